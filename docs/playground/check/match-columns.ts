import { channels, findChannel } from "capillary-messages";

/** The titles that people write above a column, by the role that it has in a message; blanks, dashes and letter case apart. */
const TITLES: Readonly<Record<string, readonly string[]>> = {
  number: [
    "to",
    "receiver",
    "recipient",
    "mobile",
    "mobilenumber",
    "mobileno",
    "phone",
    "phonenumber",
    "phoneno",
    "number",
    "msisdn",
    "tel",
    "telephone",
    "cell",
    "cellphone",
    "contact",
    "contactnumber",
    "customermobile",
    "whatsapp",
    "whatsappnumber",
    "zalo",
    "sodienthoai",
    "sdt",
  ],
  address: ["to", "email", "emailaddress", "mail", "recipient", "receiver", "customeremail"],
  text: ["body", "text", "message", "sms", "content", "template", "msg", "messagebody", "messagetext", "noidung"],
  time: [
    "scheduledtime",
    "time",
    "date",
    "datetime",
    "sendat",
    "sendtime",
    "schedule",
    "scheduledat",
    "sendingtime",
    "when",
  ],
  sender: ["sender", "senderid", "sendername"],
  from: ["from", "fromaddress", "senderemail"],
  subject: ["subject", "title", "betreff"],
  cc: ["cc", "copy"],
  bcc: ["bcc", "blindcopy"],
};
const ROLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sms: { to: "number", body: "text", scheduledTime: "time", sender: "sender" },
  whatsapp: { receiver: "number", template: "text", scheduledTime: "time" },
  zalo: { receiver: "number", template: "text", scheduledTime: "time" },
  email: { to: "address", cc: "cc", bcc: "bcc", from: "from", subject: "subject", body: "text", scheduledTime: "time" },
};
const NUMBER = /^(?:'|=")?\+?[\d\s().-]{6,22}"?$|^\d(?:[.,]\d{1,20})?E\+\d{1,3}$/i;
const ADDRESS = /^[^\s@]{1,64}@[^\s@]{1,254}$/;
const TIME = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ,]|$)/;
const SAMPLE_ROWS = 50;

export interface MatchedColumns {
  readonly channelName: string;
  /** `true` when the first row holds titles. */
  readonly hasTitles: boolean;
  /** A field of the channel for each column, or "". */
  readonly fields: readonly string[];
}

/** Finds which column fills which field: by the titles, else by what stands in the columns. `undefined`: this is no table of messages. */
export function matchColumns(rows: readonly (readonly string[])[], channelName: string): MatchedColumns | undefined {
  const [first = []] = rows;
  const found = channelName === "" ? guessChannel(first, rows) : channelName;
  const byTitle = matchTitles(first, found);
  // A title that is a number would be a recipient.
  if (byTitle.some((field) => field !== "") && !first.some(isRecipient))
    return { channelName: found, hasTitles: true, fields: byTitle };
  const fields = matchContent(rows.slice(0, SAMPLE_ROWS), found);
  const [recipient = ""] = fieldsOf(found);
  return fields.includes(recipient) ? { channelName: found, hasTitles: false, fields } : undefined;
}

/** The fields of a channel that a column can fill. */
export function fieldsOf(channelName: string): readonly string[] {
  return Object.keys(ROLES[channelName] ?? {});
}

function guessChannel(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const keys = titles.map(simplify);
  if (keys.includes("subject") || keys.some((key) => key.startsWith("email"))) return "email";
  if (keys.includes("zalo")) return "zalo";
  if (keys.some((key) => key === "receiver" || key === "template" || key.startsWith("whatsapp"))) return "whatsapp";
  const hasAddresses = rows.slice(0, SAMPLE_ROWS).some((row) => row.some((cell) => ADDRESS.test(cell.trim())));
  const hasNumbers = rows.slice(0, SAMPLE_ROWS).some((row) => row.some((cell) => NUMBER.test(cell.trim())));
  const found = findChannel(hasAddresses && !hasNumbers ? "email" : "sms");
  return found.ok ? found.value.name : channels[0].name;
}

/** Each field once, for the first column that its titles fit. */
function matchTitles(titles: readonly string[], channelName: string): string[] {
  const free = new Map(Object.entries(ROLES[channelName] ?? {}));
  return titles.map((title) => {
    const key = simplify(title);
    for (const [field, role] of free) {
      if (field.toLowerCase() !== key && TITLES[role]?.includes(key) !== true) continue;
      free.delete(field);
      return field;
    }
    return "";
  });
}

function matchContent(rows: readonly (readonly string[])[], channelName: string): string[] {
  const [recipient = "", ...others] = fieldsOf(channelName);
  const text = others.find((field) => ROLES[channelName]?.[field] === "text") ?? "";
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => rows.map((row) => row[index]?.trim() ?? ""));
  const fields = columns.map(() => "");
  const claim = (field: string, fits: (cells: readonly string[]) => boolean): void => {
    const index = columns.findIndex((cells, at) => fields[at] === "" && fits(cells));
    if (index >= 0) fields[index] = field;
  };
  claim(recipient, (cells) =>
    isMostly(cells, channelName === "email" ? (cell) => ADDRESS.test(cell) : (cell) => NUMBER.test(cell)),
  );
  claim("scheduledTime", (cells) => isMostly(cells, (cell) => TIME.test(cell)));
  const lengths = columns.map((cells, index) =>
    fields[index] === "" ? Math.max(...cells.map((cell) => cell.length)) : 0,
  );
  claim(text, (cells) => Math.max(...cells.map((cell) => cell.length)) === Math.max(...lengths));
  return fields;
}

function isMostly(cells: readonly string[], fits: (cell: string) => boolean): boolean {
  const filled = cells.filter((cell) => cell !== "");
  return filled.length > 0 && filled.filter(fits).length >= filled.length * 0.6;
}

function isRecipient(cell: string): boolean {
  return ADDRESS.test(cell.trim()) || /\d{6}/.test(cell.slice(0, 60).replaceAll(/[\s().-]/g, ""));
}

/** Letters alone, without their accents. */
function simplify(title: string): string {
  return title
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]/gu, "");
}
