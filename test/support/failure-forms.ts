/** An entry of an answer, or what stands in its place. */
export type Entry = Readonly<Record<string, unknown>> | null;

/** Changes an entry so that it shows that its message failed; gets the key of the message in it. */
export type FailureForm = (entry: Readonly<Record<string, unknown>>, itemKey: string) => Entry;

const problem = { status: false, code: 4203, message: "No" };

function inMessage(more: object): FailureForm {
  return (entry, itemKey) => ({ ...entry, [itemKey]: { ...Object(entry[itemKey]), ...more } });
}

function beside(more: object): FailureForm {
  return (entry) => ({ ...entry, ...more });
}

export const entryForms: Readonly<Record<string, FailureForm>> = {
  "errors, documented": beside({ errors: [problem] }),
  "errors, two": beside({ errors: [problem, { code: 1, message: "x" }] }),
  "errors, an object": beside({ errors: problem }),
  "errors, a text": beside({ errors: "No" }),
  "errors, texts": beside({ errors: ["No"] }),
  "errors, without words": beside({ errors: [{ status: false }] }),
  "errors, a number": beside({ errors: 1 }),
  "success false": beside({ success: false }),
  "success as text": beside({ success: "False" }),
  "success 0": beside({ success: 0 }),
  "success in words": beside({ success: "failed" }),
  "status false": beside({ status: false }),
  "status a code": beside({ status: 500 }),
  "status a code as text": beside({ status: "404" }),
  "status FAILED": beside({ status: "FAILED" }),
  "status NOT_SENT": beside({ status: "NOT_SENT" }),
  "status Could Not Send": beside({ status: "Could Not Send" }),
  "status an object": beside({ status: { success: false } }),
  "status an error object": beside({ status: { status: false, code: 4203, message: "No" } }),
  "status with a code": beside({ status: { code: "500.0" } }),
  "status with errors": beside({ status: { success: true, errors: ["No"] } }),
  "status with a statusCode": beside({ status: { statusCode: { status: false, code: 500 } } }),
  "code beside success": beside({ code: 500, status: { success: true } }),
  "code as text": beside({ code: " 4203 " }),
  "code negative": beside({ code: -1 }),
  "statusCode a number": beside({ statusCode: 500 }),
  "statusCode an object": beside({ statusCode: { status: false, code: 4203 } }),
  "error a text": beside({ error: "Invalid number" }),
  "error an object": beside({ error: { code: 21_211, message: "Invalid number" } }),
  "error true": beside({ error: true }),
  errorCode: beside({ errorCode: 30_003 }),
  "errorCode as text": beside({ errorCode: "E_NUMBER" }),
  result: beside({ result: "ERROR" }),
  state: beside({ state: "Undelivered" }),
  "keys in another case": beside({ Status: "FAILED", Errors: [] }),
  "errors in another case": beside({ Errors: [problem] }),
  "keys with underscores": beside({ status_code: "500", error_code: 0 }),
  "a status of keys in another case": beside({ STATUS: { Success: false } }),
  "a flag of another name": beside({ is_success: false }),
  "a flag of failure": beside({ failed: true }),
  "an error in a wrapper": beside({ response: { status: "failed" } }),
  "message with a status in another case": inMessage({ Status: "Rejected" }),
  "message with a status": inMessage({ status: "Rejected" }),
  "message with a code": inMessage({ code: 500 }),
  "message with errors": inMessage({ errors: [problem] }),
  "message with an error": inMessage({ error: "No" }),
  "message without success": inMessage({ success: "false" }),
  // These show no failure, but nothing that can be read as a success either.
  "no message": (entry, itemKey) => ({ ...entry, [itemKey]: null }),
  nothing: () => null,
  "another key": (entry, itemKey) => ({ item: entry[itemKey] }),
  "unreadable code": beside({ code: "500 Internal Server Error" }),
  "unreadable status": beside({ status: [{ success: false }] }),
  "unreadable word": beside({ status: "timed out" }),
  "unreadable flag": beside({ success: "perhaps" }),
  "unreadable number": beside({ status: 0 }),
  "unreadable object": beside({ status: { groupName: "REJECTED", name: "REJECTED_NETWORK" } }),
  "unreadable words": beside({ errorMessage: "Invalid number" }),
  "unreadable exception": beside({ exception: { class: "NumberException" } }),
};

