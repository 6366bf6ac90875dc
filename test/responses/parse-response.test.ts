import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { channels, parseResponse, type SendReport, sms, unwrap } from "../../src/index.ts";
import { success } from "../fixtures/vendor-responses.ts";
import { hostileArbitrary, hostileValues } from "../support/hostile.ts";

const hello = { to: "447700900001", body: "Hello" };
const clean = { sms: hello, errors: [], warnings: [] };
const failed = { sms: hello, errors: [{ status: false, code: 4203, message: "No number" }], warnings: [] };

function read(body: unknown): SendReport {
  return unwrap(parseResponse(sms, body));
}

function warningsOf(body: unknown): string[] {
  return parseResponse(sms, body).warnings.map(({ code, path }) => `${code} at ${path.join(".")}`);
}

describe("parseResponse", () => {
  it("reads the envelope and each entry", () => {
    const warning = { status: false, code: 9, message: "Sent by another sender" };
    const body = {
      status: { ...success(1), warnings: [warning] },
      smsList: [{ ...clean, warnings: [warning], id: 7 }],
    };
    expect(parseResponse(sms, body)).toEqual({
      ok: true,
      value: {
        outcome: "accepted",
        code: 200,
        message: "Success",
        items: [
          {
            index: 0,
            accepted: true,
            echo: { id: 7, ...hello },
            errors: [],
            warnings: [{ code: 9, message: "Sent by another sender" }],
          },
        ],
        errors: [],
        warnings: [{ code: 9, message: "Sent by another sender" }],
      },
      warnings: [],
    });
  });

  it.each([[null], [undefined], ["{}"], [5], [[clean]], [new Date()], [true]])("refuses %j", (body) => {
    const result = parseResponse(sms, body);
    expect(result.ok ? [] : result.errors.map(({ code, path }) => [code, path])).toEqual([["response.wrong_type", []]]);
  });

  it.each([
    [{}, "unknown"],
    [{ status: success(0), smsList: [] }, "unknown"],
    [{ status: success(2) }, "unknown"],
    [{ status: success(2), smsList: null }, "unknown"],
    [{ status: success(1), smsList: { sms: hello } }, "unknown"],
    [{ status: success(1), emails: [{ email: hello }] }, "unknown"],
    [{ message: "Hello" }, "unknown"],
    [{ status: { code: 201 } }, "partial"],
    [{ errors: [{ message: "x" }] }, "rejected"],
    [{ errors: { message: "x" } }, "rejected"],
    [{ errors: "x" }, "rejected"],
    [{ status: { errors: ["x"] } }, "rejected"],
    [{ status: false, code: 4223, message: "x" }, "rejected"],
    [{ status: 500, error: "x" }, "rejected"],
    [{ code: 401, message: "x" }, "rejected"],
    [{ success: "false" }, "rejected"],
  ])("no entry: %j is %s", (body, outcome) => {
    expect(read(body)).toMatchObject({ outcome, items: [] });
  });

  it.each([
    [{ success: "false" }],
    [{ success: "FALSE " }],
    [{ success: 0 }],
    [{ success: false, code: 200 }],
    [{ code: 500 }],
    [{ code: "500" }],
    [{ code: "500.0" }],
    [{ code: " 500" }],
    [{ code: 500.5 }],
    [{ code: "400.5" }],
    [{ code: -1 }],
    [{ code: "-1" }],
    [{ code: 400 }],
    [{ code: 200, statusCode: { code: 500 } }],
    [{ success: true, statusCode: { status: false } }],
    [{ success: true, statusCode: { status: "false" } }],
    [{ success: true, code: 201, statusCode: { code: 400 } }],
    [{ code: 4217, success: true }],
  ])("the status %j refuses a clean entry", (status) => {
    const report = read({ status, smsList: [clean] });
    expect(report.outcome).toBe("rejected");
    expect(report.items.map(({ accepted }) => accepted)).toEqual([false]);
  });

  it.each([
    [{ code: 399 }, "accepted"],
    [{ code: 0 }, "accepted"],
    [{ code: 202 }, "accepted"],
    [{ code: 1.5 }, "accepted"],
    [{ success: "true" }, "accepted"],
    [{ success: null, code: null, statusCode: null }, "accepted"],
    [{ code: 201, success: false }, "partial"],
    [{ code: "201" }, "partial"],
    [{ statusCode: { code: 201 } }, "partial"],
    [{ count: 2 }, "partial"],
    [{ count: 1 }, "accepted"],
    [{ count: 0 }, "accepted"],
    [{ successCount: 0 }, "partial"],
    [{ successCount: 1 }, "accepted"],
    [{ successCount: 2 }, "accepted"],
    [{ failureCount: 1 }, "partial"],
    [{ failureCount: 0 }, "accepted"],
  ])("the status %j beside a clean entry: %s", (status, outcome) => {
    const report = read({ status, smsList: [clean] });
    expect(report.outcome).toBe(outcome);
    expect(report.items.map(({ accepted }) => accepted)).toEqual([true]);
  });

  it.each([
    [[], []],
    [null, []],
    [undefined, []],
    ["", []],
    [{}, []],
    [[{}], []],
    [[null], []],
    [[""], []],
    ["x", [{ message: "x" }]],
    [["x"], [{ message: "x" }]],
    [{ message: "x" }, [{ message: "x" }]],
    [[{ code: "4203", message: "x", status: false, reference: 1 }], [{ code: 4203, message: "x" }]],
    [[{ code: 4203.5 }], [{ message: "" }]],
    [[{ status: true }], [{ message: "" }]],
    [[{ message: null }], [{ message: "" }]],
    [[{ message: { text: "x" } }], [{ message: "" }]],
    [[[]], [{ message: "" }]],
    [0, [{ message: "" }]],
    [false, [{ message: "" }]],
    [true, [{ message: "" }]],
    [new Array(2), []],
  ])("errors %j are %j", (errors, problems) => {
    const body = { status: success(1), smsList: [{ sms: hello, errors }] };
    expect(read(body).items).toMatchObject([{ accepted: problems.length === 0, errors: problems }]);
    expect(read({ smsList: [clean], errors })).toMatchObject({
      outcome: problems.length === 0 ? "accepted" : "rejected",
      errors: problems,
    });
    expect(read({ smsList: [clean], warnings: errors })).toMatchObject({ outcome: "accepted", warnings: problems });
  });

  it.each([
    [{ ...clean, success: false }, [{ message: "" }]],
    [{ ...clean, status: "false", message: "x" }, [{ message: "x" }]],
    [{ ...clean, status: { status: false } }, [{ message: "" }]],
    [{ ...clean, status: { success: 0 } }, [{ message: "" }]],
    [{ ...clean, success: "0", status: {} }, [{ message: "" }]],
    [{ ...clean, status: { success: "false", code: "1002", message: "x" } }, [{ code: 1002, message: "x" }]],
    [{ ...clean, status: { status: true, code: 500 } }, [{ code: 500, message: "" }]],
    [{ ...clean, code: 4203, message: "x" }, [{ code: 4203, message: "x" }]],
    [{ status: false, code: 4203, message: "x" }, [{ code: 4203, message: "x" }]],
  ])("the entry %j states its own failure", (entry, errors) => {
    expect(read({ status: success(1), smsList: [entry] }).items).toMatchObject([{ accepted: false, errors }]);
  });

  it.each([[{ ...clean, status: "SENT" }], [{ ...clean, success: true, code: 200 }], [{ ...clean, status: null }]])(
    "the entry %j states none",
    (entry) => {
      expect(read({ status: success(1), smsList: [entry] }).items).toMatchObject([{ accepted: true, errors: [] }]);
    },
  );

  it.each([[null], ["x"], [5], [[]], [{}], [{ sms: null }], [{ sms: "x" }], [{ email: hello }], [hello]])(
    "the entry %j has no message and accepts nothing",
    (entry) => {
      const report = read({ status: success(1), smsList: [entry] });
      expect(report).toMatchObject({ outcome: "rejected", items: [{ accepted: false, errors: [] }] });
    },
  );

  it.each([
    [500.5, 500, "rejected"],
    ["399.9", 399, "accepted"],
    [-0.5, -1, "rejected"],
    ["500.0", 500, "rejected"],
    ["500.25", 500, "rejected"],
    ["00000000000000000500", 500, "rejected"],
  ])("cuts the fraction of the code %j: %i, %s", (code, whole, outcome) => {
    expect(read({ status: { code }, smsList: [clean] })).toMatchObject({ code: whole, outcome });
  });

  it("reads the code -0 as the 0 that it is in JSON", () => {
    expect(read({ status: { code: -0 }, smsList: [clean] }).code).toBe(0);
  });

  it.each(["x500", "500x", "5 00", "500.", ".5", "+500", "5e2", "0x1f4", "000000000000000000500", "\n500"])(
    "the code %j is no number",
    (code) => {
      const body = { status: { code }, smsList: [clean] };
      expect(read(body).code).toBeUndefined();
      expect(warningsOf(body)).toEqual(["response.malformed_status at status.code"]);
    },
  );

  it.each([
    [true, false],
    [1, 0],
    ["1", "0"],
    [" TRUE ", "False"],
  ])("reads the flags %j and %j", (success, status) => {
    expect(warningsOf({ status: { success, statusCode: { status } }, smsList: [failed] })).toEqual([
      "response.contradictory_status at status",
    ]);
    expect(read({ status: { success: status }, smsList: [clean] }).outcome).toBe("rejected");
  });

  it("takes the first message that is a text", () => {
    expect(read({ status: { message: 5, statusCode: { message: "No" } }, message: "x", smsList: [] }).message).toBe(
      "No",
    );
    expect(read({ status: { message: null }, message: "x", smsList: [] }).message).toBe("x");
  });

  it("reads a bare status as a flag or a code", () => {
    expect(read({ status: false, smsList: [clean] }).outcome).toBe("rejected");
    expect(read({ status: "false", smsList: [clean] }).outcome).toBe("rejected");
    expect(read({ status: 503, smsList: [clean] })).toMatchObject({ outcome: "rejected", code: 503 });
    expect(read({ status: "x", code: 200, smsList: [clean] })).toMatchObject({ outcome: "accepted", code: 200 });
  });

  it("reads every list of warnings, and says where one makes no sense", () => {
    const status = { warnings: ["a"], warningsAsStatusCode: [{ code: 1, message: "b" }] };
    const body = { status, warnings: ["c"], warningsAsStatusCode: ["d"] };
    expect(
      read(body)
        .warnings.map(({ message }) => message)
        .toSorted(),
    ).toEqual(["a", "b", "c", "d"]);
    expect(warningsOf({ status: { errors: [5], statusCode: { code: "x" } } })).toEqual([
      "response.malformed_status at status.statusCode.code",
      "response.malformed_problems at status.errors",
    ]);
  });

  it("takes the worse of two codes", () => {
    expect(read({ status: { code: 200, statusCode: { code: 201 } }, smsList: [clean] }).code).toBe(201);
    expect(read({ status: { code: 201, statusCode: { code: 500 } }, smsList: [clean] }).code).toBe(500);
    expect(read({ status: { statusCode: { code: "200" } }, smsList: [clean] }).code).toBe(200);
  });

  it("reads the last of a key that stands twice, as JSON.parse does", () => {
    const body: unknown = JSON.parse('{"status":{"success":true,"success":false},"smsList":[{"sms":{}}]}');
    expect(read(body).outcome).toBe("rejected");
  });

  it("looks into an outer response only when nothing stands beside it", () => {
    const inner = { status: success(1), smsList: [clean] };
    expect(read({ response: inner }).outcome).toBe("accepted");
    expect(read({ response: inner, status: null, errors: [], trace: 1 }).outcome).toBe("accepted");
    expect(read({ response: inner, errors: [{ message: "x" }] }).outcome).toBe("rejected");
    expect(read({ response: inner, status: { success: false } }).outcome).toBe("rejected");
    expect(warningsOf({ response: { smsList: 5 } })).toEqual(["response.malformed_list at response.smsList"]);
  });

  it("keeps to maxIssues", () => {
    const { warnings } = parseResponse(sms, { smsList: [1, 2, 3] }, { limits: { maxIssues: 2 } });
    expect(warnings.map(({ code }) => code)).toEqual([
      "response.malformed_entry",
      "response.malformed_entry",
      "envelope.more_issues",
    ]);
  });

  it("throws for a bad option", () => {
    expect(() => parseResponse(sms, {}, { limits: { maxIssues: 0 } })).toThrow(RangeError);
  });
});

