/**
 * The GSM 7-bit default alphabet with its extension table: here as what is outside of them, and as what is in the extension, whose
 * characters cost two septets.
 *
 * Source: 3GPP TS 23.038 V17, 6.2.1 (basic, row by row; the escape code itself is no character) and 6.2.1.1 (extension).
 */
export const NOT_GSM_7: RegExp =
  /[^@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà\f^{}\\[~\]|€]/;

export const GSM_7_EXTENDED: RegExp = /[\f^{}\\[~\]|€]/;
