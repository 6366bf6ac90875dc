/** The first bytes by which a kind of file is known. */
export interface FileSignature {
  /** Extensions of files that begin so; the first is what a file without a type is taken for. */
  readonly types: readonly string[];
  /** Where the bytes stand. */
  readonly offset: number;
  /** In hexadecimal; `..` is any byte. */
  readonly bytes: string;
}

const ZIP_TYPES: readonly string[] = [
  "zip",
  "docx",
  "docm",
  "dotx",
  "dotm",
  "xlsx",
  "xlsm",
  "xlsb",
  "xltx",
  "xltm",
  "pptx",
  "pptm",
  "potx",
  "ppsx",
  "ppsm",
  "vsdx",
  "odt",
  "ods",
  "odp",
  "odg",
  "ott",
  "ots",
  "otp",
  "epub",
  "kmz",
  "pkpass",
  "pages",
  "numbers",
  "key",
  "xps",
  "oxps",
  "jar",
  "apk",
];
const OLE2_TYPES: readonly string[] = [
  "doc",
  "xls",
  "ppt",
  "msg",
  "dot",
  "xlt",
  "pps",
  "pot",
  "pub",
  "vsd",
  "xla",
  "msi",
];

/**
 * Of several that fit, the first counts. Sources: the formats' own specifications, as gathered in the WHATWG MIME Sniffing
 * Standard (section 6) and the Library of Congress format descriptions.
 */
export const fileSignatures: readonly FileSignature[] = [
  { types: ["jpg", "jpeg", "jfif", "jpe"], offset: 0, bytes: "ffd8ff" },
  { types: ["png", "apng"], offset: 0, bytes: "89504e470d0a1a0a" },
  { types: ["gif"], offset: 0, bytes: "474946383761" },
  { types: ["gif"], offset: 0, bytes: "474946383961" },
  { types: ["webp"], offset: 0, bytes: "52494646........57454250" },
  { types: ["wav"], offset: 0, bytes: "52494646........57415645" },
  { types: ["avi"], offset: 0, bytes: "52494646........41564920" },
  { types: ["bmp", "dib"], offset: 0, bytes: "424d........00000000" },
  { types: ["tiff", "tif", "dng"], offset: 0, bytes: "49492a00" },
  { types: ["tiff", "tif", "dng"], offset: 0, bytes: "4d4d002a" },
  { types: ["pdf", "ai"], offset: 0, bytes: "255044462d" },
  { types: ZIP_TYPES, offset: 0, bytes: "504b0304" },
  { types: ZIP_TYPES, offset: 0, bytes: "504b0506" },
  { types: ZIP_TYPES, offset: 0, bytes: "504b0708" },
  { types: ["gz", "tgz", "gzip", "svgz", "emz", "wmz"], offset: 0, bytes: "1f8b08" },
  { types: OLE2_TYPES, offset: 0, bytes: "d0cf11e0a1b11ae1" },
  { types: ["heic", "heif", "hif"], offset: 4, bytes: "6674797068656963" },
  { types: ["heic", "heif", "hif"], offset: 4, bytes: "6674797068656978" },
  { types: ["heic", "heif", "hif", "avif"], offset: 4, bytes: "667479706d696631" },
  { types: ["avif"], offset: 4, bytes: "6674797061766966" },
  { types: ["mov", "qt", "mp4", "m4v"], offset: 4, bytes: "6674797071742020" },
  { types: ["m4a", "mp4", "m4b", "aac"], offset: 4, bytes: "667479704d344120" },
  { types: ["3gp", "3gpp", "3g2", "mp4"], offset: 4, bytes: "66747970336770" },
  { types: ["mp4", "m4v", "m4a", "mp4a", "m4b", "mov", "qt", "3gp", "3gpp", "3g2"], offset: 4, bytes: "66747970" },
  { types: ["mp3", "mpga", "aac", "flac"], offset: 0, bytes: "49443302" },
  { types: ["mp3", "mpga", "aac", "flac"], offset: 0, bytes: "49443303" },
  { types: ["mp3", "mpga", "aac", "flac"], offset: 0, bytes: "49443304" },
  { types: ["ogg", "oga", "ogv", "opus", "ogx"], offset: 0, bytes: "4f67675300" },
  { types: ["flac"], offset: 0, bytes: "664c614300" },
  { types: ["mkv", "webm", "weba", "mka"], offset: 0, bytes: "1a45dfa3" },
  { types: ["wmv", "wma", "asf"], offset: 0, bytes: "3026b2758e66cf11" },
  { types: ["flv"], offset: 0, bytes: "464c5601" },
  { types: ["mpg", "mpeg", "vob"], offset: 0, bytes: "000001ba" },
  { types: ["mid", "midi"], offset: 0, bytes: "4d54686400000006" },
  { types: ["amr"], offset: 0, bytes: "2321414d52" },
  { types: ["rar"], offset: 0, bytes: "526172211a07" },
  { types: ["7z"], offset: 0, bytes: "377abcaf271c" },
  { types: ["bz2"], offset: 0, bytes: "425a68..314159265359" },
  { types: ["xz"], offset: 0, bytes: "fd377a585a00" },
  { types: ["tar"], offset: 257, bytes: "7573746172" },
  { types: ["psd"], offset: 0, bytes: "38425053" },
  { types: ["ico"], offset: 0, bytes: "00000100" },
];

/** The parts inside a ZIP container by whose names its kind is known (ECMA-376 part 2; OpenDocument 1.3 part 2, 3.3). */
export const zipParts: readonly { readonly name: string; readonly types: readonly string[] }[] = [
  { name: "word/", types: ["docx", "docm", "dotx", "dotm", "zip"] },
  { name: "xl/", types: ["xlsx", "xlsm", "xlsb", "xltx", "xltm", "zip"] },
  { name: "ppt/", types: ["pptx", "pptm", "potx", "ppsx", "ppsm", "zip"] },
  { name: "mimetypeapplication/vnd.oasis.opendocument.text", types: ["odt", "ott", "zip"] },
  { name: "mimetypeapplication/vnd.oasis.opendocument.spreadsheet", types: ["ods", "ots", "zip"] },
  { name: "mimetypeapplication/vnd.oasis.opendocument.presentation", types: ["odp", "otp", "zip"] },
  { name: "mimetypeapplication/epub+zip", types: ["epub", "zip"] },
];
