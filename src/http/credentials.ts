import { md5 } from "@noble/hashes/legacy.js";
import { ownMembers } from "../input/own-members.ts";
import { hasBrand, setBrand } from "../issues/brand.ts";
import * as httpIssues from "../issues/http-issues.ts";
import type { Dataset } from "../schema/dataset.ts";
import { TOKEN_HEADER } from "../tables/http-names.ts";
import { isBlank } from "../text/blanks.ts";
import { toHex } from "../text/hex.ts";
import { findLoneSurrogate } from "../text/lone-surrogate.ts";
import { readHeaderValue, refuseControlCharacters } from "./header-value.ts";

const BEARER = /^bearer\b/i;
const MD5_HEX = /^[0-9a-f]{32}$/;

const BRAND = "capillary-messages.Credentials";

/**
 * A secret that no log shows: neither `JSON.stringify` nor an inspector sees it. `instanceof` also knows the credentials of another copy of
 * this package, such as its CommonJS build beside its ES modules.
 */
export class Credentials {
  /** The way to log in. */
  readonly kind: "basic" | "oauth";
  /** Internal: only `toHttpRequest` reads it. */
  declare readonly writeHeaders: unknown;

  /** Use `basicCredentials` or `oauthCredentials`. */
  constructor(kind: "basic" | "oauth", writeHeaders: unknown) {
    this.kind = kind;
    // Neither a private field nor a type of ours: TypeScript would take the other build's for another class.
    Object.defineProperty(this, "writeHeaders", ownMembers({ value: writeHeaders }));
    setBrand(this, BRAND);
    Object.freeze(this);
  }

  /** Also true for credentials of another copy of this package. */
  static [Symbol.hasInstance](value: unknown): boolean {
    const isOwn = Function.prototype[Symbol.hasInstance].call(this, value);
    return isOwn || (this === Credentials && hasBrand(value, BRAND));
  }
}

/** Writes the headers that prove credentials; what is wrong with them is reported. */
type WriteHeaders = (dataset: Dataset) => Readonly<Record<string, string>>;

/** The headers that prove these credentials. @throws {TypeError} for an object that only looks like credentials. */
export function writeCredentials({ writeHeaders }: Credentials, dataset: Dataset): Readonly<Record<string, string>> {
  if (!isWriteHeaders(writeHeaders))
    throw new TypeError("credentials must come from basicCredentials or oauthCredentials.");
  return writeHeaders(dataset);
}

function isWriteHeaders(value: unknown): value is WriteHeaders {
  return typeof value === "function";
}

function create(kind: "basic" | "oauth", writeHeaders: WriteHeaders): Credentials {
  return new Credentials(kind, writeHeaders);
}

/**
 * Makes credentials for Basic authentication as this API has it: the password goes out as its MD5. Whoever stores only the MD5
 * (hexadecimal, in either case) gives that instead. `toHttpRequest` reports credentials that cannot go out.
 *
 * ```ts
 * import { basicCredentials } from "capillary-messages/http";
 *
 * JSON.stringify(basicCredentials({ username: "store.server", password: "server123" })); //=> '{"kind":"basic"}'
 * ```
 *
 * @throws {TypeError} when a part is no string, or none or both of `password` and `passwordMd5` are given.
 */
export function basicCredentials(
  parts:
    | { readonly username: string; readonly password: string }
    | { readonly username: string; readonly passwordMd5: string },
): Credentials {
  const { username, password, passwordMd5 }: { username: unknown; password?: unknown; passwordMd5?: unknown } =
    ownMembers(Object(parts));
  if (typeof username !== "string") throw new TypeError("basicCredentials takes a username, a string.");
  if ((password === undefined) === (passwordMd5 === undefined)) {
    throw new TypeError("basicCredentials takes either a password or its passwordMd5.");
  }
  const secret = password ?? passwordMd5;
  if (typeof secret !== "string") throw new TypeError("basicCredentials takes the password or its MD5 as a string.");
  return create("basic", (dataset) => {
    checkUsername(username, dataset);
    const hash = password === undefined ? readMd5(secret, dataset) : hashPassword(secret, dataset);
    return { Authorization: `Basic ${encodeBase64(`${username}:${hash}`)}` };
  });
}

/**
 * Makes credentials with an OAuth token, which goes out raw, without `Bearer`. `toHttpRequest` reports a token that cannot go out.
 *
 * @throws {TypeError} when the token is no string.
 */
export function oauthCredentials({ token }: { readonly token: string }): Credentials {
  if (typeof token !== "string") throw new TypeError("oauthCredentials takes a token, a string.");
  return create("oauth", (dataset) => {
    const value = readHeaderValue(token, dataset, "token");
    if (BEARER.test(token)) dataset.addIssue(httpIssues.bearerToken, {}, "token");
    return { [TOKEN_HEADER]: value };
  });
}

function checkUsername(username: string, dataset: Dataset): void {
  if (!refuseControlCharacters(username, dataset, "username")) return;
  refuseLoneSurrogate(username, dataset, "username");
  if (isBlank(username)) dataset.addIssue(httpIssues.emptyValue, {}, "username");
  const colon = username.indexOf(":");
  if (colon >= 0) dataset.addIssue(httpIssues.colonInUsername, { offset: colon }, "username");
}

/** Refuses half characters, which would go out as U+FFFD: as somebody else's name, or another password. */
function refuseLoneSurrogate(text: string, dataset: Dataset, key: string): void {
  const offset = findLoneSurrogate(text);
  if (offset >= 0) dataset.addIssue(httpIssues.loneSurrogate, { offset }, key);
}

function readMd5(text: string, dataset: Dataset): string {
  const hash = text.toLowerCase();
  if (!MD5_HEX.test(hash)) dataset.addIssue(httpIssues.invalidPasswordMd5, {}, "passwordMd5");
  return hash;
}

function hashPassword(password: string, dataset: Dataset): string {
  // None would be sent as such, but RFC 7617 forbids them, and a line break at the end is a slip.
  if (refuseControlCharacters(password, dataset, "password")) refuseLoneSurrogate(password, dataset, "password");
  if (password === "") dataset.addIssue(httpIssues.emptyValue, {}, "password");
  return toHex(md5(new TextEncoder().encode(password)));
}

/** Base64 of the text's UTF-8. */
function encodeBase64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));
}
