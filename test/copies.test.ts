import { describe, expect, test, vi } from "vitest";
import { basicCredentials, Credentials, oauthCredentials, toHttpRequest } from "../src/http/index.ts";
import {
  buildRequest,
  checkMessage,
  findChannel,
  MessageError,
  normalizePhoneNumber,
  sms,
  unwrap,
} from "../src/index.ts";

/** The package twice in one process, as its CommonJS build beside its ES modules. */
vi.resetModules();
const other = await import("../src/index.ts");
const otherHttp = await import("../src/http/index.ts");

describe("MessageError", () => {
  const thrown = catchError(() => unwrap(normalizePhoneNumber("x")));

  test("is known to both copies", () => {
    expect(other.MessageError).not.toBe(MessageError);
    const theirs = catchError(() => other.unwrap(other.normalizePhoneNumber("x")));
    for (const error of [thrown, theirs]) {
      expect([error instanceof MessageError, error instanceof other.MessageError, error instanceof Error]).toEqual([
        true,
        true,
        true,
      ]);
    }
  });

  test("is not what a subclass makes, and a subclass makes one", () => {
    class Narrower extends MessageError {}
    expect(thrown instanceof Narrower).toBe(false);
    if (!(thrown instanceof MessageError)) throw new TypeError("unwrap throws a MessageError.");
    const narrower = new Narrower(thrown.issues);
    expect([narrower instanceof Narrower, narrower instanceof other.MessageError]).toEqual([true, true]);
  });

  test.each([new Error("x"), { name: "MessageError" }, null, undefined, "MessageError"])("%o is none", (value) => {
    expect([value instanceof MessageError, value instanceof Credentials]).toEqual([false, false]);
  });

  test("shows no brand when it is logged", () => {
    expect(Object.keys(Object(thrown))).toEqual(["name", "issues"]);
  });
});

describe("Credentials", () => {
  test.each([
    ["basic", basicCredentials({ username: "store.server", password: "server123" })],
    ["oauth", oauthCredentials({ token: "secret" })],
  ])("%s are known to both copies, and keep their secret", (kind, credentials) => {
    expect([credentials instanceof Credentials, credentials instanceof otherHttp.Credentials]).toEqual([true, true]);
    expect(JSON.stringify(credentials)).toBe(`{"kind":"${kind}"}`);
    expect(Object.keys(credentials)).toEqual(["kind"]);
  });

  test("of one copy go into a request of the other", () => {
    const credentials = basicCredentials({ username: "store.server", password: "server123" });
    const request = unwrap(buildRequest(sms, { to: "919988221100", body: "Hello" }));
    const options = { host: "eu.api.example.com", credentials };
    expect(otherHttp.toHttpRequest(sms, request, options)).toEqual(toHttpRequest(sms, request, options));
  });
});

test("channels of one copy go into functions of the other", () => {
  const message = { to: "919988221100", body: "Hello" };
  expect(other.checkMessage(sms, message)).toEqual(checkMessage(sms, message));
  expect(checkMessage(unwrap(other.findChannel("sms")), message)).toEqual(
    checkMessage(unwrap(findChannel("sms")), message),
  );
});

function catchError(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    return error;
  }
}
