import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inputArbitrary, invalidInputArbitrary, messageArbitrary } from "../../src/arbitraries/index.ts";
import { basicCredentials, oauthCredentials, toHttpRequest } from "../../src/http/index.ts";
import {
  type AnyChannel,
  buildRequest,
  channels,
  email,
  matchOutcomes,
  parseMessages,
  parseResponse,
  sms,
  unwrap,
  whatsapp,
  zalo,
} from "../../src/index.ts";
import { createMockEndpoint, type MockCredentials, type MockOptions } from "../../src/mock/index.ts";

const URL_OF_API = "https://eu.api.example.com/v2/communications/sendMessage";
const AUTHORIZED = { Authorization: `Basic ${btoa("store.server:8a16a6b70505eb1f1ff7cdc0cd5559a7")}` };
const MESSAGE = { to: "447700900123", body: "Hello" };

interface Call {
  readonly query?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly rawBody?: BodyInit;
  readonly path?: string;
}

interface Problems {
  readonly errors: readonly { readonly status: boolean; readonly code: number; readonly message: string }[];
}

interface Entry extends Problems {
  readonly sms: Readonly<Record<string, unknown>>;
  readonly warnings: readonly unknown[];
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Problems & { readonly status: { readonly code: number } } & Readonly<Record<string, readonly Entry[]>>;
}

async function call(options: MockOptions | undefined, what: Call): Promise<Answer> {
  const { query = "?channel=sms", method = "POST", headers = AUTHORIZED, path = URL_OF_API } = what;
  const body = method === "GET" ? null : (what.rawBody ?? JSON.stringify(what.body));
  const request = new Request(path + query, {
    method,
    headers: { "Content-Type": "application/json", ...headers },
    body,
  });
  const response = await createMockEndpoint(options)(request);
  return { status: response.status, body: await response.json(), headers: response.headers };
}

