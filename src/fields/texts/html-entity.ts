import { firstOf } from "./first-of.ts";
import { findOutsideLinks } from "./link.ts";

/** Character references of HTML, numbered and with the names that people meet; escapes of JSON. */
const NUMBERED = /&#(?:\d+|x[\da-f]+);|\\u[\da-f]{4}/i;
const NAMED =
  /&(?:[a-z]{1,2}(?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron|lig)|amp|lt|gt|quot|apos|nbsp|iexcl|iquest|cent|pound|yen|euro|copy|reg|trade|sect|deg|plusmn|times|divide|micro|sup[123]|frac(?:12|14|34)|middot|bull|hellip|[mn]dash|[lrb][sd]quo|[lr]aquo|[lrud]arr|infin|permil|dagger|ord[fm]|newline|ensp|emsp|thinsp|shy|zwn?j);/i;

const ENCODED_BLANK = /[a-z,.!?]%20[a-z]/i;

/** The offset (UTF-16 units) of the first escape that stands for a character, of HTML, JSON or links; -1 when there is none. */
export function findHtmlEntity(text: string): number {
  return firstOf([text.search(NUMBERED), text.search(NAMED), findOutsideLinks(text, ENCODED_BLANK)]);
}
