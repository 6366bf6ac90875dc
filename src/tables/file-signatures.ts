/**
 * The first bytes of files of one kind, each byte as the character of its value, and the extensions of such files; the first of these is
 * the type that a file without one gets. Of several that fit, the first counts. Sources: the formats' own specifications, the WHATWG MIME
 * Sniffing Standard (section 6) and the table of the package `file-type`.
 */
export type Signature = readonly [start: RegExp, types: string];

const ZIP =
  "zip docx docm dotx dotm xlsx xlsm xlsb xltx xltm pptx pptm potx ppsx ppsm vsdx odt ott ods ots odp otp odg epub kmz pkpass pages numbers key xps oxps jar apk";
const QUICKTIME = "mov qt mp4 m4v";

/** Signatures of at least three bytes that say something. */
export const fileSignatures: readonly Signature[] = [
  [/^\xff\xd8\xff/, "jpg jpeg jfif jpe"],
  [/^\x89PNG\r\n\x1a\n/, "png apng"],
  [/^GIF8[79]a/, "gif"],
  [/^RIFF[^]{4}WEBP/, "webp"],
  [/^R(?:IFF|F64)[^]{4}WAVE/, "wav"],
  [/^RIFF[^]{4}AVI /, "avi"],
  [/^BM[^]{4}\0{4}/, "bmp dib"],
  [/^(?:II[*+]\0|MM\0[*+])/, "tiff tif dng"],
  [/^%PDF-/, "pdf ai"],
  // APPNOTE 4.3: a local header; an archive without files; one that was split.
  [/^(?:PK00)?PK(?:\x03\x04|\x05\x06|\x07\x08)/, ZIP],
  [/^\x1f\x8b\x08/, "gz tgz gzip svgz emz wmz"],
  // An Office file under a password is such a container too ([MS-OFFCRYPTO], 2.3).
  [
    /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/,
    "doc xls ppt msg dot xlt pps pot pub vsd xla msi docx docm dotx dotm xlsx xlsm xlsb xltx xltm pptx pptm potx ppsx ppsm vsdx",
  ],
  // Excel 2 to 5 and Word 2 and 5, before the container.
  [/^\t(?:\0\x04\0|[\x02\x04]\x06\0|\x08[^]{2}\0)/, "xls xlt"],
  [/^(?:\xdb\xa5-\0|1\xbe\0\0)/, "doc dot"],
  [/^\0{3}\x0cjP {2}\r\n\x87\n/, "jp2 jpx jpm"],
  [/^\0{3}\x0cJXL \r\n\x87\n/, "jxl"],
  // QuickTime before it had brands: the first atom.
  [/^\0[^]{3}(?:moov|free|wide|skip|pnot)/, QUICKTIME],
  [/^[^]{4}mdat/, QUICKTIME],
  [/^ID3[\x02-\x04]/, "mp3 mpga aac flac"],
  [/^OggS\0[^]{23}OpusHead/, "opus ogg oga ogx"],
  [/^OggS\0[^]{23}\x80theora/, "ogv ogg ogx"],
  [/^OggS\0/, "ogg oga ogv opus ogx"],
  [/^fLaC\0/, "flac"],
  // The DocType stands within the EBML header (RFC 8794, 11.2.6).
  [/^\x1aE\xdf\xa3[^]{0,60}webm/, "webm weba mkv mka"],
  [/^\x1aE\xdf\xa3/, "mkv mka mk3d webm weba"],
  [/^0&\xb2u\x8ef\xcf\x11/, "wmv wma asf"],
  [/^FLV\x01/, "flv"],
  [/^\0\0\x01[\xb3\xba]/, "mpg mpeg vob"],
  [/^FORM[^]{4}AIF[CF]/, "aif aiff aifc"],
  [/^MThd\0{3}\x06/, "mid midi"],
  [/^#!AMR(?:-WB)?(?:_MC1\.0)?\n/, "amr"],
  [/^Rar!\x1a\x07/, "rar"],
  [/^7z\xbc\xaf'\x1c/, "7z"],
  [/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/, "bz2 tbz2"],
  [/^\xfd7zXZ\0/, "xz txz"],
  [/^[^]{257}ustar[\0 ]/, "tar"],
  [/^8BPS\0/, "psd psb"],
  [/^\0\0\x01\0[^\0]/, "ico"],
  [/^\x01\0{3}[^]{36} EMF/, "emf"],
  [/^(?:\xd7\xcd\xc6\x9a|\x01\0\t\0\0[\x01\x03])/, "wmf"],
  [/^\0\x01\0{3}/, "ttf otf"],
  [/^true\0/, "ttf"],
  [/^OTTO\0/, "otf ttf"],
  [/^wOFF(?:\0\x01\0\0|OTTO|true)/, "woff"],
  [/^wOF2(?:\0\x01\0\0|OTTO|true|ttcf)/, "woff2"],
  [/^[^]{60}(?:BOOKMOBI|TEXtREAd)/, "mobi prc azw azw3"],
];

/** Signatures of fewer bytes: enough to show that a file is of its type, too little to call other data such a file. */
export const weakSignatures: readonly Signature[] = [
  // A frame of MPEG audio, layer III (ISO/IEC 11172-3, 2.4.1.3): a bit rate that is not 15, a sampling rate that is not 3.
  [
    /^\xff[\xe2\xe3\xf2\xf3\xfa\xfb][^\x0c-\x0f\x1c-\x1f\x2c-\x2f\x3c-\x3f\x4c-\x4f\x5c-\x5f\x6c-\x6f\x7c-\x7f\x8c-\x8f\x9c-\x9f\xac-\xaf\xbc-\xbf\xcc-\xcf\xdc-\xdf\xec-\xff]/,
    "mp3 mpga",
  ],
  // A frame of ADTS (ISO/IEC 14496-3, 1.A.3.2).
  [/^\xff[\xf0\xf1\xf8\xf9]/, "aac"],
  // A codestream without container (ISO/IEC 18181-2).
  [/^\xff\n/, "jxl"],
];

/** The brands of an ISO base media file (ISO/IEC 14496-12, 4.3): the major one, then those that it is compatible with. */
export const mediaBrands: readonly Signature[] = [
  [/^he[iv][cmsx]/, "heic heif hif"],
  [/^avi[fs]/, "avif"],
  [/^m[is]f1[^]*avi[fs]/, "avif heif"],
  [/^m[is]f1/, "heic heif hif avif"],
  [/^qt/, QUICKTIME],
  [/^M4[ABP]/, "m4a mp4 m4b aac"],
  [/^M4V/, "m4v mp4 mov qt"],
  [/^3g2/, "3g2 3gp 3gpp mp4"],
  [/^3g/, "3gp 3gpp 3g2 mp4"],
  [/^/, "mp4 m4v m4a mp4a m4b mov qt 3gp 3gpp 3g2"],
];

/** The parts of a ZIP container by whose names its kind is known (ECMA-376 part 2; OpenDocument 1.3 part 2, 3.3), and the extensions. */
export const zipParts: readonly (readonly [nameStart: string, types: string])[] = [
  ["word/", "docx docm dotx dotm zip"],
  ["xl/", "xlsx xlsm xlsb xltx xltm zip"],
  ["ppt/", "pptx pptm potx ppsx ppsm zip"],
  ["visio/", "vsdx zip"],
  ["mimetypeapplication/vnd.oasis.opendocument.text", "odt ott zip"],
  ["mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "ods ots zip"],
  ["mimetypeapplication/vnd.oasis.opendocument.presentation", "odp otp zip"],
  ["mimetypeapplication/vnd.oasis.opendocument.graphics", "odg zip"],
  ["mimetypeapplication/epub+zip", "epub zip"],
];

/** The streams of an OLE2 container by whose names its kind is known; the names stand in its directory ([MS-CFB], 2.6). */
export const containerStreams: readonly (readonly [name: string, type: string])[] = [
  ["WordDocument", "doc"],
  ["Workbook", "xls"],
  ["Book", "xls"],
  ["PowerPoint Document", "ppt"],
  ["__properties_version1.0", "msg"],
  ["VisioDocument", "vsd"],
  ["Quill", "pub"],
];

/** Beginnings of texts of one kind, behind a mark of UTF-8 and blanks. */
export const textSignatures: readonly Signature[] = [
  [/^BEGIN:VCALENDAR/i, "ics ifb"],
  [/^BEGIN:VCARD/i, "vcf vcard"],
  [/^\{\\rtf/, "rtf"],
  [/^<svg[\s>]/i, "svg xml"],
  [/^<(?:!doctype\s+html|html)[\s>]/i, "html htm xml"],
  [/^<\?xml\s/, "xml svg html htm"],
];
