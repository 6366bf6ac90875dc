/** One way to check messages, measured beside this library. */
export interface Peer {
  readonly name: string;
  /** Patterns check the shape of each field as it stands; the usual way also repairs what people write. */
  readonly repairs: boolean;
  readonly sms: Checks;
  readonly email: Checks;
}

export interface Checks {
  /** `{"sms": [...]}` or `{"email": [...]}`. */
  readonly request: (body: unknown) => Verdict;
  readonly message: (message: unknown) => Verdict;
}

export interface Verdict {
  readonly ok: boolean;
  /** The value that the peer hands on, if the message is right. */
  readonly value: unknown;
  /** The peer reports something about a message that it lets through. */
  readonly warns?: boolean;
}
