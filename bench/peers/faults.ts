/** Things that go wrong in messages: each must be refused, repaired, or at least said. */

export interface Fault {
  readonly what: string;
  readonly channel: "sms" | "email";
  readonly message: object;
}

export const goodSms = { to: "919988221100", body: "Your code is 747977.", scheduledTime: "2030-02-22T00:25:06+05:30" };
export const goodEmail = {
  to: "jane@example.com",
  from: "noreply@example.com",
  subject: "Your order",
  body: "<p>Thank you.</p>",
};

export const faults: readonly Fault[] = [
  inSms("a letter in the phone number", { to: "91998822110O" }),
  inSms("a phone number of 3 digits", { to: "919" }),
  inSms("a phone number of 17 digits", { to: "91998822110012345" }),
  inSms("a country code that does not exist", { to: "999988221100" }),
  inSms("a length that the country does not have", { to: "9199882211" }),
  inSms("a trunk prefix kept behind the country code", { to: "9109988221100" }),
  inSms("a plus and blanks in the phone number", { to: "+91 99882 21100" }),
  inSms("a phone number as a JSON number", { to: 919_988_221_100 }),
  inSms("no recipient", { to: undefined }),
  inSms("an inherited recipient", Object.create({ to: goodSms.to }) as object, ["to"]),
  inSms("an empty body", { body: "" }),
  inSms("a body of U+200B alone", { body: "\u200b" }),
  inSms("half of a surrogate pair in the body", { body: "Hello \ud83d" }),
  inSms("NUL in the body", { body: "Hello\0" }),
  inSms("a body of two segments", { body: "Hello ".repeat(30) }),
  inSms("one character that makes all of it UCS-2", { body: "Caf\u00e9 \u201cParis\u201d" }),
  inSms("a body of 300 segments", { body: "a".repeat(153 * 300) }),
  inSms("a placeholder that nobody filled", { body: "Dear {{1}}, your order is on its way." }),
  inSms("a time without offset", { scheduledTime: "2030-02-22T00:25:06" }),
  inSms("30 February", { scheduledTime: "2030-02-30T00:25:06Z" }),
  inSms("hour 24", { scheduledTime: "2030-02-22T24:00:00Z" }),
  inSms("an offset over 18:00", { scheduledTime: "2030-02-22T00:25:06+19:00" }),
  inSms("a time in the past", { scheduledTime: "2020-02-22T00:25:06Z" }),
  inSms("a Date", { scheduledTime: new Date("2030-02-22T00:25:06Z") }),
  inSms("a line break in the sender", { sender: "ACME\nInc" }),
  inSms("a sender of 17 letters", { sender: "AcmeInternational" }),
  inSms("a misspelled key", { scheduleTime: goodSms.scheduledTime }),
  inEmail("an address without @", { to: "jane.example.com" }),
  inEmail("a local part of 65 characters", { to: `${"a".repeat(65)}@example.com` }),
  inEmail("two dots in a row in an address", { to: "jane..doe@example.com" }),
  inEmail("a display name", { to: "Jane <jane@example.com>" }),
  inEmail("a domain in capitals", { to: "jane@EXAMPLE.com" }),
  inEmail("one address twice", { cc: "desk@example.com, desk@example.com" }),
  inEmail("one bad address in a list", { cc: "desk@example.com, audit" }),
  inEmail("a line break in the subject", { subject: "Your order\r\nBcc: jane@example.com" }),
  inEmail("no subject", { subject: undefined }),
  inEmail("base64 that is broken", attached("a.pdf", "JVBERi0xLjcK*")),
  inEmail("a path in a file name", attached("../a.pdf", "JVBERi0xLjcK")),
];

function inSms(what: string, change: object, without: readonly string[] = []): Fault {
  return { what, channel: "sms", message: changed(goodSms, change, without) };
}

function inEmail(what: string, change: object): Fault {
  return { what, channel: "email", message: changed(goodEmail, change, []) };
}

/** The prototype of the change stays; what it sets to `undefined` is left out. */
function changed(good: object, change: object, without: readonly string[]): object {
  const message: object = Object.create(Object.getPrototypeOf(change));
  for (const [key, value] of Object.entries({ ...good, ...change })) {
    if (value !== undefined && !without.includes(key)) Object.assign(message, { [key]: value });
  }
  return message;
}

function attached(name: string, data: string): object {
  return {
    attachments: { attachment: [{ file_name: name, file_data: data, file_type: "pdf", file_encoding_type: "base64" }] },
  };
}