function latin1(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function codes(problems: Problems | undefined): number[] | undefined {
  return problems?.errors.map(({ code }) => code);
}

describe("messages", () => {
  test("all accepted: HTTP 200, code 200, canonical echoes", async () => {
    const { status, body, headers } = await call({}, { body: { sms: [{ ...MESSAGE, to: "+44 7700 900123" }] } });
    expect(status).toBe(200);
    expect(headers.get("Content-Type")).toBe("application/json");
    expect(body.status).toMatchObject({ code: 200, success: true, count: 1, successCount: 1, message: "Success" });
    expect(body["smsList"]).toEqual([{ sms: MESSAGE, errors: [], warnings: [] }]);
  });

  test("some rejected: HTTP 200, code 201, the rejected ones as they came", async () => {
    const { status, body } = await call({}, { body: { sms: [MESSAGE, { to: " ", body: "Hello", extra: 1 }] } });
    expect(status).toBe(200);
    expect(body.status).toMatchObject({ code: 201, count: 2, successCount: 1, failureCount: 1 });
    expect(body["smsList"]?.[1]?.sms).toEqual({ to: " ", body: "Hello", extra: 1 });
    expect(codes(body["smsList"]?.[1])).toEqual([4203, 400]);
  });

  test("all rejected: HTTP 200, code 500", async () => {
    const { status, body } = await call({}, { body: { sms: [{}] } });
    expect(status).toBe(200);
    expect(body.status).toMatchObject({ code: 500, success: false, successCount: 0 });
  });

  test.each<[string, AnyChannel, object, number[]]>([
    ["no recipient and no body", sms, {}, [4203, 4203]],
    ["no subject", email, { to: "a@example.com", from: "b@example.com", body: "Hello" }, [4201]],
    ["an invalid address", email, { to: "a@example", from: "b@example.com", subject: "Hi", body: "Hello" }, [8055]],
    ["no receiver", whatsapp, { template: "Hello" }, [403]],
    ["no receiver, for which the API has no code", zalo, { template: "Hello" }, [400]],
    ["a wrong number", sms, { ...MESSAGE, to: "12" }, [400]],
  ])("codes of an item: %s", async (_, channel, message, expected) => {
    const { body } = await call({}, { query: `?channel=${channel.name}`, body: { [channel.requestKey]: [message] } });
    expect(codes(body[channel.responseListKey]?.[0])).toEqual(expected);
  });

  test("warnings stand in the entry", async () => {
    const { body } = await call({}, { body: { sms: [{ ...MESSAGE, body: "Привет" }] } });
    expect(body["smsList"]?.[0]?.errors).toEqual([]);
    expect(body["smsList"]?.[0]?.warnings).toHaveLength(1);
  });

  test.each(["sms", "SMS", " Sms ", ""])("channel %j", async (name) => {
    const { body } = await call({}, { query: `?channel=${encodeURIComponent(name)}`, body: { sms: [MESSAGE] } });
    expect(body.status.code).toBe(200);
  });

  test("no channel in the URL means sms", async () => {
    expect((await call({}, { query: "", body: { sms: [MESSAGE] } })).body.status.code).toBe(200);
  });

  test("the old wrapper", async () => {
    expect((await call({}, { body: { root: { sms: [MESSAGE] } } })).body.status.code).toBe(200);
    expect(codes((await call({}, { body: { root: { root: { sms: [MESSAGE] } } } })).body)).toContain(4217);
  });
});

describe("requests refused as a whole", () => {
  test.each<[string, Call, number, number]>([
    ["another path", { path: "https://eu.api.example.com/v2/communications/send", body: {} }, 404, 404],
    ["another method", { method: "GET" }, 405, 405],
    ["PUT", { method: "PUT", body: { sms: [MESSAGE] } }, 405, 405],
    ["no credentials", { headers: {}, body: { sms: [MESSAGE] } }, 401, 401],
    ["another scheme", { headers: { Authorization: "Bearer abc" }, body: { sms: [MESSAGE] } }, 401, 401],
    [
      "something before Basic",
      { headers: { Authorization: `x${AUTHORIZED.Authorization}` }, body: { sms: [MESSAGE] } },
      401,
      401,
    ],
    [
      "something behind the base64",
      { headers: { Authorization: `${AUTHORIZED.Authorization}!` }, body: { sms: [MESSAGE] } },
      401,
      401,
    ],
    ["Basic without base64", { headers: { Authorization: "Basic a:b" }, body: { sms: [MESSAGE] } }, 401, 401],
    [
      "the password itself, not its MD5",
      { headers: { Authorization: `Basic ${btoa("u:secret")}` }, body: {} },
      401,
      401,
    ],
    ["more than an MD5", { headers: { Authorization: `Basic ${btoa(`u:${"a".repeat(33)}`)}` }, body: {} }, 401, 401],
    ["no user name", { headers: { Authorization: `Basic ${btoa(`:${"a".repeat(32)}`)}` }, body: {} }, 401, 401],
    [
      "base64 of no UTF-8",
      { headers: { Authorization: `Basic ${btoa(`\xff:${"a".repeat(32)}`)}` }, body: {} },
      401,
      401,
    ],
    ["no colon", { headers: { Authorization: `Basic ${btoa("a".repeat(32))}` }, body: {} }, 401, 401],
    ["an empty token", { headers: { ...AUTHORIZED, "X-CAP-API-OAUTH-TOKEN": "" }, body: {} }, 401, 401],
    ["a token behind Bearer", { headers: { "X-CAP-API-OAUTH-TOKEN": "Bearer abc" }, body: {} }, 401, 401],
    ["another content type", { headers: { ...AUTHORIZED, "Content-Type": "text/plain" }, body: {} }, 415, 415],
    [
      "a type that only ends alike",
      { headers: { ...AUTHORIZED, "Content-Type": "x-application/json" }, body: {} },
      415,
      415,
    ],
    [
      "a type that only begins alike",
      { headers: { ...AUTHORIZED, "Content-Type": "application/json5" }, body: {} },
      415,
      415,
    ],
    ["an unknown channel", { query: "?channel=fax", body: { sms: [MESSAGE] } }, 400, 4218],
    ["broken JSON", { rawBody: '{"sms": [' }, 400, 4217],
    ["no body", { rawBody: "" }, 400, 4217],
    ["no UTF-8", { rawBody: latin1('{"sms":[{"to":"447700900123","body":"caf\xe9"}]}') }, 400, 4217],
    ["a list as body", { body: [MESSAGE] }, 400, 4217],
    ["a string as body", { body: "sms" }, 400, 4217],
    ["null as body", { body: null }, 400, 4217],
    ["no list", { body: {} }, 400, 4217],
    ["an empty list", { body: { sms: [] } }, 400, 4217],
    ["null as list", { body: { sms: null } }, 400, 4217],
    ["an object as list", { body: { sms: MESSAGE } }, 400, 4217],
    ["another channel's list", { query: "?channel=zalo", body: { sms: [MESSAGE] } }, 400, 4217],
    ["another channel's list beside", { body: { sms: [MESSAGE], email: [] } }, 400, 4217],
    ["an unknown key beside the list", { body: { sms: [MESSAGE], priority: 1 } }, 400, 4217],
    ["deep nesting", { rawBody: `{"sms":${"[".repeat(50_000)}${"]".repeat(50_000)}}` }, 200, 0],
  ])("%s", async (_, what, status, code) => {
    const answer = await call({}, what);
    expect(answer.status).toBe(status);
    if (code === 0) return;
    expect(codes(answer.body)).toContain(code);
    expect(answer.body.errors[0]).toMatchObject({ status: false, message: expect.any(String) });
    expect(unwrap(parseResponse(sms, answer.body)).outcome).toBe("rejected");
  });

  test.each<[Call, string]>([
    [{ path: "https://eu.api.example.com/send", body: {} }, "There is no such resource."],
    [{ method: "GET" }, "Use POST."],
    [{ headers: {}, body: {} }, "The credentials are missing, malformed or not known."],
    [
      { headers: { ...AUTHORIZED, "Content-Type": "text/plain" }, body: {} },
      "The Content-Type must be application/json.",
    ],
    [{ rawBody: "{" }, "The body is no JSON in UTF-8."],
  ])("%# says what is wrong", async (what, message) => {
    expect((await call({}, what)).body.errors.map((error) => error.message)).toEqual([message]);
  });

  test("a body without a Content-Type", async () => {
    const body = new TextEncoder().encode(JSON.stringify({ sms: [MESSAGE] }));
    const request = new Request(URL_OF_API, { method: "POST", headers: AUTHORIZED, body });
    expect((await createMockEndpoint()(request)).status).toBe(415);
  });

  test("405 says what is allowed", async () => {
    expect((await call({}, { method: "GET" })).headers.get("Allow")).toBe("POST");
  });

  test("a faulty message does not hide what is wrong around it", async () => {
    const { status, body } = await call({}, { body: { sms: Array.from({ length: 200 }, () => ({})), email: [] } });
    expect(status).toBe(400);
    expect(codes(body)).toEqual([4217]);
  });

  test.each(["application/json; charset=utf-8", "Application/JSON", "application/json ;charset=UTF-8"])(
    "%s is JSON",
    async (type) => {
      const headers = { ...AUTHORIZED, "Content-Type": type };
      expect((await call({}, { headers, body: { sms: [MESSAGE] } })).status).toBe(200);
    },
  );
});

describe("bodies that cannot be read are refused, and reject no promise", () => {
  const headers = { ...AUTHORIZED, "Content-Type": "application/json" };
  const broken = new ReadableStream({
    start(controller) {
      controller.error(new Error("The connection broke."));
    },
  });
  const used = new Request(URL_OF_API, { method: "POST", headers, body: "{}" });

  test.each<[string, () => Promise<Request>]>([
    ["no body", async () => new Request(URL_OF_API, { method: "POST", headers })],
    ["a body that was read already", async () => used.text().then(() => used)],
    [
      "a stream that breaks",
      async () => new Request(URL_OF_API, { method: "POST", headers, body: broken, duplex: "half" } as RequestInit),
    ],
  ])("%s", async (_, make) => {
    const response = await createMockEndpoint()(await make());
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ status: false, code: 4217 }], warnings: [] });
  });

  test("nor does one whose texts cannot be described", async () => {
    const describe = (): string => {
      throw new Error("no words");
    };
    expect((await call({ checks: { describe } }, { body: { sms: [{}] } })).body.status.code).toBe(500);
  });
});

