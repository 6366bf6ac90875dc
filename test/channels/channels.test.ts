import { describe, expect, it } from "vitest";
import { fieldsOf } from "../../src/channels/channel.ts";
import { channels } from "../../src/index.ts";

describe("channels", () => {
  it("have the vendor's keys", () => {
    expect(
      channels.map(({ name, requestKey, responseListKey, responseItemKey }) => [
        name,
        requestKey,
        responseListKey,
        responseItemKey,
      ]),
    ).toEqual([
      ["sms", "sms", "smsList", "sms"],
      ["email", "email", "emails", "email"],
      ["whatsapp", "whatsappMessage", "whatsapp", "whatsappMessage"],
      ["zalo", "zaloMessage", "zalo", "zaloMessage"],
    ]);
  });

  it("have the vendor's fields, the mandatory ones marked", () => {
    const fields = channels.map((channel) =>
      fieldsOf(channel)
        .map(({ name, required }) => (required ? `${name}*` : name))
        .join(" "),
    );
    expect(fields).toEqual([
      "to* body* scheduledTime sender",
      "to* cc bcc from* subject* body* attachments scheduledTime",
      "receiver* template* scheduledTime",
      "receiver* template* scheduledTime",
    ]);
  });

  it("cannot be changed by one user for all", () => {
    for (const channel of channels) {
      const { message, apiCodes, matchedBy } = channel;
      for (const shared of [channels, channel, message.entries, apiCodes, matchedBy])
        expect(Object.isFrozen(shared)).toBe(true);
    }
  });
});
