import { runInNewContext } from "node:vm";
import { deflateRawSync } from "node:zlib";

/** The state in which the playground shows an example. */
export interface PlaygroundState {
  readonly part: "check" | "response";
  readonly state: Readonly<Record<string, unknown>>;
  readonly country?: string;
  readonly zone?: string;
}

type Options = { readonly defaultCountry?: string; readonly timeZone?: string } | undefined;

const NUMBER = "447700900001";
const EMAIL = { to: "jane@example.com", from: "shop@example.com", subject: "Hi", body: "Hello" };
/** Options that the playground has no control for: what they change is not to be seen there. */
const KNOWN_OPTIONS: ReadonlySet<string> = new Set(["defaultCountry", "timeZone"]);

/** The address of an example in the playground, from the top of the site; `undefined` for one that its pages cannot hold. */
export function tryItAddress(expression: string): string | undefined {
  const shown = readExample(expression);
  if (shown === undefined) return undefined;
  const { part, state, country = "", zone = "UTC" } = shown;
  const json = JSON.stringify({ settings: { country, zone }, part: state });
  return `playground/index.html#${part}-part?s=${deflateRawSync(json, { level: 9 }).toString("base64url")}`;
}

/** Runs an example with functions that only say what they were given. */
export function readExample(expression: string): PlaygroundState | undefined {
  const scope = {
    ...Object.fromEntries(["sms", "email", "whatsapp", "zalo"].map((name) => [name, name])),
    checkMessage: (channel: string, message: unknown, options: Options) => check(channel, [message], options),
    buildRequest: (channel: string, messages: unknown, options: Options) => {
      return check(channel, Array.isArray(messages) ? messages : [messages], options);
    },
    parseRequest: (channel: string, body: unknown, options: Options) => check(channel, body, options),
    normalizePhoneNumber: (to: unknown, options: Options) => check("sms", [{ to, body: "Hello" }], options),
    normalizeTimestamp: (scheduledTime: unknown, options: Options) => {
      return check("sms", [{ to: NUMBER, body: "Hello", scheduledTime }], options);
    },
    normalizeEmailAddress: (to: unknown) => check("email", [{ ...EMAIL, to }], undefined),
    normalizeAddressList: (cc: unknown) => check("email", [{ ...EMAIL, cc }], undefined),
    buildAttachment: (attachment: unknown, options: Options) => {
      return check("email", [{ ...EMAIL, attachments: { attachment: [attachment] } }], options);
    },
    parseResponse: (_channel: string, body: unknown) => response(body),
  };
  try {
    return runInNewContext(expression, scope) ?? undefined;
  } catch {
    // A function that the playground has no place for, or a value that JSON has none for.
    return undefined;
  }
}

function check(channel: string, body: unknown, options: Options): PlaygroundState | undefined {
  if (Object.keys(options ?? {}).some((name) => !KNOWN_OPTIONS.has(name))) return undefined;
  const text = writeJson(body);
  if (text === undefined) return undefined;
  const state = { channel, text, columns: [] };
  return { part: "check", state, ...countryOf(options), ...zoneOf(options) };
}

function response(body: unknown): PlaygroundState | undefined {
  const answer = writeJson(body);
  return answer === undefined ? undefined : { part: "response", state: { answer, status: "200", request: "" } };
}

/** Only what JSON holds as it is: a file of bytes or a `Date` would be something else there. */
function writeJson(value: unknown): string | undefined {
  let isPlain = true;
  const text = JSON.stringify(
    value,
    function (this: Readonly<Record<string, unknown>>, key, entry: unknown) {
      const given = this[key];
      const isObject = typeof given === "object" && given !== null;
      const kind = Object.prototype.toString.call(given);
      if (isObject && kind !== "[object Object]" && kind !== "[object Array]") isPlain = false;
      if (typeof given === "function" || Number.isNaN(given)) isPlain = false;
      return entry;
    },
    2,
  );
  const MAX_CHARACTERS = 3000;
  return isPlain && text !== undefined && text.length <= MAX_CHARACTERS ? text : undefined;
}

function countryOf(options: Options): { country?: string } {
  return options?.defaultCountry === undefined ? {} : { country: options.defaultCountry };
}

function zoneOf(options: Options): { zone?: string } {
  // Without the option a time needs an offset of its own.
  return { zone: options?.timeZone ?? "" };
}