test("what keep keeps is plain data, around the messages too", async () => {
  const rawBody = '{"sms":[{"to":"447700900123","body":"Hello"}],"meta":{"__proto__":{}}}';
  expect((await call({ checks: { unknownFields: "keep" } }, { rawBody })).status).toBe(400);
});

test("lists a bounded number of problems, and says so", async () => {
  const sizeOf = async (count: number): Promise<number> => {
    const { status, body } = await call({}, { body: { sms: Array.from({ length: count }, () => 0) } });
    expect(status).toBe(200);
    expect(body["smsList"]?.every(({ errors }) => errors.length === 1)).toBe(true);
    expect(body.status.code).toBe(500);
    return JSON.stringify(body).length;
  };
  expect(await sizeOf(10_000)).toBeLessThan(2_000_000);
  expect((await call({}, { body: { sms: Array.from({ length: 10_001 }, () => 0) } })).status).toBe(400);
  // A faulty message hides no problem that fits, and makes no right one wrong.
  const wrong = Array.from({ length: 600 }, () => ({}));
  const { body } = await call({}, { body: { sms: [...wrong, MESSAGE, MESSAGE] } });
  expect(codes(body["smsList"]?.[499])).toEqual([4203, 4203]);
  expect(body["smsList"]?.[500]?.errors.map(({ message }) => message)).toEqual([
    "This answer has more problems than it lists.",
  ]);
  expect(body["smsList"]?.[601]?.errors).toEqual([]);
});

