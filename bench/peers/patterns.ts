/** The rules of both channels as a team writes them in patterns: every peer that takes patterns has the same. */

export const PHONE_NUMBER = "^[1-9][0-9]{6,14}$";
/** Something visible, and no controls but tab and line breaks. */
export const TEXT = "^(?=[\\s\\S]*\\S)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$";
export const LINE = "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]*$";
export const SENDER = "^[^\\u0000-\\u001f\\u007f-\\u009f]*$";
export const DATE_TIME =
  "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$";
export const ADDRESS = "^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+$";
export const ADDRESS_LIST =
  "^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+(?:, [A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)*$";
/** The longest SMS: 255 segments of 153 characters. */
export const MAX_SMS_LENGTH = 39_015;
