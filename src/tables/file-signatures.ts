/**
 * How files of a kind begin, each byte as the character of its value, and the extensions of such files; the first of these is what a
 * file without a type is taken for. Of several that fit, the first counts. Sources: the formats' own specifications, as gathered in
 * the WHATWG MIME Sniffing Standard (section 6) and the Library of Congress format descriptions.
 */
export const fileSignatures: readonly (readonly [start: RegExp, types: string])[] = [
  [/^\xff\xd8\xff/, "jpg jpeg jfif jpe"],
  [/^\x89PNG\r\n\x1a\n/, "png apng"],
  [/^GIF8[79]a/, "gif"],
  [/^RIFF[^]{4}WEBP/, "webp"],
  [/^RIFF[^]{4}WAVE/, "wav"],
  [/^RIFF[^]{4}AVI /, "avi"],
  [/^BM[^]{4}\0{4}/, "bmp dib"],
  [/^(?:II\*\0|MM\0\*)/, "tiff tif dng"],
  [/^%PDF-/, "pdf ai"],
  [
    /^PK(?:\x03\x04|\x05\x06|\x07\x08)/,
    "zip docx docm dotx dotm xlsx xlsm xlsb xltx xltm pptx pptm potx ppsx ppsm odt ott ods ots odp otp epub odg vsdx kmz pkpass pages numbers key xps oxps jar apk",
  ],
  [/^\x1f\x8b\x08/, "gz tgz gzip svgz emz wmz"],
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, "doc xls ppt msg dot xlt pps pot pub vsd xla msi"],
  [/^[^]{4}ftyphei[cx]/, "heic heif hif"],
  [/^[^]{4}ftypmif1/, "heic heif hif avif"],
  [/^[^]{4}ftypavif/, "avif"],
  [/^[^]{4}ftypqt {2}/, "mov qt mp4 m4v"],
  [/^[^]{4}ftypM4A /, "m4a mp4 m4b aac"],
  [/^[^]{4}ftyp3gp/, "3gp 3gpp 3g2 mp4"],
  [/^[^]{4}ftyp/, "mp4 m4v m4a mp4a m4b mov qt 3gp 3gpp 3g2"],
  [/^ID3[\x02-\x04]/, "mp3 mpga aac flac"],
  [/^OggS\0/, "ogg oga ogv opus ogx"],
  [/^fLaC\0/, "flac"],
  [/^\x1aE\xdf\xa3/, "mkv webm weba mka"],
  [/^0&\xb2u\x8ef\xcf\x11/, "wmv wma asf"],
  [/^FLV\x01/, "flv"],
  [/^\0\0\x01\xba/, "mpg mpeg vob"],
  [/^MThd\0{3}\x06/, "mid midi"],
  [/^#!AMR/, "amr"],
  [/^Rar!\x1a\x07/, "rar"],
  [/^7z\xbc\xaf'\x1c/, "7z"],
  [/^BZh[^]1AY&SY/, "bz2"],
  [/^\xfd7zXZ\0/, "xz"],
  [/^[^]{257}ustar/, "tar"],
  [/^8BPS/, "psd"],
  [/^\0\0\x01\0/, "ico"],
  // A frame of MPEG audio, layer III (ISO/IEC 11172-3, 2.4.1.3): a bit rate that is not 15, a sampling rate that is not 3.
  [
    /^\xff[\xe2\xe3\xf2\xf3\xfa\xfb][^\x0c-\x0f\x1c-\x1f\x2c-\x2f\x3c-\x3f\x4c-\x4f\x5c-\x5f\x6c-\x6f\x7c-\x7f\x8c-\x8f\x9c-\x9f\xac-\xaf\xbc-\xbf\xcc-\xcf\xdc-\xdf\xec-\xff]/,
    "mp3 mpga",
  ],
];

/** The parts of a ZIP container by whose names its kind is known (ECMA-376 part 2; OpenDocument 1.3 part 2, 3.3), and the extensions. */
export const zipParts: readonly (readonly [nameStart: string, types: string])[] = [
  ["word/", "docx docm dotx dotm zip"],
  ["xl/", "xlsx xlsm xlsb xltx xltm zip"],
  ["ppt/", "pptx pptm potx ppsx ppsm zip"],
  ["mimetypeapplication/vnd.oasis.opendocument.text", "odt ott zip"],
  ["mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "ods ots zip"],
  ["mimetypeapplication/vnd.oasis.opendocument.presentation", "odp otp zip"],
  ["mimetypeapplication/epub+zip", "epub zip"],
];
