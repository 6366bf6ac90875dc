import {
  measureSms,
  normalizeAddressList,
  normalizeEmailAddress,
  normalizePhoneNumber,
  normalizeTimestamp,
} from "capillary-messages";
import { type Settings, toOptions } from "../shared/options.ts";
import { countryName, likelyCountry } from "../shared/settings.ts";
import type { FormField } from "./form-fields.ts";
import { toPlainCharacters } from "./plain-characters.ts";

/** A change that mends or improves a field, and what to call it. */
export interface Suggestion {
  readonly label: string;
  readonly value?: string;
  readonly settings?: Partial<Settings>;
}

// oxlint-disable-next-line no-control-regex -- these are what is looked for.
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;
const LINE_BREAKS = /[\t\r\n\u2028\u2029]+/g;

/** What could be done about this field. Every suggestion was tried out: it leads to a value that is taken. */
export function suggest(field: FormField, text: string, settings: Settings): readonly Suggestion[] {
  if (text.trim() === "") return [];
  if (field.kind === "number") return suggestNumber(text, settings);
  if (field.kind === "time") return suggestTime(text, settings);
  if (field.kind === "address") return suggestAddress(field, text);
  return [...suggestCleaning(field, text), ...(field.kind === "sms" ? suggestPlain(text) : [])];
}

function suggestNumber(text: string, settings: Settings): readonly Suggestion[] {
  const result = normalizePhoneNumber(text, toOptions(settings));
  if (result.ok)
    return result.value === text ? [] : [{ label: `Write it as it is sent: ${result.value}`, value: result.value }];
  const country = likelyCountry() ?? "IN";
  const read = normalizePhoneNumber(text, { defaultCountry: country });
  if (settings.defaultCountry === undefined && read.ok) {
    return [{ label: `Read numbers as from ${countryName(country)}`, settings: { defaultCountry: country } }];
  }
  const withoutRest = text.replace(/\s*(?:ext|x|#|[,;/|&]).*$/i, "").replaceAll(/[^\d+]/g, "");
  const mended = normalizePhoneNumber(withoutRest, toOptions(settings));
  return mended.ok ? [{ label: `Take only ${mended.value}`, value: mended.value }] : [];
}

function suggestTime(text: string, settings: Settings): readonly Suggestion[] {
  const result = normalizeTimestamp(text, toOptions(settings));
  if (result.ok)
    return result.value === text ? [] : [{ label: `Write it as it is sent: ${result.value}`, value: result.value }];
  const candidates = [`${text.trim()} 09:00`, text.trim().replace(/\s*[A-Z]{3,4}$/, ""), text.replace(",", ".")];
  return candidates.flatMap((candidate) => {
    const read =
      candidate === text ? undefined : normalizeTimestamp(candidate, { timeZone: "UTC", ...toOptions(settings) });
    return read?.ok === true ? [{ label: `Take ${candidate}`, value: candidate }] : [];
  });
}

function suggestAddress({ name }: FormField, text: string): readonly Suggestion[] {
  const isList = name === "cc" || name === "bcc";
  const read = isList ? normalizeAddressList : normalizeEmailAddress;
  const result = read(text);
  if (result.ok)
    return result.value === text ? [] : [{ label: `Write it as it is sent: ${result.value}`, value: result.value }];
  const bare = [...text.matchAll(/[^\s<>"',;:()[\]]+@[^\s<>"',;:()[\]]+/g)].map(([address]) => address);
  const mended = read(isList ? bare.join(", ") : (bare[0] ?? ""));
  return bare.length > 0 && mended.ok ? [{ label: `Take only ${mended.value}`, value: mended.value }] : [];
}

function suggestCleaning({ name }: FormField, text: string): readonly Suggestion[] {
  const isOneLine = name === "subject" || name === "sender";
  const oneLine = isOneLine ? text.replaceAll(LINE_BREAKS, " ") : text;
  const cleaned = oneLine.replaceAll(CONTROLS, "").replaceAll(/\p{Cs}/gu, "");
  return cleaned === text || cleaned.trim() === ""
    ? []
    : [{ label: "Remove the characters that cannot be sent", value: cleaned }];
}

function suggestPlain(text: string): readonly Suggestion[] {
  const before = measureSms(text);
  const plain = toPlainCharacters(text);
  const after = measureSms(plain);
  if (after.encoding === "UCS-2" && after.unicodeCharacters.length === before.unicodeCharacters.length) return [];
  if (before.encoding === "GSM-7") return [];
  const saved = before.segments > after.segments ? `: ${after.segments} SMS instead of ${before.segments}` : "";
  return [{ label: `Use plain quotes, dashes and blanks${saved}`, value: plain }];
}
