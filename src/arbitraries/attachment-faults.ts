import type { ExpectedError } from "./refusal.ts";

/** A fault of one field. `undefined` stands for none. */
export type Fault = { readonly value: unknown; readonly code?: ExpectedError["code"] | undefined };

/** Functions, this one and the next, so that nothing is computed when the file is loaded. */
export function nameFaults(): readonly Fault[] {
  return [
    { value: undefined, code: "field.required" },
    { value: null, code: "field.required" },
    { value: " ", code: "field.required" },
    { value: "../receipt.pdf", code: "attachment.path_in_name" },
    { value: "C:\\receipt.pdf", code: "attachment.path_in_name" },
    { value: "..", code: "attachment.path_in_name" },
    { value: "-receipt.pdf", code: "attachment.leading_dash" },
    { value: "receipt\u202efdp.exe", code: "attachment.bidi_control" },
    { value: "receipt\u200ffdp.exe", code: "attachment.bidi_control" },
    { value: 'receipt".pdf', code: "attachment.quotation_mark" },
    { value: "re\u00c3\u0087u.pdf", code: "attachment.misread_name" },
    { value: `${"r".repeat(252)}.pdf`, code: "attachment.long_name" },
    { value: `${"é".repeat(126)}.pdf`, code: "attachment.long_name" },
  ];
}

export function typeFaults(): readonly Fault[] {
  return [
    { value: "p d f", code: "attachment.invalid_type" },
    { value: "*", code: "attachment.invalid_type" },
    { value: "application/pdf/1", code: "attachment.invalid_type" },
    { value: "p".repeat(33), code: "attachment.invalid_type" },
  ];
}

export const ENCODING_FAULTS: readonly Fault[] = [
  { value: "gzip", code: "attachment.unknown_encoding" },
  { value: "base 64", code: "attachment.unknown_encoding" },
  { value: "utf-8", code: "attachment.unknown_encoding" },
];

export const BINARY_DATA_FAULTS: readonly Fault[] = [
  { value: undefined, code: "field.required" },
  { value: null, code: "field.required" },
  { value: "", code: "field.required" },
  { value: "\t ", code: "field.required" },
  { value: "data:application/pdf;base64,", code: "attachment.empty" },
  { value: "data:application/pdf;base64,JVBERi0*", code: "attachment.invalid_base64" },
  { value: "JVBERi0*", code: "attachment.invalid_base64" },
  { value: "JV=BERi0", code: "attachment.invalid_base64" },
  { value: "+-__", code: "attachment.invalid_base64" },
  { value: "JVBERi0xL", code: "attachment.incomplete_base64" },
  { value: "JVBERg=", code: "attachment.incomplete_base64" },
  { value: "JVBERi0x Ljc=", code: "attachment.spaces_in_base64" },
  { value: "0x255044462d312e37", code: "attachment.hexadecimal" },
  { value: "255044462d312e37", code: "attachment.hexadecimal" },
  { value: "37,80,68,70,45", code: "attachment.byte_numbers" },
  { value: '{"type":"Buffer","data":[37,80,68]}', code: "attachment.byte_numbers" },
  { value: "undefined", code: "attachment.no_value" },
  { value: "[object Blob]", code: "attachment.no_value" },
  { value: "https://example.com/receipt.pdf", code: "attachment.location" },
  { value: "C:\\receipt.pdf", code: "attachment.location" },
  { value: "base64,JVBERi0xLjc=", code: "attachment.half_data_url" },
  { value: "b'JVBERi0xLjc='", code: "attachment.quoted_base64" },
  { value: "%PDF-1.7\n%", code: "attachment.raw_file" },
  { value: "data:", code: "attachment.empty" },
  { value: "JVBERh==", code: "attachment.pad_bits" },
  { value: "JVBERi1=", code: "attachment.pad_bits" },
];

export const TEXT_DATA_FAULTS: readonly Fault[] = [
  { value: "", code: "field.required" },
  { value: "a\0b", code: "attachment.nul_character" },
  { value: "cut \ud83d", code: "attachment.lone_surrogate" },
  { value: "data:text/plain,", code: "attachment.empty" },
  { value: "data:text/plain,#Hello", code: "attachment.empty" },
  { value: "data:text/plain,cut \ud83d", code: "attachment.lone_surrogate" },
];

export const OTHER_KEYS: readonly Fault[] = [
  { value: "fileName", code: "field.unknown" },
  { value: "filename", code: "field.unknown" },
  { value: "content", code: "field.unknown" },
  { value: "__proto__", code: "field.unsafe_key" },
  { value: "prototype", code: "field.unsafe_key" },
];
