import type { IssueCode, KnownDefinition } from "./issue-code.ts";
import type { IssueDefinition, IssueParams } from "./issue.ts";

/** The params that are names. Every other param is a number, with its unit in its name (`maxBytes`, `offset`). */
export type NameParam =
  | "actual"
  | "actualChannel"
  | "channels"
  | "character"
  | "contentType"
  | "expected"
  | "expectedChannel"
  | "key"
  | "name"
  | "suggestion";

/** Params of a code that its text does not show. */
interface UnshownParams {
  readonly "timestamp.offset_too_large": { readonly maxMinutes: number };
}

/**
 * The params of one code: `ParamsOf<"sms.several_segments">` is `{ readonly actualSegments: number }`. A code with two texts may lack
 * what only one text shows: `ParamsOf<"field.unknown">` is `{ readonly suggestion?: string }`.
 */
export type ParamsOf<Code extends IssueCode> = InEveryText<TextOf<Code>> &
  Partial<TypedParams<NamesIn<TextOf<Code>>>> &
  UnshownParamsOf<Code> extends infer Params
  ? { readonly [Name in keyof Params]: Params[Name] }
  : never;

/** The params that a rule passes with a definition: what its text shows, and nothing else. */
export type ParamsFor<Definition extends IssueDefinition> = Definition extends unknown
  ? ExactParams<ParamsOfText<Definition["text"]> & UnshownParamsOf<Definition["code"]>>
  : never;

/** `"At most {maxBytes} bytes."` has `{ readonly maxBytes: number }`; a text that is not known may have any. */
type ParamsOfText<Text extends string> = string extends Text ? IssueParams : TypedParams<NamesIn<Text>>;

/** @internal */
type TypedParams<Names extends string> = { readonly [Name in Names]: Name extends NameParam ? string : number };

/**
 * The params that a text shows. `{offset+1}` is the param `offset`, counted from 1.
 *
 * @internal
 */
export type NamesIn<Text extends string> = Text extends `${string}{${infer Placeholder}}${infer Rest}`
  ? (Placeholder extends `${infer Name}+1` ? Name : Placeholder) | NamesIn<Rest>
  : never;

/** @internal */
type TextOf<Code extends IssueCode> = Extract<KnownDefinition, { readonly code: Code }>["text"];

/** @internal */
type InEveryText<Text extends string> = TypedParams<
  string & keyof (Text extends unknown ? TypedParams<NamesIn<Text>> : never)
>;

/**
 * An address in a list that was given as one text has the number of entries before it.
 *
 * @internal
 */
type UnshownParamsOf<Code extends string> = (Code extends keyof UnshownParams ? UnshownParams[Code] : unknown) &
  (Code extends `email_address.${string}` ? { readonly entry?: number } : unknown);

/** The type `{}` takes any object; without params only an empty one is right. */
type ExactParams<Params> = [keyof Params] extends [never] ? Readonly<Record<string, never>> : Params;