test("what is refused as a whole is not repeated", async () => {
  const secret = `Basic ${btoa("canary-user:canary-password")}`;
  const calls: readonly Call[] = [
    { headers: { Authorization: secret }, body: { sms: "canary" } },
    { body: { sms: "canary" } },
    { query: "?channel=canary", body: {} },
    { rawBody: '{"canary' },
    { path: "https://eu.api.example.com/canary", body: {} },
  ];
  for (const what of calls) {
    const text = JSON.stringify((await call({}, what)).body);
    expect(text).not.toContain("canary");
    expect(text).not.toContain(secret.slice("Basic ".length));
  }
});

describe("options", () => {
  test("checks: as everywhere", async () => {
    const body = { sms: [{ ...MESSAGE, to: "07700 900123" }] };
    expect((await call({ checks: { defaultCountry: "GB" } }, { body })).body["smsList"]?.[0]?.sms["to"]).toBe(
      "447700900123",
    );
    expect((await call({}, { body })).body.status.code).toBe(500);
  });

  test("checks.limits.maxMessages: code 1060", async () => {
    const checks = { limits: { maxMessages: 1 } };
    expect((await call({ checks }, { body: { sms: [MESSAGE] } })).status).toBe(200);
    const { status, body } = await call({ checks }, { body: { sms: [MESSAGE, MESSAGE] } });
    expect([status, codes(body)]).toEqual([400, [1060]]);
  });

  test("accepts: sees the credentials and decides", async () => {
    const seen: MockCredentials[] = [];
    const accepts = (credentials: MockCredentials): boolean => seen.push(credentials) > 1;
    expect((await call({ accepts }, { body: { sms: [MESSAGE] } })).status).toBe(401);
    const headers = { "X-CAP-API-OAUTH-TOKEN": "good" };
    expect((await call({ accepts }, { headers, body: { sms: [MESSAGE] } })).status).toBe(200);
    expect(seen).toEqual([
      { kind: "basic", username: "store.server", passwordMd5: "8a16a6b70505eb1f1ff7cdc0cd5559a7" },
      { kind: "oauth", token: "good" },
    ]);
  });

  test.each<Readonly<Record<string, string>>>([
    { Authorization: AUTHORIZED.Authorization.replace(" ", "   ") },
    { Authorization: AUTHORIZED.Authorization.replace("Basic", "bASIC") },
    { "X-CAP-API-OAUTH-TOKEN": "for-bearer" },
  ])("are known by %j, too", async (headers) => {
    expect((await call({}, { headers, body: { sms: [MESSAGE] } })).status).toBe(200);
  });

  test("a user of one letter is one", async () => {
    const headers = { Authorization: `Basic ${btoa(`u:${"a".repeat(32)}`)}` };
    expect((await call({}, { headers, body: { sms: [MESSAGE] } })).status).toBe(200);
  });

  test("fail: makes a right message fail", async () => {
    const problem = { code: 1234, message: "Out of credits." };
    const fail: MockOptions["fail"] = (message, channel) =>
      channel.name === "sms" && message["to"] === MESSAGE.to ? [problem] : undefined;
    const { body } = await call({ fail }, { body: { sms: [MESSAGE, { ...MESSAGE, to: "447700900124" }, {}] } });
    expect(body["smsList"]?.[0]?.errors).toEqual([{ status: false, ...problem }]);
    expect(body["smsList"]?.[1]?.errors).toEqual([]);
    expect(codes(body["smsList"]?.[2])).toEqual([4203, 4203]);
    expect(body.status.code).toBe(201);
  });

  test("accepts: may take its time, and must give a boolean", async () => {
    const body = { sms: [MESSAGE] };
    expect((await call({ accepts: async () => false }, { body })).status).toBe(401);
    expect((await call({ accepts: async () => true }, { body })).status).toBe(200);
    const accepts = (() => 1) as unknown as () => boolean;
    await expect(call({ accepts }, { body })).rejects.toThrow(new TypeError("accepts must give true or false."));
  });

  test("fail: must give a list", async () => {
    const expected = new TypeError("fail must give a list of problems, or undefined.");
    for (const given of ["x", Promise.resolve([]), null, {}]) {
      const fail = (() => given) as never;
      await expect(call({ fail }, { body: { sms: [MESSAGE] } })).rejects.toThrow(expected);
    }
    await expect(call({ fail: () => [{} as never] }, { body: { sms: [MESSAGE] } })).rejects.toThrow(TypeError);
  });

  test("are read once, when the endpoint is made", async () => {
    const options = { checks: { defaultCountry: "GB" }, accepts: () => true };
    const endpoint = createMockEndpoint(options as MockOptions);
    Object.assign(options, { accepts: () => false });
    Object.assign(options.checks, { defaultCountry: "??", unknown: 1 });
    const body = JSON.stringify({ sms: [{ ...MESSAGE, to: "07700 900123" }] });
    const headers = { ...AUTHORIZED, "Content-Type": "application/json" };
    const response = await endpoint(new Request(URL_OF_API, { method: "POST", headers, body }));
    expect(await response.json()).toMatchObject({ status: { code: 200 } });
  });

  test("maxBodyBytes: 413 beyond it, whether the length is stated or not", async () => {
    const rawBody = JSON.stringify({ sms: [MESSAGE] });
    const maxBodyBytes = rawBody.length;
    expect((await call({ maxBodyBytes }, { rawBody })).status).toBe(200);
    const { status, body } = await call({ maxBodyBytes: maxBodyBytes - 1 }, { rawBody });
    expect([status, codes(body)]).toEqual([413, [413]]);
    const headers = { ...AUTHORIZED, "Content-Length": String(maxBodyBytes + 1) };
    expect((await call({ maxBodyBytes }, { rawBody, headers })).status).toBe(413);
    let pulled = 0;
    const endless = new ReadableStream({
      pull(controller) {
        pulled++;
        controller.enqueue(new Uint8Array(100));
      },
    });
    const request = new Request(URL_OF_API, {
      method: "POST",
      headers: { ...AUTHORIZED, "Content-Type": "application/json" },
      body: endless,
      duplex: "half",
    } as RequestInit);
    expect((await createMockEndpoint({ maxBodyBytes })(request)).status).toBe(413);
    expect(pulled).toBeLessThan(10);
  });

  test("bad ones throw at once", () => {
    for (const maxBodyBytes of [0, -1, 1.5, NaN, "1"]) {
      expect(() => createMockEndpoint({ maxBodyBytes } as never)).toThrow(RangeError);
    }
    for (const options of ["null", "1"]) {
      expect(() => createMockEndpoint(JSON.parse(options))).toThrow(new TypeError("The options must be an object."));
    }
    expect(() => createMockEndpoint(JSON.parse('{"delay":1}'))).toThrow(new TypeError('There is no option "delay".'));
    expect(() => createMockEndpoint(JSON.parse('{"accepts":1}'))).toThrow(new TypeError("accepts must be a function."));
    expect(() => createMockEndpoint(JSON.parse('{"fail":1}'))).toThrow(new TypeError("fail must be a function."));
    expect(() => createMockEndpoint(JSON.parse('{"checks":{"defaultCountry":"??"}}'))).toThrow(RangeError);
  });
});

