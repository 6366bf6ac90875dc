import { describe, expect, it } from "vitest";
import { matchOutcomes, parseResponse, type SendReport, sms, unwrap } from "../../src/index.ts";
import { success } from "../fixtures/vendor-responses.ts";

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
    [{ status: { code: 201 } }, "unknown"],
    [{ errors: [{ message: "x" }] }, "rejected"],
    [{ errors: { message: "x" } }, "rejected"],
    [{ errors: "x" }, "rejected"],
    [{ status: { errors: ["x"] } }, "rejected"],
    [{ status: false, code: 4223, message: "x" }, "rejected"],
    [{ status: 500, error: "x" }, "unknown"],
    [{ status: 400, error: "x" }, "rejected"],
    [{ error: "x" }, "rejected"],
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
    [{ count: 2 }, "partial"],
    [{ count: 1 }, "accepted"],
    [{ count: 0 }, "accepted"],
    [{ successCount: 0 }, "partial"],
    [{ successCount: 1 }, "accepted"],
    [{ successCount: 2 }, "accepted"],
    [{ failureCount: 1 }, "partial"],
    [{ failureCount: "one" }, "partial"],
    [{ failureCount: 0 }, "accepted"],
  ])("the status %j beside a clean entry: %s", (status, outcome) => {
    const report = read({ status, smsList: [clean] });
    expect(report.outcome).toBe(outcome);
    expect(report.items.map(({ accepted }) => accepted)).toEqual([true]);
  });

  it.each([[{ code: 201, success: false }], [{ code: "201" }], [{ statusCode: { code: 201 } }]])(
    "the status %j tells of a failure: if no entry shows it, it may be any",
    (status) => {
      expect(read({ status, smsList: [clean, clean] })).toMatchObject({
        outcome: "unknown",
        items: [{ accepted: false, errors: [] }, { accepted: false }],
        errors: [],
      });
      expect(warningsOf({ status, smsList: [clean] })).toEqual(["response.hidden_failure at status"]);
      expect(read({ status, smsList: [clean, failed] })).toMatchObject({
        outcome: "partial",
        items: [{ accepted: true }, { accepted: false }],
      });
      // Some answers list only the failed ones.
      expect(read({ status, smsList: [failed] })).toMatchObject({ outcome: "partial", items: [{ accepted: false }] });
      expect(read({ status: { ...status, code: 500 }, smsList: [failed] }).outcome).toBe("rejected");
    },
  );

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
    [0, []],
    [false, []],
    [[0, false], []],
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
    [{ ...clean, code: 500, status: { success: true } }, [{ code: 500, message: "" }]],
    [{ ...clean, status: 500 }, [{ code: 500, message: "" }]],
    [{ ...clean, status: "500" }, [{ code: 500, message: "" }]],
    [{ ...clean, statusCode: 500 }, [{ code: 500, message: "" }]],
    [{ ...clean, statusCode: { status: false, code: 4203, message: "x" } }, [{ code: 4203, message: "x" }]],
    [{ ...clean, status: { statusCode: { status: false, code: 500 } } }, [{ code: 500, message: "" }]],
    [{ ...clean, status: { errors: ["x"] } }, [{ message: "x" }]],
    [{ ...clean, status: "FAILED" }, [{ message: "FAILED" }]],
    [{ ...clean, status: "Could Not Send", message: "x" }, [{ message: "x" }]],
    [{ ...clean, result: "ERROR" }, [{ message: "ERROR" }]],
    [{ ...clean, state: "Undelivered" }, [{ message: "Undelivered" }]],
    [{ ...clean, success: "no" }, [{ message: "no" }]],
    [{ ...clean, error: "Invalid number" }, [{ message: "Invalid number" }]],
    [{ ...clean, error: { code: 21211, message: "x" } }, [{ code: 21211, message: "x" }]],
    [{ ...clean, error: true }, [{ message: "" }]],
    [{ ...clean, errorCode: 30003 }, [{ code: 30003, message: "" }]],
    [{ ...clean, errorCode: "7", message: "x" }, [{ code: 7, message: "x" }]],
    [{ ...clean, errorCode: "E_NUMBER" }, [{ message: "E_NUMBER" }]],
    [{ ...failed, status: "FAILED" }, [{ code: 4203, message: "No number" }]],
    [{ sms: { ...hello, status: "FAILED" } }, [{ message: "FAILED" }]],
    [{ sms: { ...hello, errors: ["x"] } }, [{ message: "x" }]],
    [{ sms: { ...hello, statusCode: 500 }, status: "Sent" }, [{ code: 500, message: "" }]],
    [{ status: false, code: 4203, message: "x" }, [{ code: 4203, message: "x" }]],
  ])("the entry %j states its own failure", (entry, errors) => {
    expect(read({ status: success(1), smsList: [entry] }).items).toMatchObject([{ accepted: false, errors }]);
  });

  it.each<[object]>([
    ...["SENT", "Queued", "accepted", "Submitted", "scheduled", "PENDING", "processing", "Delivered", "ok", "O.K."].map(
      (status): [object] => [{ ...clean, status }],
    ),
    [{ ...clean, success: true, code: 200 }],
    [{ ...clean, success: "success", state: "true", result: true, statusCode: 200 }],
    [{ ...clean, status: null, error: null, errors: "", errorCode: 0 }],
    [{ ...clean, error: false, errors: {}, errorCode: "0" }],
    [{ ...clean, error: [], errors: 0, errorCode: {}, status: [], result: "" }],
    [{ ...clean, message: "It failed.", reason: "FAILED", warnings: [{ status: false, code: 500, message: "x" }] }],
    [{ sms: { to: "447700900001", body: "FAILED" } }],
  ])("the entry %j states none", (entry) => {
    expect(read({ status: success(1), smsList: [entry] }).items).toMatchObject([{ accepted: true, errors: [] }]);
  });

  it.each<[object]>([
    ...["Fertig", "timed out", "not yet sent", "no error", "x".repeat(65), "fail".repeat(20), "?"].map(
      (status): [object] => [{ ...clean, status }],
    ),
    [{ ...clean, status: 0 }],
    [{ ...clean, status: 1 }],
    [{ ...clean, status: [{ success: false }] }],
    [{ ...clean, success: 2 }],
    [{ ...clean, success: {} }],
    ...["500 Internal Server Error", "+500", "5e2", [500], 500n, Infinity, "9".repeat(30)].map((code): [object] => [
      { ...clean, code },
    ]),
    [{ sms: { ...hello, status: "who knows" } }],
  ])("the entry %o claims what cannot be read: it is neither accepted nor rejected", (entry) => {
    const report = read({ status: success(1), smsList: [entry] });
    expect(report.items).toMatchObject([{ accepted: false }]);
    expect(report.items[0]?.errors).toEqual([]);
  });

  it.each([[null], ["x"], [5], [[]], [{}], [{ sms: null }], [{ sms: "x" }], [{ email: hello }], [hello]])(
    "the entry %j has no message and accepts nothing",
    (entry) => {
      const report = read({ status: success(1), smsList: [entry] });
      expect(report).toMatchObject({ outcome: "unknown", items: [{ accepted: false, errors: [] }] });
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
    expect(read({ status: 501, smsList: [clean] })).toMatchObject({ outcome: "rejected", code: 501 });
    expect(read({ status: "OK", code: 200, smsList: [clean] })).toMatchObject({ outcome: "accepted", code: 200 });
    expect(read({ status: "x", code: 200, smsList: [clean] })).toMatchObject({ outcome: "unknown", code: 200 });
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
      "response.malformed_problems at status.errors",
      "response.malformed_status at status.statusCode.code",
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

  it.each<[object, object[]]>([
    [{ status: { success: false, message: "No" } }, [{ message: "No" }]],
    [{ status: { success: false, code: 500, statusCode: { status: false, code: 500 } } }, [{ code: 500, message: "" }]],
    [{ status: { status: false, code: 4217, message: "x" } }, [{ code: 4217, message: "x" }]],
    [{ statusCode: { status: false, code: 500 } }, [{ code: 500, message: "" }]],
    [{ status: { statusCode: 500 } }, [{ code: 500, message: "" }]],
    [{ status: { statusCode: "500" } }, [{ code: 500, message: "" }]],
    [
      { statusCode: 400, message: "Bad", error: "Bad Request" },
      [{ message: "Bad Request" }, { code: 400, message: "Bad" }],
    ],
    [{ response: { status: { success: false, code: 500 } } }, [{ code: 500, message: "" }]],
    [{ response: { errors: ["x"] } }, [{ message: "x" }]],
    [{ status: "FAILED" }, [{ message: "FAILED" }]],
    [{ result: "error" }, [{ message: "error" }]],
    [{ success: "failed", message: "x" }, [{ message: "x" }]],
    [{ error: "x" }, [{ message: "x" }]],
    [{ errorCode: 7 }, [{ code: 7, message: "" }]],
    [
      { errors: [{ code: 4217, message: "x" }], status: { code: 4217, success: false } },
      [{ code: 4217, message: "x" }],
    ],
    [{ errors: ["x"], success: false }, [{ message: "x" }]],
    [{ errors: ["x"], code: 500 }, [{ message: "x" }, { code: 500, message: "" }]],
  ])("the envelope %j rejects a clean entry, and each message without one", (envelope, errors) => {
    const report = read({ ...envelope, smsList: [clean] });
    expect(report).toMatchObject({ outcome: "rejected", items: [{ accepted: false, errors: [] }], errors });
    const outcomes = matchOutcomes(sms, { sms: [hello, { ...hello, to: "447700900002" }] } as never, report);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["rejected", "rejected"]);
    for (const outcome of outcomes) expect(outcome.errors).toEqual(errors);
  });

  it("does not repeat for the whole a failure that every entry shows", () => {
    const status = { success: false, code: 500, message: "All failed" };
    expect(read({ status, smsList: [failed, failed] }).errors).toEqual([]);
    expect(read({ status, smsList: [failed, clean] }).errors).toEqual([{ code: 500, message: "All failed" }]);
  });

  it("warns of a failure in a form that the API does not document", () => {
    const undocumented = (body: object): string[] => warningsOf(body).filter((text) => text.includes("undocumented"));
    expect(undocumented({ status: { success: false, code: 500, statusCode: { status: false, code: 500 } } })).toEqual(
      [],
    );
    expect(undocumented({ errors: [{ status: false, code: 4217, message: "x" }] })).toEqual([]);
    expect(undocumented({ smsList: [failed] })).toEqual([]);
    for (const [body, path] of [
      [{ status: { status: false } }, "status.status"],
      [{ status: { statusCode: 500 } }, "status.statusCode"],
      [{ status: false }, "status"],
      [{ code: 500 }, "code"],
      [{ error: "x" }, "error"],
      [{ response: { success: false } }, "response.success"],
      [{ smsList: [{ ...clean, success: false }] }, "smsList.0.success"],
      [{ smsList: [{ ...clean, status: { code: 500 } }] }, "smsList.0.status.code"],
      [{ smsList: [{ sms: { ...hello, status: "FAILED" } }] }, "smsList.0.sms.status"],
      [{ response: { sms: { ...hello, errorCode: 7 } } }, "response.sms.0.errorCode"],
    ] as const) {
      expect(undocumented(body)).toEqual([`response.undocumented_failure at ${path}`]);
    }
  });

  it("does not call a failure Success", () => {
    expect(read({ status: { ...success(1), result: "failed" } }).errors).toEqual([{ message: "failed" }]);
    expect(read({ status: { success: "FALSE" } }).errors).toEqual([{ message: "" }]);
  });

  it.each([408, 499, 502, 503, 504, 520, 523, 527, 598, 599])("%i is a gateway's code: nobody knows", (code) => {
    for (const body of [
      { status: { code, success: false, message: "x" } },
      { status: { statusCode: { code, status: false } } },
      { status: code, error: "x" },
      { status: String(code) },
      { statusCode: code },
      { statusCode: { code } },
      { code },
      { errors: [{ code, message: "x" }] },
      { response: { status: { code } } },
      { errors: [{ code: 4217, message: "x" }], code },
    ]) {
      const report = read({ ...body, smsList: [clean, failed] });
      expect(report).toMatchObject({ outcome: "unknown", items: [{ accepted: false }, { accepted: false }] });
      const messages = [hello, { ...hello, to: "447700900002" }];
      const verdictsOf = (answer: object): string[] =>
        matchOutcomes(sms, { sms: messages } as never, read(answer)).map(({ outcome }) => outcome);
      expect(verdictsOf(body)).toEqual(["unknown", "unknown"]);
      const smsList = [clean, { ...failed, sms: messages[1] }];
      expect(verdictsOf({ ...body, smsList })).toEqual(["unknown", "rejected"]);
      expect(warningsOf(body).join()).toContain("response.gateway");
    }
  });

  it("a bare server error without entries is no answer of the API", () => {
    for (const [body, outcome] of [
      [{ status: 500, error: "Internal Server Error" }, "unknown"],
      [{ statusCode: 500, message: "Internal Server Error" }, "unknown"],
      [{ statusCode: "501" }, "unknown"],
      [{ status: 500, smsList: [] }, "rejected"],
      [{ status: 500, smsList: [clean] }, "rejected"],
      [{ code: 500 }, "rejected"],
      [{ status: { code: 500 } }, "rejected"],
      [{ status: 404, error: "Not Found" }, "rejected"],
      [{ error: "Gateway Time-out" }, "unknown"],
      [{ errors: ["Service Unavailable", "Bad Gateway"] }, "unknown"],
      [{ error: "Bad Gateway".padEnd(200) }, "unknown"],
      [{ error: "Bad Gateway".padEnd(201) }, "rejected"],
      [{ errors: [{ code: 4001, message: "Service Unavailable" }] }, "rejected"],
      [{ errors: [{ status: "504", title: "Timeout" }] }, "unknown"],
      [
        {
          errors: [
            { code: 504, message: "x" },
            { code: 4217, message: "y" },
          ],
        },
        "rejected",
      ],
    ] as const) {
      expect(read(body).outcome).toBe(outcome);
    }
  });

  it("what the envelope claims and nobody can read accepts nothing and rejects nothing", () => {
    for (const envelope of [
      { status: { success: "perhaps" } },
      { status: { code: "500 Internal Server Error" } },
      { status: [{ success: false }] },
      { status: "who knows" },
      { result: "?" },
      { response: { status: "timed out" } },
    ]) {
      const report = read({ ...envelope, smsList: [clean, failed] });
      expect(report).toMatchObject({
        outcome: "unknown",
        items: [{ accepted: false }, { accepted: false }],
        errors: [],
      });
      const outcomes = matchOutcomes(sms, { sms: [hello] }, read({ ...envelope, smsList: [clean] }));
      expect(outcomes).toMatchObject([{ outcome: "unknown", matchedBy: "position" }]);
    }
  });

  it("reads what version 1.1 answers: messages without a frame, in a list or alone", () => {
    const sent = { id: "1", to: hello.to, status: "Sent" };
    const status = { success: "true", code: "200" };
    const accepts = (response: object): boolean[] => read({ response }).items.map(({ accepted }) => accepted);
    expect(read({ response: { status, sms: sent } })).toEqual({
      outcome: "accepted",
      code: 200,
      items: [{ index: 0, accepted: true, echo: sent, errors: [], warnings: [] }],
      errors: [],
      warnings: [],
    });
    expect(accepts({ status, sms: [sent, { ...sent, status: "Could Not Send" }, hello] })).toEqual([true, false, true]);
    // A repetition of the request says nothing.
    expect(read({ response: { sms: [hello] } })).toMatchObject({ outcome: "unknown", items: [{ accepted: false }] });
    expect(read({ response: { sms: [sent] } }).outcome).toBe("accepted");
    expect(read({ sms: [sent] })).toMatchObject({ outcome: "unknown", items: [] });
    expect(warningsOf({ response: { status, sms: [5] } })).toContain("response.malformed_entry at response.sms.0");
    expect(warningsOf({ response: { status, email: [sent] } })).toEqual(["response.other_channel at response.email"]);
    const both = read({ smsList: [clean], response: { status, smsList: [failed] } });
    expect(both.items.map(({ accepted }) => accepted)).toEqual([true, false]);
  });

  it("reads a long list of problems wherever it stands", () => {
    const errors = Array.from({ length: 130_000 }, () => "e");
    for (const body of [
      { errors },
      { status: { errors } },
      { status: { warnings: errors }, errors: ["e"] },
      { status: { statusCode: { errors } } },
      { error: errors },
      { smsList: [{ sms: hello, errors, error: errors }] },
      { smsList: [{ sms: { ...hello, errors }, status: { errors } }] },
      { response: { status: { warningsAsStatusCode: errors, errors } } },
    ]) {
      expect(read(body).outcome).toBe("rejected");
    }
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
