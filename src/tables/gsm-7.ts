/**
 * The GSM 7-bit default alphabet with its extension table: here as what is outside of them, and as what is in the extension, whose
 * characters cost two septets.
 *
 * Source: 3GPP TS 23.038 V17, 6.2.1 (basic; the escape code itself is no character) and 6.2.1.1 (extension). All of ASCII that
 * is in either stands before the rest, row by row: looked at apart, it takes a third of the time.
 */
export const NOT_GSM_7: RegExp = /(?=[^\n\f\r -_a-~])[^£¥èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà€]/;

export const GSM_7_EXTENDED: RegExp = /[\f^{}\\[~\]|€]/;
