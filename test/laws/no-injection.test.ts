import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { messageArbitrary } from "../../src/arbitraries/index.ts";
import { fieldsOf } from "../../src/channels/channel.ts";
import { basicCredentials, type HttpOptions, oauthCredentials, toHttpRequest } from "../../src/http/index.ts";
import { attachmentFromBlob, checkMessage, findChannel, sms } from "../../src/index.ts";
import { namedChannels } from "../support/inputs.ts";
import { type Leaf, leavesOf, plant } from "../support/leaves.ts";
import { errorsOf, placesOf } from "../support/results.ts";

const INJECTIONS = ["\r", "\n", "\r\n", "\0", "\x85", "\u2028", "\u2029"] as const;
const BIDI_CONTROLS = [
  "\u202a",
  "\u202b",
  "\u202c",
  "\u202d",
  "\u202e",
  "\u2066",
  "\u2067",
  "\u2068",
  "\u2069",
] as const;
const injection = fc.constantFrom(...INJECTIONS);

/** Texts of several lines: NUL and U+0085 are refused there too, line breaks belong there. */
const TEXT_RULES: readonly string[] = ["zalo_template", "sms_body", "whatsapp_template", "email_body"];
const FILE = {
  file_name: "report.pdf",
  file_type: "application/pdf; version=1",
  file_data: "JVBERi0=",
  file_encoding_type: "base64",
};
/** Line breaks may stand in base64. Everything else of an attachment is one line. */
const LINES = ["file_name", "file_type", "file_encoding_type"];

/** Law 11: what ends a line somewhere is refused in any address, subject, sender, file name or header value, never stripped. */
describe.each(namedChannels)("%s", (_, channel) => {
  const message = messageArbitrary(channel);
  const leaves = leavesOf(channel).filter(isLine);

  test("every one-line field is looked at", () => {
    const texts = fieldsOf(channel)
      .filter(({ rule }) => TEXT_RULES.includes(rule))
      .map(({ name }) => name);
    expect(texts).toHaveLength(1);
    const lines = fieldsOf(channel)
      .map(({ name }) => name)
      .filter((name) => !texts.includes(name));
    expect([...new Set(leaves.map(({ path }) => path[0]))]).toEqual(lines);
  });

  test.each(leaves)("$name", (leaf) => {
    fc.assert(
      fc.property(message, filled(leaf, channel), injection, fc.nat(), (sound, value, character, seed) => {
        const result = checkMessage(channel, plant(sound, leaf, insert(value, character, seed)));
        expect(errorsOf(result).length).toBeGreaterThan(0);
        for (const { path } of errorsOf(result)) expect(path).toEqual(leaf.path);
      }),
    );
  });

  const phoneNumberField = fieldsOf(channel).find(({ rule }) => rule === "phone_number")?.name ?? "";

  test.each(leaves.filter(({ path }) => !["subject", "sender", "file_type"].includes(String(path.at(-1)))))(
    "$name takes no control of the writing direction",
    (leaf) => {
      fc.assert(
        fc.property(message, filled(leaf, channel), fc.constantFrom(...BIDI_CONTROLS), fc.nat(), (...drawn) => {
          const [sound, value, character, seed] = drawn;
          const result = checkMessage(channel, plant(sound, leaf, insert(value, character, seed)));
          // Telephones copy one with a contact's number, where nothing is left of it but a warning.
          if (leaf.path[0] === phoneNumberField) {
            expect(placesOf(result.warnings)).toContain(`phone_number.invisible_character at ${phoneNumberField}`);
            expect(result.ok && Reflect.get(result.value, phoneNumberField)).toMatch(/^[0-9]+$/);
          } else expect(result.ok).toBe(false);
        }),
      );
    },
  );

  test("texts take line breaks, and no NUL and no U+0085", () => {
    const [name = ""] = fieldsOf(channel)
      .filter(({ rule }) => TEXT_RULES.includes(rule))
      .map((field) => field.name);
    fc.assert(
      fc.property(message, injection, fc.nat(), (sound, character, seed) => {
        const text = insert(String(Reflect.get(sound, name)), character, seed);
        const result = checkMessage(channel, { ...sound, [name]: text });
        const isForbidden = character === "\0" || character === "\x85";
        expect(placesOf(errorsOf(result))).toEqual(isForbidden ? [`text.control_character at ${name}`] : []);
        if (result.ok) expect(Reflect.get(result.value, name)).toBe(text);
      }),
    );
  });

  test("host, credentials and attribution", () => {
    const part = fc.constantFrom("host", "token", "entityType", "entityCode", "username", "passwordMd5");
    const request = { [channel.requestKey]: [] };
    fc.assert(
      fc.property(part, injection, fc.nat(), (name, character, seed) => {
        expect(
          toHttpRequest(
            channel,
            request,
            httpOptions(name, (text) => text),
          ).ok,
        ).toBe(true);
        const result = toHttpRequest(
          channel,
          request,
          httpOptions(name, (text) => insert(text, character, seed)),
        );
        expect(errorsOf(result).map(({ path }) => path.at(-1))).toEqual([name]);
      }),
    );
  });

  test("the name of the channel", () => {
    fc.assert(
      fc.property(injection, fc.nat(), (character, seed) => {
        expect(findChannel(insert(channel.name, character, seed)).ok).toBe(false);
      }),
    );
  });
});

test("the name of a Blob", async () => {
  await fc.assert(
    fc.asyncProperty(injection, fc.nat(), async (character, seed) => {
      const fileName = insert("report.pdf", character, seed);
      expect((await attachmentFromBlob(new Blob(["%PDF-"]), { fileName })).ok).toBe(false);
    }),
  );
});

test("several places at once are all refused", () => {
  const input = { to: "919988221100\n", body: "Hello", sender: "ACME\r", scheduledTime: "\0" };
  const places = errorsOf(checkMessage(sms, input)).map(({ path }) => path[0]);
  expect(places).toEqual(["to", "sender", "scheduledTime"]);
});

function isLine({ path, rule }: Leaf): boolean {
  if (TEXT_RULES.includes(rule)) return false;
  return path[0] !== "attachments" || LINES.includes(String(path.at(-1)));
}

/** Good values for a place. */
function filled({ path }: Leaf, channel: Parameters<typeof messageArbitrary>[0]): fc.Arbitrary<string> {
  const [name, , ...rest] = path;
  if (name === "attachments") return fc.constant(Reflect.get(FILE, String(rest.at(-1))) as string);
  return messageArbitrary(channel)
    .map((message): unknown => Reflect.get(message, String(name)))
    .filter((value) => typeof value === "string");
}

function insert(text: string, character: string, seed: number): string {
  const characters = [...text];
  return characters.toSpliced(seed % (characters.length + 1), 0, character).join("");
}

/** Options in which `change` has been at one part. */
function httpOptions(part: string, change: (text: string) => string): HttpOptions {
  const at = (name: string, text: string): string => (name === part ? change(text) : text);
  const isBasic = part === "username" || part === "passwordMd5";
  const host = at("host", "api.example.com");
  if (isBasic) {
    const username = at("username", "store.server");
    return { host, credentials: basicCredentials({ username, passwordMd5: at("passwordMd5", "0".repeat(32)) }) };
  }
  const attribution = { entityType: at("entityType", "TILL"), entityCode: at("entityCode", "till-1") };
  return { host, credentials: oauthCredentials({ token: at("token", "secret") }), attribution };
}
