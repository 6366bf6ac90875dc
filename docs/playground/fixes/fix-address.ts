import { normalizeAddressList, normalizeEmailAddress } from "capillary-messages";
import { canonical, type Fix } from "./fix.ts";

const MAX_CHARACTERS = 10_000;

/** Suggests what could be done about an email address, or about a list of addresses. */
export function fixAddress(text: string, isList: boolean): readonly Fix[] {
  const read = isList ? normalizeAddressList : normalizeEmailAddress;
  const result = read(text);
  if (result.ok) return result.value === text || result.value === undefined ? [] : [canonical(result.value)];
  if (text.length > MAX_CHARACTERS) return [];
  const bare = text.split(/[\s<>"',;:()[\]、，；“”]+/).filter((part) => /.@./.test(part));
  const taken = read(isList ? bare.join(", ") : (bare[0] ?? ""));
  if (bare.length === 0 || !taken.ok || taken.value === undefined) return [];
  const what = isList ? "the addresses alone" : bare.length === 1 ? "the address alone" : "the first address";
  return [
    {
      group: "address",
      label: `Keep only ${taken.value}`,
      groupLabel: `Keep ${what} in {count} places`,
      value: taken.value,
    },
  ];
}
