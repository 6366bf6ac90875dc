/** Functions that teams put together for the fields that patterns cannot repair. */
import { isValid, parseISO } from "date-fns";
import { parsePhoneNumberFromString } from "libphonenumber-js";

export function readPhoneNumber(text: string): string | undefined {
  const number = parsePhoneNumberFromString(text.startsWith("+") ? text : `+${text}`);
  return number?.isPossible() === true ? number.number.slice(1) : undefined;
}

export function isTime(time: string | Date): boolean {
  return isValid(typeof time === "string" ? parseISO(time) : time);
}

export function toCanonicalTime(time: string | Date): string {
  return typeof time === "string" ? time : `${time.toISOString().slice(0, 19)}Z`;
}

export function lowerDomain(address: string): string {
  const at = address.lastIndexOf("@");
  return address.slice(0, at) + address.slice(at).toLowerCase();
}

export function splitAddresses(list: string | string[]): string[] {
  return (typeof list === "string" ? list.split(",") : list).map((address) => address.trim());
}
