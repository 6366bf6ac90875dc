import type { FieldKind, Fix } from "./fix.ts";
import { plainVersions } from "./plain-versions.ts";

// oxlint-disable-next-line no-control-regex -- these are what is looked for.
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;
const LINE_BREAKS = /[\t\r\n\u2028\u2029]+/g;

/** Suggests what could be done about a text. */
export function fixText(text: string, kind: FieldKind): readonly Fix[] {
  const oneLine = kind === "line" ? text.replaceAll(LINE_BREAKS, " ") : text;
  const cleaned = oneLine.replaceAll(CONTROLS, "").replaceAll(/\p{Cs}/gu, "");
  if (cleaned !== text && cleaned.trim() !== "") {
    const label = "Remove the characters that cannot be sent";
    return [
      { group: "characters", label, groupLabel: "Remove what cannot be sent from {count} texts", value: cleaned },
    ];
  }
  return kind === "sms" ? makePlain(text) : [];
}

/** In plain characters, where that makes the text cheaper. */
function makePlain(text: string): readonly Fix[] {
  return plainVersions(text).map(({ label, text: value }) => ({
    group: "plain",
    label,
    groupLabel: "Use plain characters in {count} texts",
    value,
  }));
}
