/** A change to one value that the library accepts, with its result in the label. */
export interface Fix {
  /** Fixes of one group say the same, and can be applied together. */
  readonly group: string;
  readonly label: string;
  /** The same for several values: `Keep the number alone in {count} places`. */
  readonly groupLabel: string;
  readonly value: string;
}

export type FieldKind = "line" | "text" | "sms" | "number" | "address" | "addresses" | "time";

export const CANONICAL = "canonical";

/** For a value that is accepted, but sent in another form. */
export function canonical(value: string): Fix {
  const [label, groupLabel] = [`Write it as it is sent: ${value}`, "Write {count} values as they are sent"];
  return { group: CANONICAL, label, groupLabel, value };
}
