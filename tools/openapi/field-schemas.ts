import { isTextType } from "../../src/fields/attachment/file-type.ts";
import type { FieldName } from "../../src/schema/field.ts";
import { ADDRESS_MAX_OCTETS } from "../../src/tables/email-address-limits.ts";
import { fileTypes } from "../../src/tables/file-types.ts";
import { GSM_7_UNITS, SMS_MAX_SEGMENTS, WHATSAPP_MAX_CODE_POINTS } from "../../src/tables/limits.ts";
import { type JsonSchema, refer } from "./json-schema.ts";
import {
  ANY_TEXT,
  BASE64,
  EMAIL_ADDRESS,
  EMAIL_ADDRESSES,
  FILE_NAME,
  FILE_TEXT,
  FILE_TYPE,
  LINE,
  LINE_SEPARATORS,
  NO_EMAIL_ADDRESS,
  NO_TEXT,
  PHONE_NUMBER,
  TEXT,
  TIMESTAMP,
  TRIMMED_LINE,
} from "./patterns.ts";

const FILE_NAME_MAX_BYTES = 255;

const text: JsonSchema = { type: "string", minLength: 1, pattern: TEXT, not: { pattern: NO_TEXT } };

const fileType: JsonSchema = { description: "An extension without its dot.", type: "string", pattern: FILE_TYPE };

/** Extensions of files that never go out as text. */
const BINARY_TYPES: readonly string[] = [...fileTypes().mediaTypes.keys()].filter(
  (extension) => !isTextType(extension),
);

/** The canonical form that each rule gives, as far as JSON Schema can say it. */
export const fieldSchemas: Readonly<Record<string, JsonSchema>> = {
  PhoneNumber: {
    description:
      "Digits, country code first, no `+`. Whether the country code exists and the length is possible there this schema does not say.",
    type: "string",
    pattern: PHONE_NUMBER,
    examples: ["919988221100"],
  },
  Timestamp: {
    description: "RFC 3339 without fractions of a second; offsets up to 18:00. Absent: at once.",
    type: "string",
    pattern: TIMESTAMP,
    examples: ["2099-02-21T18:55:06Z", "2099-02-22T00:25:06+05:30"],
  },
  EmailAddress: {
    description: "One address, its domain in lower case; an international domain as `xn--`.",
    type: "string",
    maxLength: ADDRESS_MAX_OCTETS,
    pattern: EMAIL_ADDRESS,
    not: { anyOf: NO_EMAIL_ADDRESS.map((pattern) => ({ pattern })) },
    examples: ["jane@example.com"],
  },
  EmailAddressList: {
    description: "Addresses with comma and space between them, each once.",
    type: "string",
    pattern: EMAIL_ADDRESSES,
    not: { anyOf: NO_EMAIL_ADDRESS.map((pattern) => ({ pattern })) },
    examples: ["sam@example.com, kim@example.com"],
  },
  Sender: {
    description: "One line. An unconfigured sender is silently replaced by the organisation's default.",
    type: "string",
    minLength: 1,
    pattern: TRIMMED_LINE,
    not: { pattern: LINE_SEPARATORS },
  },
  SmsBody: {
    ...text,
    description: `A text of at most ${SMS_MAX_SEGMENTS} segments (3GPP TS 23.038); this schema only bounds its characters.`,
    maxLength: SMS_MAX_SEGMENTS * GSM_7_UNITS.part,
  },
  WhatsappTemplate: {
    ...text,
    description: "The rendered text, not a template's name.",
    maxLength: WHATSAPP_MAX_CODE_POINTS,
  },
  Text: { ...text, description: "A text, not a template's name." },
  EmailSubject: {
    ...text,
    description: "A text of one line.",
    pattern: LINE,
    not: { anyOf: [NO_TEXT, LINE_SEPARATORS].map((pattern) => ({ pattern })) },
  },
  EmailBody: { description: "Text or HTML.", type: "string", pattern: ANY_TEXT },
  Attachments: strictObject({ attachment: { type: "array", minItems: 1, items: refer("Attachment") } }),
  Attachment: {
    oneOf: [refer("Base64Attachment"), refer("TextAttachment")],
  },
  Base64Attachment: {
    ...strictObject({
      file_name: refer("FileName"),
      file_type: refer("FileType"),
      file_data: {
        description: "RFC 4648, section 4: padded, on one line.",
        type: "string",
        contentEncoding: "base64",
        minLength: 4,
        pattern: BASE64,
      },
      file_encoding_type: { type: "string", const: "base64" },
    }),
    description: "Every file that is no text.",
  },
  TextAttachment: {
    ...strictObject({
      file_name: refer("FileName"),
      file_type: { ...fileType, not: { enum: BINARY_TYPES } },
      file_data: {
        description: "The file itself.",
        type: "string",
        minLength: 1,
        pattern: FILE_TEXT,
      },
    }),
    description: "A text file (txt, csv, html, ...): it goes out as it is, and without `file_encoding_type`.",
  },
  FileName: {
    description: `A name without a path; at most ${FILE_NAME_MAX_BYTES} bytes of UTF-8, where this schema counts characters.`,
    type: "string",
    minLength: 1,
    maxLength: FILE_NAME_MAX_BYTES,
    pattern: FILE_NAME,
    not: { pattern: LINE_SEPARATORS },
    examples: ["receipt.pdf"],
  },
  FileType: { ...fileType, examples: ["pdf"] },
};

/** By rule, not by channel or name: a new channel that is made of the same rules needs nothing here. */
const BY_RULE: Readonly<Partial<Record<FieldName, keyof typeof fieldSchemas>>> = {
  phone_number: "PhoneNumber",
  timestamp: "Timestamp",
  sender: "Sender",
  sms_body: "SmsBody",
  zalo_template: "Text",
  whatsapp_template: "WhatsappTemplate",
  email_address: "EmailAddress",
  address_list: "EmailAddressList",
  email_subject: "EmailSubject",
  email_body: "EmailBody",
  attachments: "Attachments",
};

/** The reference to the schema of a field, by its rule; undefined for what is a part of another schema. */
export function referenceOf(rule: FieldName): string | undefined {
  const schema = BY_RULE[rule];
  return schema === undefined ? undefined : refer(schema).$ref;
}

/** An object with exactly these properties. */
function strictObject(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}