/** For each warning: bodies that have it, and their nearest neighbours that do not. */
const smallCount = fc.integer({ min: 0, max: 5 });
const codes: readonly [string, fc.Arbitrary<unknown>, fc.Arbitrary<unknown>][] = [
  [
    "response.unreadable at smsList.0.sms.x",
    fc.constantFrom(undefined, 1n, Symbol("x"), NaN, "\ud800", { toString: 1 }).map((x) => ({
      smsList: [{ sms: { x } }],
    })),
    fc.jsonValue().map((x) => ({ smsList: [{ sms: { x: JSON.stringify(x).replaceAll(/\\ud[89a-f]../gi, "") } }] })),
  ],
  [
    "response.malformed_status at status.success",
    fc.constantFrom("yes", "no", 2, [], {}, "tru").map((success) => ({ status: { success } })),
    fc.constantFrom(true, false, "True", "FALSE", 0, 1, null, "", " true").map((success) => ({ status: { success } })),
  ],
  [
    "response.malformed_status at status.code",
    fc.constantFrom("x", 1.5, "2.5", NaN, true, [], {}).map((code) => ({ status: { code } })),
    fc
      .oneof(
        fc.integer(),
        fc.nat().map(String),
        fc.nat().map((code) => `${code}.0`),
      )
      .map((code) => ({ status: { code } })),
  ],
  [
    "response.malformed_status at status",
    fc.constantFrom("x", 5, [], true).map((status) => ({ status })),
    fc.constantFrom(null, "", {}, { statusCode: 1 }).map((status) => ({ status })),
  ],
  [
    "response.malformed_list at smsList",
    fc.constantFrom("", {}, clean, 5, false).map((smsList) => ({ smsList })),
    fc.constantFrom(null, [], [clean]).map((smsList) => ({ smsList })),
  ],
  [
    "response.malformed_entry at smsList.0",
    fc.constantFrom(null, 5, {}, hello, { sms: [] }, { sms: "x" }).map((entry) => ({ smsList: [entry] })),
    fc.constantFrom({}, hello).map((message) => ({ smsList: [{ sms: message }] })),
  ],
  [
    "response.malformed_problems at smsList.0.errors",
    fc.constantFrom(5, true, [[]], [5], new Date(0)).map((errors) => ({ smsList: [{ sms: hello, errors }] })),
    fc.constantFrom("x", [], {}, null, ["x", null, {}]).map((errors) => ({ smsList: [{ sms: hello, errors }] })),
  ],
  [
    "response.other_channel at whatsapp",
    fc.constantFrom([], [clean], {}, 0).map((whatsapp) => ({ whatsapp, smsList: [clean] })),
    fc.constantFrom(null, undefined).map((whatsapp) => ({ whatsapp, whatsappMessage: [clean], smsList: [clean] })),
  ],
  [
    "response.contradictory_status at status",
    fc.integer({ min: 400 }).map((code) => ({ status: { code, success: true } })),
    fc
      .constantFrom(
        { code: 200, success: true },
        { code: 500, success: false },
        { code: 201, success: true },
        { code: 201, success: false },
      )
      .map((status) => ({ status })),
  ],
  [
    "response.success_beside_errors at status",
    fc.nat(3).map((clear) => ({ status: { success: true }, smsList: [failed, ...times(clear, clean)] })),
    fc
      .constantFrom({ success: false }, { code: 201, success: true }, {})
      .map((status) => ({ status, smsList: [failed] })),
  ],
  [
    "response.failure_beside_success at status",
    fc.nat(3).map((bad) => ({ status: { success: false }, smsList: [clean, ...times(bad, failed)] })),
    fc.constantFrom({ success: true }, { code: 201 }, {}).map((status) => ({ status, smsList: [clean, failed] })),
  ],
  [
    "response.wrong_count at status.count",
    smallCount.map((count) => ({ status: { count }, smsList: times(count + 1, clean) })),
    smallCount.map((count) => ({ status: { count }, smsList: times(count, clean) })),
  ],
];

