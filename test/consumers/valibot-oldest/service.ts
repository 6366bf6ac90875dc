import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import {
  attachmentSchema,
  checkMessage,
  email,
  messageSchema,
  phoneNumberSchema,
  requestSchema,
  sms,
  type SmsMessage,
  timestampSchema,
} from "capillary-messages";
import * as v from "valibot";
import { pickTo } from "./common.cjs";

assert.equal(JSON.parse(readFileSync("node_modules/valibot/package.json", "utf8")).version, "1.0.0");
assert.ok(!existsSync("node_modules/capillary-messages/node_modules/valibot"), "A second valibot was installed.");

const good = { to: "+91 99882 21100", body: "Hello" };
const bad = { to: "call me", body: "" };
const schema = messageSchema(sms);

const message: SmsMessage = v.parse(schema, good);
assert.deepEqual(message, { to: "919988221100", body: "Hello" });
const refused = v.safeParse(schema, bad);
const checked = checkMessage(sms, bad);
assert.ok(!refused.success && !checked.ok);
assert.deepEqual(
  refused.issues.map((issue) => [v.getDotPath(issue), issue.type, issue.message]),
  checked.errors.map(({ path, code, message: text }) => [path.join("."), code, text]),
);

const to: { to: string; scheduledTime?: string } = v.parse(v.pick(schema, ["to", "scheduledTime"]), { to: good.to });
const partial: { to?: string | undefined } = v.parse(v.partial(v.omit(schema, ["body"])), { to: good.to });
assert.deepEqual([to, partial, pickTo(good.to)], [{ to: message.to }, { to: message.to }, message.to]);

const order = v.object({ ...schema.entries, orderId: v.number() });
const ordered: v.InferOutput<typeof order> = v.parse(order, { ...good, orderId: 7 });
assert.deepEqual(ordered, { ...message, orderId: 7 });
// @ts-expect-error -- no field of a message
assert.equal(ordered.colour, undefined);

const later = v.pipe(
  schema,
  v.forward(
    v.partialCheck([["to"], ["sender"]], ({ to: number, sender }) => number !== sender, "Another sender, please."),
    ["sender"],
  ),
);
const { issues = [] } = v.safeParse(later, { ...good, sender: "919988221100" });
assert.deepEqual(
  issues.map((issue) => [v.getDotPath(issue), issue.message]),
  [["sender", "Another sender, please."]],
);

assert.deepEqual(v.parse(requestSchema(sms), { sms: [good] }), { sms: [message] });
assert.equal(v.parse(phoneNumberSchema({ defaultCountry: "IN" }), "099882 21100"), message.to);
assert.equal(v.parse(timestampSchema(), "2099-03-06T09:30:00.000Z"), "2099-03-06T09:30:00Z");
assert.equal(v.parse(attachmentSchema(), { file_name: "a.txt", file_data: "Hello" }).file_type, "txt");
// That converter takes `exactOptional` for required.
assert.ok(Object.hasOwn(toJsonSchema(messageSchema(email)).properties ?? {}, "attachments"));
assert.ok(!("issues" in (await schema["~standard"].validate(good))));
console.log("ok");
