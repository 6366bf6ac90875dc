/** The meanings of the API's codes, from its documentation, and what to do about them. */
const MEANINGS: ReadonlyMap<number, string> = new Map([
  [400, "The request could not be read."],
  [401, "The credentials are missing or wrong."],
  [403, "Access is denied; on a WhatsApp message: the receiver is missing."],
  [404, "The address does not exist: check the host and the path."],
  [405, "The method is wrong: send POST."],
  [415, "The content type is wrong: send application/json."],
  [429, "Too many requests: wait before you send more."],
  [1060, "Too many messages in one request: send smaller batches."],
  [4000, "Access is denied."],
  [4001, "The API could not check the access rights."],
  [4201, "The subject of the email is missing."],
  [4203, "The mobile number or the text of the SMS is missing."],
  [4217, "The request holds no message, or could not be read."],
  [4218, "The channel does not exist: sms, email, whatsapp or zalo."],
  [8055, "An email address is wrong."],
]);

export function explainCode(code: number | undefined): string | undefined {
  return code === undefined ? undefined : MEANINGS.get(code);
}