describe("every warning", () => {
  it.each(codes)("%s", (warning, having, lacking) => {
    fc.assert(fc.property(having, (body) => void expect(warningsOf(body)).toContain(warning)));
    fc.assert(fc.property(lacking, (body) => void expect(warningsOf(body)).not.toContain(warning)));
  });

  it("response.wrong_type is the only error: what is no object", () => {
    const noObject = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.object()));
    fc.assert(fc.property(noObject, (body) => !parseResponse(sms, body).ok));
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (body) => parseResponse(sms, body).ok));
  });
});

type Make = () => unknown;

/** Bodies with something hostile in the place of each part. */
const shapes: readonly ((first: Make, second: Make, third: Make) => unknown)[] = [
  (first) => first(),
  (first, second, third) => ({ status: first(), smsList: second(), errors: third() }),
  (first, second) => ({ warnings: first(), response: second() }),
  (first, second, third) => ({ smsList: [first(), { sms: second(), errors: third() }, clean] }),
  (first, second, third) => ({ smsList: [{ sms: { to: first(), x: second() }, warnings: third() }] }),
  (first, second, third) => ({ status: { success: first(), code: second(), statusCode: third() }, smsList: [clean] }),
  (first, second, third) => ({ status: { count: first(), warnings: second() }, smsList: [clean, { status: third() }] }),
];

