import type { Field } from "../schema/field.ts";
import type { Options } from "../schema/options.ts";
import { prepareOptions } from "../schema/prepare-options.ts";
import { bind } from "../schema/schema.ts";
import { attachment, type AttachmentSchema } from "./attachment/attachment.ts";
import { addressList, type AddressListInput } from "./email-address/address-list.ts";
import { emailAddress } from "./email-address/email-address.ts";
import { phoneNumber } from "./phone-number/phone-number.ts";
import { timestamp, type TimestampInput } from "./timestamp/timestamp.ts";

/**
 * Returns `normalizePhoneNumber` as a valibot schema and Standard Schema, for a field of your own object.
 *
 * ```ts
 * import * as v from "valibot";
 * import { phoneNumberSchema } from "capillary-messages";
 *
 * const customer = v.object({ name: v.string(), mobile: phoneNumberSchema({ defaultCountry: "IN" }) });
 * v.parse(customer, { name: "Asha", mobile: "099882 21100" }).mobile; //=> "919988221100"
 * ```
 *
 * @throws {TypeError | RangeError} for a bad option, at once.
 */
export function phoneNumberSchema(options?: Options): Field<string, string> {
  return bind(phoneNumber, prepareOptions(options));
}

/**
 * Returns `normalizeTimestamp` as a valibot schema and Standard Schema.
 *
 * @throws {TypeError | RangeError} for a bad option, at once.
 */
export function timestampSchema(options?: Options): Field<TimestampInput, string> {
  return bind(timestamp, prepareOptions(options));
}

/**
 * Returns `normalizeEmailAddress` as a valibot schema and Standard Schema.
 *
 * @throws {TypeError | RangeError} for a bad option, at once.
 */
export function emailAddressSchema(options?: Options): Field<string, string> {
  return bind(emailAddress, prepareOptions(options));
}

/**
 * Returns `normalizeAddressList` as a valibot schema and Standard Schema.
 *
 * @throws {TypeError | RangeError} for a bad option, at once.
 */
export function addressListSchema(options?: Options): Field<AddressListInput, string> {
  return bind(addressList, prepareOptions(options));
}

/**
 * Returns `buildAttachment` as a valibot schema and Standard Schema: a strict object with one entry a field.
 *
 * @throws {TypeError | RangeError} for a bad option, at once.
 */
export function attachmentSchema(options?: Options): AttachmentSchema {
  return bind(attachment, prepareOptions(options));
}
