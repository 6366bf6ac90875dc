/** Limits that a standard or a vendor fixes. All inclusive. */

/** Parts that one concatenated SMS can number: one octet, counted from 1. 3GPP TS 23.040, 9.2.3.24.1. */
export const SMS_MAX_SEGMENTS = 255;

/** Septets and UTF-16 units of a lone SMS, and of one part when a 6-octet header shares it. 3GPP TS 23.038, 4; TS 23.040, 9.2.3.24. */
export const GSM_7_UNITS = { single: 160, part: 153 } as const;
export const UCS_2_UNITS = { single: 70, part: 67 } as const;

/** Characters of an alphanumeric originator. 3GPP TS 23.040, 9.1.2.5. */
export const SENDER_MAX_CHARACTERS = 11;

/** Digits of an international number. ITU-T E.164, 6.2.1. */
export const E164_MAX_DIGITS = 15;

/** Code points of a WhatsApp template with nothing but a body, and of the body of any other. WhatsApp Business Platform, templates. */
export const WHATSAPP_MAX_CODE_POINTS = 32_768;
export const WHATSAPP_USUAL_CODE_POINTS = 1_024;