/** Bodies that reject everything. */
export const envelopeForms: Readonly<Record<string, object>> = {
  "errors, documented": { errors: [problem] },
  "errors, a text": { errors: "No" },
  "errors in the status": { status: { errors: [problem] } },
  "status, documented": { status: { success: false, code: 500, statusCode: { status: false, code: 500 } } },
  "status of texts": { status: { success: "false", code: "500.0" } },
  "status without success": { status: { success: false } },
  "status with a code": { status: { code: 4217 } },
  "status with a bad statusCode": { status: { success: true, code: 200, statusCode: { status: false, code: 400 } } },
  "status with a number as statusCode": { status: { statusCode: 500 } },
  "status an error object": { status: { status: false, code: 4217, message: "No" } },
  "status false": { status: false },
  "status in words": { status: "FAILED" },
  "statusCode an object": { statusCode: { status: false, code: 500 } },
  "statusCode a number": { statusCode: 400 },
  "success false": { success: false },
  "success in words": { success: "failed" },
  code: { code: 401 },
  error: { error: "Bad Request" },
  errorCode: { errorCode: 7 },
  result: { result: "error" },
  "keys in another case": { Status: { Success: false, Code: 500 } },
  "a status in another case": { STATUS: "failed" },
  "keys with underscores": { status_code: 400, error_code: 4217 },
  "errors in another case": { Errors: [{ Code: 4217, Message: "No" }] },
  "a flag of another name": { ok: false },
  "a flag of failure": { failed: true },
  "a wrapper in another case": { Response: { Status: { Success: "False" } } },
  "a word in place of a wrapper": { response: "FAILED" },
  "in a wrapper": { response: { status: { success: false, code: 500 } } },
  "errors in a wrapper": { response: { errors: [problem] } },
};

/** Answers of a gateway that does not know: the API may have carried out everything. */
export const gatewayForms: Readonly<Record<string, { readonly status: number; readonly body: string }>> = {
  "a page": { status: 502, body: "<html><h1>502 Bad Gateway</h1></html>" },
  nothing: { status: 504, body: "" },
  "nothing under 200": { status: 200, body: "" },
  "a page under 200": { status: 200, body: "<html>Please log in</html>" },
  "a redirect": { status: 302, body: "" },
  "problem details": { status: 504, body: '{"type":"about:blank","title":"Gateway Timeout","status":504}' },
  "JSON of its own": { status: 504, body: '{"status":504,"error":"Gateway Timeout"}' },
  "JSON under 200": { status: 200, body: '{"status":504,"error":"Gateway Timeout"}' },
  "a statusCode": { status: 502, body: '{"statusCode":502,"message":"Bad Gateway"}' },
  "a crash": { status: 500, body: '{"status":500,"error":"Internal Server Error","path":"/v2"}' },
  "an envelope with its code": {
    status: 200,
    body: '{"status":{"success":false,"code":504,"message":"Gateway Time-out"}}',
  },
  "errors with its code": { status: 200, body: '{"errors":[{"status":false,"code":503,"message":"Unavailable"}]}' },
  "errors with its status": { status: 504, body: '{"errors":[{"status":"504","title":"Gateway Timeout"}]}' },
  "a time-out in words": { status: 200, body: '{"message":"Endpoint request timed out"}' },
  "an error in words": { status: 503, body: '{"error":"Service Unavailable"}' },
  "errors with its statusCode": { status: 200, body: '{"errors":[{"statusCode":504,"message":"x"}]}' },
  "errors that are its code": { status: 200, body: '{"status":{},"errors":[504]}' },
  "an error that is its code": { status: 200, body: '{"status":{"error":"504"}}' },
  "a code in words": { status: 200, body: '{"errors":[{"code":"GatewayTimeout","message":"No answer"}]}' },
  "a network error": { status: 200, body: '{"status":{"error":"socket hang up"}}' },
  "a time-out in GraphQL": { status: 200, body: '{"data":null,"errors":[{"message":"Request timed out"}]}' },
  "JSON in another case": { status: 200, body: '{"Status":504,"Error":"Gateway Timeout"}' },
  "a request time-out": { status: 408, body: "Request Time-out" },
  "nginx' own": { status: 499, body: "" },
  "Cloudflare's own": { status: 524, body: "error code: 524" },
};