describe("laws", () => {
  it("total: no body makes it throw or hang", () => {
    for (const make of hostileValues) {
      for (const shape of shapes) expect(typeof parseResponse(sms, shape(make, make, make)).ok).toBe("boolean");
    }
    const makers = fc.tuple(hostileArbitrary(), hostileArbitrary(), hostileArbitrary());
    fc.assert(
      fc.property(fc.constantFrom(...channels), fc.constantFrom(...shapes), makers, (channel, shape, makes) => {
        const result = parseResponse(channel, shape(...makes));
        expect(JSON.stringify(result)).toEqual(expect.any(String));
      }),
    );
  });

  it.each([
    ["smsList", {}, "smsList"],
    ["errors", {}, "errors"],
    ["code", { status: {} }, "status.code"],
  ])("warns once of %s that cannot be read", (key, body: { status?: object }, path) => {
    const getter = {
      enumerable: true,
      get() {
        throw new Error("no");
      },
    };
    const { status = body } = body;
    Object.defineProperty(status, key, getter);
    expect(warningsOf(body)).toEqual([`response.unreadable at ${path}`]);
    expect(read(body).errors).toEqual(key === "errors" ? [{ message: "" }] : []);
  });

  it("unreadable errors count as an error", () => {
    for (const make of hostileValues.slice(0, 1)) {
      expect(read(Object.assign(make() as object, { smsList: [clean] })).outcome).toBe("rejected");
      expect(read({ smsList: [Object.assign(make() as object, { sms: hello })] }).items[0]?.accepted).toBe(false);
    }
  });

  it("pure: the body stays as it is, and the report shares nothing with it", () => {
    const json = fc.record(
      {
        status: fc.jsonValue(),
        smsList: fc.array(fc.record({ sms: fc.object(), errors: fc.jsonValue(), x: fc.object() })),
      },
      { requiredKeys: ["smsList"] },
    );
    fc.assert(
      fc.property(json, (body) => {
        const objects = new Set(objectsIn(body));
        const before = structuredClone(body);
        const report = read(body);
        expect(body).toEqual(before);
        expect(objectsIn(report).filter((value) => objects.has(value))).toEqual([]);
        expect(read(body)).toEqual(report);
        expect(unwrap(parseResponse(sms, deepFreeze(body)))).toEqual(report);
      }),
    );
  });

  it("never accepts an entry that has errors, or beside a sign of failure", () => {
    const flag = fc.constantFrom(true, "true", "false", false, null, undefined);
    const code = fc.constantFrom(200, "200", 201, 500, "500.0", 4217, undefined);
    const status = fc.record({ success: flag, code, statusCode: fc.record({ status: flag, code }) });
    const entries = fc.array(fc.constantFrom(clean, failed, {}, null));
    fc.assert(
      fc.property(status, entries, fc.constantFrom(undefined, null, [], [{}], ["x"]), (status, smsList, errors) => {
        const report = read({ status, smsList, errors });
        const flags = [status.success, status.statusCode.status].map(String);
        const numbers = [status.code, status.statusCode.code].map(Number);
        const isPartial = numbers.includes(201);
        const isFailure =
          errors?.[0] === "x" || numbers.some((number) => number >= 400) || (flags.includes("false") && !isPartial);
        const expected = smsList.map((entry) => entry === clean && !isFailure);
        expect(report.items.map(({ accepted }) => accepted)).toEqual(expected);
        if (report.outcome === "accepted") expect(expected).not.toContain(false);
        if (report.outcome === "rejected") expect(expected).not.toContain(true);
        if (smsList.length === 0 && !isFailure && !isPartial) expect(report.outcome).toBe("unknown");
      }),
    );
  });

  it("safe keys pollute nothing", () => {
    const text =
      '{"smsList":[{"sms":{"__proto__":{"accepted":true},"constructor":{"x":1}},"__proto__":{"errors":["x"]}}]}';
    const report = read(JSON.parse(text));
    expect(report.items[0]?.echo).toEqual({});
    expect(report.items[0]?.errors).toEqual([]);
    expect(({} as Record<string, unknown>)["accepted"]).toBeUndefined();
  });
});

function objectsIn(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

function deepFreeze<T>(value: T): T {
  for (const each of objectsIn(value)) Object.freeze(each);
  return value;
}

function times<T>(count: number, value: T): T[] {
  return Array.from({ length: count }, () => value);
}