describe.each(channels.map((channel): [string, AnyChannel] => [channel.name, channel]))("%s", (_, channel) => {
  const credentials = [basicCredentials({ username: "jürgen", password: "pass" }), oauthCredentials({ token: "t" })];

  test("what the library builds is accepted, item by item", async () => {
    const endpoint = createMockEndpoint();
    const messages = fc.array(inputArbitrary(channel), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(
        messages,
        fc.constantFrom(...credentials),
        fc.boolean(),
        async (inputs, credential, wrapInRoot) => {
          const request = unwrap(buildRequest(channel, inputs));
          const options = { host: "eu.api.example.com", credentials: credential, wrapInRoot };
          const { url, ...init } = unwrap(toHttpRequest(channel, request, options));
          const response = await endpoint(new Request(url, init));
          const report = parseResponse(channel, await response.json());
          expect(report.warnings).toEqual([]);
          expect(unwrap(report).outcome).toBe("accepted");
          for (const { outcome } of matchOutcomes(channel, request, unwrap(report))) expect(outcome).toBe("accepted");
        },
      ),
    );
  });

  test("each message is judged as parseMessages does, whatever its neighbours are", async () => {
    const endpoint = createMockEndpoint({ checks: { now: new Date("2030-01-01T00:00:00Z") } });
    const message = fc.oneof(
      messageArbitrary(channel),
      invalidInputArbitrary(channel).map(({ input }): unknown => input),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 4 }), async (messages) => {
        const text = JSON.stringify({ [channel.requestKey]: messages }, (_key, value: unknown) =>
          typeof value === "bigint" ? 1 : value,
        );
        const headers = { "Content-Type": "application/json", ...AUTHORIZED };
        const response = await endpoint(
          new Request(`${URL_OF_API}?channel=${channel.name}`, { method: "POST", headers, body: text }),
        );
        const report = unwrap(parseResponse(channel, await response.json()));
        const verdicts = unwrap(parseMessages(channel, JSON.parse(text))).map((result) => result.ok);
        expect(report.items.map(({ errors }) => errors.length === 0)).toEqual(verdicts);
        expect(report.code).toBe(verdicts.every(Boolean) ? 200 : verdicts.some(Boolean) ? 201 : 500);
      }),
    );
  });
});
