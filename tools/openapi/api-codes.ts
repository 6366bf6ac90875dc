/** The meanings of the API's codes. Source: the vendor's pages of responses and of error codes. */
export const API_CODES: readonly (readonly [code: number, meaning: string])[] = [
  [200, "All messages succeeded."],
  [201, "One or more messages failed."],
  [400, "The input is invalid."],
  [401, "The credentials are missing or wrong."],
  [403, "In an entry: the receiver is missing. Of the whole: access is denied, or a mandatory field is missing."],
  [404, "There is no such resource."],
  [405, "The method is not allowed."],
  [415, "The content type is not supported."],
  [429, "Too many requests."],
  [500, "All messages failed."],
  [503, "Authorisation is not available."],
  [1060, "There are more messages than one request may have."],
  [4000, "Access is denied."],
  [4001, "The authorisation's status is not available."],
  [4201, "Email: the subject is missing."],
  [4203, "SMS: the recipient's mobile number or the body is missing."],
  [4217, "There is no message, or the body is invalid."],
  [4218, "There is no such channel."],
  [8055, "An email address is invalid."],
];

/** The HTTP statuses with which the API refuses a request as a whole. */
export const REFUSING_STATUSES: readonly number[] = [400, 401, 403, 404, 405, 415, 429, 503];

/** Describes an HTTP status. */
export function describeStatus(status: number): string {
  if (status === 403) return "Access is denied.";
  return API_CODES.find(([code]) => code === status)?.[1] ?? "";
}
