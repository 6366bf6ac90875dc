import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messageArbitrary } from "../../src/arbitraries/index.ts";
import { fieldsOf } from "../../src/channels/channel.ts";
import { channels, checkMessage, unwrap } from "../../src/index.ts";
import { namedChannels } from "../support/inputs.ts";

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

  it.each(namedChannels)(
    "%s: a message has the fields that were given, in canonical order, and no other key",
    (_, channel) => {
      fc.assert(
        fc.property(messageArbitrary(channel), fc.boolean(), (message, isReversed) => {
          const given = Object.entries(message);
          const absent = fieldsOf(channel).map(({ name }) => [name, undefined]);
          const input = Object.fromEntries([
            ...(isReversed ? given.toReversed() : given),
            ...absent.filter(([name = ""]) => !(name in message)),
          ]);
          const canonical = fieldsOf(channel).flatMap(({ name }) => (name in message ? [name] : []));
          expect(Object.keys(unwrap(checkMessage(channel, input)))).toEqual(canonical);
        }),
      );
    },
  );

  it("cannot be changed by one user for all", () => {
    for (const channel of channels) {
      const { message, apiCodes, matchedBy } = channel;
      for (const shared of [channels, channel, message.entries, apiCodes, matchedBy])
        expect(Object.isFrozen(shared)).toBe(true);
    }
  });
});
