import { assertChannel } from "../channels/assert-channel.ts";
import type { AnyChannel } from "../channels/channel.ts";
import { utf8Length } from "../fields/utf8.ts";
import type { Issue } from "../issues/issue.ts";
import { IssueLog } from "../issues/issue-log.ts";
import * as messageIssues from "../issues/message-issues.ts";
import { createScope, report } from "../issues/scope.ts";
import { readMessage } from "../messages/read-message.ts";
import type { Settings } from "../options/settings.ts";
import { createRequest, emptyRequestBytes, type RequestEnvelope } from "./request-envelope.ts";

const DEFAULT_MAX_MESSAGES = 100;
const COMMA_BYTES = 1;

/** One request of many, and what was found wrong while it was filled. */
export interface Batch<Chosen extends AnyChannel = AnyChannel> {
  /** Only missing in a last batch of nothing but rejections. */
  readonly request: RequestEnvelope<Chosen> | undefined;
  /** Where each message of the request stood in the iterable, 0-based. */
  readonly indexes: readonly number[];
  /** Of the messages in the request. */
  readonly warnings: readonly Issue[];
  readonly rejected: readonly Rejection[];
}

/** A message that goes into no request. */
export interface Rejection {
  /** Where it stood in the iterable, 0-based. */
  readonly index: number;
  readonly errors: readonly [Issue, ...Issue[]];
  readonly warnings: readonly Issue[];
}

/** Fills one batch after the other. */
export class BatchBuilder<Chosen extends AnyChannel> {
  readonly #channel: Chosen;
  readonly #settings: Settings;
  readonly #emptyBytes: number;
  readonly #maxMessages: number;
  #nextIndex = 0;
  #messages: object[] = [];
  #indexes: number[] = [];
  #warnings: IssueLog;
  #rejected: Rejection[] = [];
  #bytes = 0;

  constructor(channel: Chosen, settings: Settings) {
    assertChannel(channel);
    this.#channel = channel;
    this.#settings = settings;
    this.#emptyBytes = emptyRequestBytes(channel);
    this.#maxMessages = settings.maxMessages ?? DEFAULT_MAX_MESSAGES;
    this.#warnings = this.#createLog();
  }

  /** Takes the next message; gives the batches that it made full: none, one or two. */
  *add(input: unknown): Generator<Batch<Chosen>, void, undefined> {
    const index = this.#nextIndex++;
    const scope = createScope(this.#settings, [this.#channel.requestKey, index]);
    const message = readMessage(this.#channel, input, scope);
    const bytes = message === null ? 0 : this.#measure(message);
    const { maxBytes = Infinity } = this.#settings;
    if (this.#emptyBytes + bytes > maxBytes) {
      report(scope, messageIssues.tooLarge, { actualBytes: this.#emptyBytes + bytes, maxBytes });
    }
    const result = scope.log.conclude(message);
    if (!result.ok) {
      this.#rejected.push({ index, errors: result.errors, warnings: result.warnings });
      return;
    }
    if (this.#messages.length > 0) {
      if (this.#emptyBytes + this.#bytes + COMMA_BYTES + bytes > maxBytes) yield this.#flush();
      else this.#bytes += COMMA_BYTES;
    }
    this.#bytes += bytes;
    this.#messages.push(result.value);
    this.#indexes.push(index);
    this.#warnings.adoptWarnings(scope.log);
    if (this.#messages.length >= this.#maxMessages) yield this.#flush();
  }

  /** What is left after the last message. */
  *finish(): Generator<Batch<Chosen>, void, undefined> {
    if (this.#messages.length > 0 || this.#rejected.length > 0) yield this.#flush();
  }

  /** UTF-8 bytes of the message as JSON; not looked at without a limit. */
  #measure(message: object): number {
    return this.#settings.maxBytes === undefined ? 0 : utf8Length(JSON.stringify(message));
  }

  #flush(): Batch<Chosen> {
    const batch = {
      request: this.#messages.length === 0 ? undefined : createRequest(this.#channel, this.#messages),
      indexes: this.#indexes,
      warnings: this.#warnings.warnings(),
      rejected: this.#rejected,
    };
    this.#messages = [];
    this.#indexes = [];
    this.#warnings = this.#createLog();
    this.#rejected = [];
    this.#bytes = 0;
    return batch;
  }

  #createLog(): IssueLog {
    return new IssueLog(this.#settings.maxIssues, this.#settings.describe);
  }
}
