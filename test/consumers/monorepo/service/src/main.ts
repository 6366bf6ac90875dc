import assert from "node:assert/strict";
import { buildReminder, shopOptions } from "@shop/shared";
import { checkMessage, MessageError, sms, unwrap } from "capillary-messages";

const request = unwrap(buildReminder("09988 221100"));
assert.equal(request.sms[0]?.to, "919988221100");
// Both see one and the same copy of the library.
assert.throws(() => unwrap(buildReminder("call me")), MessageError);
assert.equal(checkMessage(sms, { to: "09988 221100", body: "Hello" }, shopOptions).ok, true);
