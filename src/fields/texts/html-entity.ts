import { firstOf } from "./first-of.ts";

/** Character references of HTML: numbered, and with the names that people meet. */
const NUMBERED = /&#(?:\d+|x[\da-f]+);/i;
const NAMED =
  /&(?:[a-z]{1,2}(?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron|lig)|amp|lt|gt|quot|apos|nbsp|iexcl|iquest|cent|pound|yen|euro|copy|reg|trade|sect|deg|plusmn|times|divide|micro|sup[123]|frac(?:12|14|34)|middot|bull|hellip|[mn]dash|[lrb][sd]quo|[lr]aquo|[lrud]arr|infin|permil|dagger|ord[fm]|newline|ensp|emsp|thinsp|shy|zwn?j);/i;

/** The offset (UTF-16 units) of the first character reference of HTML; -1 when there is none. */
export function findHtmlEntity(text: string): number {
  if (!text.includes("&") || !text.includes(";")) return -1;
  return firstOf([text.search(NUMBERED), text.search(NAMED)]);
}
