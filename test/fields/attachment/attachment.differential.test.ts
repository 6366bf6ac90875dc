import { describe, expect, test } from "vitest";
import { buildAttachment } from "../../../src/fields/attachment/attachment.ts";
import { fileTypes } from "../../../src/tables/file-types.ts";
import { otherFiles, type SampleFile, sampleFiles } from "../../fixtures/files/sample-files.ts";

/** Every way in which a file comes, as programs write it. */
const notations: Readonly<Record<string, (content: Buffer, type: string) => object>> = {
  bytes: (content) => ({ file_data: new Uint8Array(content) }),
  ArrayBuffer: (content) => ({ file_data: new Uint8Array(content).buffer }),
  "shared memory": (content) => {
    const shared = new Uint8Array(new SharedArrayBuffer(content.length));
    shared.set(content);
    return { file_data: shared };
  },
  "a list": (content) => ({ file_data: [...content] }),
  "a signed list": (content) => ({ file_data: [...new Int8Array(content)] }),
  "JSON of a Buffer": (content) => ({ file_data: JSON.parse(JSON.stringify(content)) as unknown }),
  "JSON of a Uint8Array": (content) => ({ file_data: JSON.parse(JSON.stringify(new Uint8Array(content))) as unknown }),
  base64: (content) => ({ file_data: content.toString("base64") }),
  "base64, stated": (content) => ({ file_data: content.toString("base64"), file_encoding_type: "base64" }),
  base64url: (content) => ({ file_data: content.toString("base64url") }),
  "base64, wrapped": (content) => ({ file_data: wrap(content, 76, "\r\n") }),
  "base64, wrapped and indented": (content) => ({ file_data: wrap(content, 75, "\n      ") }),
  "data URL": (content, type) => ({ file_data: `data:${mediaTypeOf(type)};base64,${content.toString("base64")}` }),
  "data URL, generic": (content) => ({
    file_data: `data:application/octet-stream;base64,${content.toString("base64")}`,
  }),
  "data URL, escaped": (content, type) => ({ file_data: `data:${mediaTypeOf(type)},${escape(content)}` }),
  "base64 twice": (content) => ({ file_data: btoa(content.toString("base64")) }),
  "base64 without plus signs": (content) => ({ file_data: content.toString("base64").replaceAll("+", " ") }),
  hexadecimal: (content) => ({ file_data: content.toString("hex") }),
  "hexadecimal of PostgreSQL": (content) => ({ file_data: `\\x${content.toString("hex")}` }),
  "byte numbers": (content) => ({ file_data: String(new Uint8Array(content)) }),
  "JSON as a text": (content) => ({ file_data: JSON.stringify(content) }),
  "Latin-1": (content) => ({ file_data: content.toString("latin1") }),
  "UTF-8": (content) => ({ file_data: content.toString("utf8") }),
};

/** The names and types that a file is given. */
const names: Readonly<Record<string, (type: string) => object>> = {
  "name only": (type) => ({ file_name: `file.${type}` }),
  "type only": (type) => ({ file_name: "file", file_type: type }),
  "name and media type": (type) => ({ file_name: `file.${type}`, file_type: mediaTypeOf(type) }),
  "name of Windows": (type) => ({ file_name: `FILE.${type.toUpperCase()}`, file_type: "application/octet-stream" }),
  "no name": () => ({ file_name: "Rechnung 2024.02.22" }),
};

/** Notations in which a right file has no warning under its own name. */
const PLAIN_NOTATIONS: readonly string[] = [
  "bytes",
  "ArrayBuffer",
  "shared memory",
  "a list",
  "a signed list",
  "JSON of a Buffer",
  "JSON of a Uint8Array",
  "base64, stated",
  "data URL",
  "data URL, generic",
  "data URL, escaped",
];
const BASE64_NOTATIONS: readonly string[] = ["base64", "base64url", "base64, wrapped", "base64, wrapped and indented"];

test("covers every type of the table", () => {
  expect(sampleFiles.map(({ type }) => type).toSorted()).toEqual([...fileTypes().mediaTypes.keys()].toSorted());
  expect(sampleFiles.length).toBeGreaterThan(60);
});

describe.each(Object.keys(notations))("%s", (notation) => {
  test.each(Object.keys(names))("%s: what goes out is the file, or there is a word about it", (name) => {
    const silent = [...sampleFiles, ...otherFiles]
      .filter((file) => {
        const { isSame, codes } = build(file, name, notation);
        return !isSame && codes.length === 0;
      })
      .map(({ type }) => type);
    expect(silent).toEqual([]);
  });
});

describe.each([...PLAIN_NOTATIONS, ...BASE64_NOTATIONS])("%s", (notation) => {
  test.each(["name only", "name and media type"])("%s: a real file goes out without a word", (name) => {
    const isText = (type: string): boolean => fileTypes().mediaTypes.get(type)?.startsWith("text/") === true;
    const files = [...sampleFiles, ...otherFiles].filter(({ type }) => {
      const isKnown = fileTypes().mediaTypes.has(type);
      return isKnown && (PLAIN_NOTATIONS.includes(notation) || !(isText(type) || OTHER_TEXTS.includes(type)));
    });
    const worded = files
      .map((file) => ({ ...build(file, name, notation), type: file.type }))
      .filter(({ isSame, codes, fileType, type }) => !isSame || codes.length > 0 || fileType === undefined || !type)
      .map(({ type, codes }) => [type, ...codes]);
    expect(worded).toEqual([]);
  });
});

const OTHER_TEXTS: readonly string[] = ["xml", "json", "svg", "eml", "rtf"];

test("a file without a name or type gets its own type, or that of a family", () => {
  const guessed = sampleFiles
    .map((file) => [file.type, build(file, "no name", "bytes").fileType] as const)
    .filter(([type, fileType]) => type !== fileType && FAMILIES[type] !== fileType);
  // Texts bear no signature; nor does a stream of octets.
  const unknown = "bin css csv eml js json log markdown md mjs text tsv txt yaml yml".split(" ");
  expect(guessed.map(([type]) => type).toSorted()).toEqual(unknown);
});

/** Types that begin like another one, which is likelier. */
const FAMILIES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    "jpg: jpe jpeg jfif",
    "zip: pages numbers key jar apk kmz pkpass xps",
    "gz: tgz svgz",
    "png: apng",
    "tiff: tif",
    "doc: dot",
    "xls: xlt",
    "ppt: pot pps",
    "docx: dotx",
    "xlsx: xltx xlsb",
    "pptx: potx ppsx",
    "odt: ott",
    "ods: ots",
    "odp: otp",
    "mp3: mpga",
    "aif: aiff",
    "ogg: oga",
    "wmv: wma",
    "mid: midi",
    "webm: weba",
    "mov: qt",
    "mpg: mpeg",
    "ics: ifb",
    "vcf: vcard",
    "html: htm",
    "xml: svg",
    "heic: heif",
  ].flatMap((line) => {
    const [first = "", others = ""] = line.split(": ");
    return others.split(" ").map((type) => [type, first] as const);
  }),
);

interface Outcome {
  readonly isSame: boolean;
  readonly codes: readonly string[];
  readonly fileType: string | undefined;
}

function build({ type, content }: SampleFile, name: string, notation: string): Outcome {
  const result = buildAttachment({ ...names[name]?.(type), ...notations[notation]?.(content, type) });
  if (!result.ok) return { isSame: false, codes: result.errors.map(({ code }) => code), fileType: undefined };
  const { file_data, file_encoding_type, file_type } = result.value;
  return {
    isSame:
      Buffer.from(file_data, file_encoding_type ?? "utf8").equals(content) ||
      // A text that was read in its own encoding is right, though its bytes are others then.
      (notation === "Latin-1" && !isUtf8(content) && file_encoding_type === undefined),
    codes: result.warnings.map(({ code }) => code),
    fileType: file_type,
  };
}

function isUtf8(content: Buffer): boolean {
  return Buffer.from(content.toString("utf8")).equals(content);
}

function mediaTypeOf(type: string): string {
  return fileTypes().mediaTypes.get(type) ?? "application/octet-stream";
}

function wrap(content: Buffer, width: number, lineBreak: string): string {
  return content.toString("base64").replace(new RegExp(`.{1,${width}}`, "g"), `$&${lineBreak}`);
}

/** Every byte, so that a URL loses none. */
function escape(content: Buffer): string {
  return content.toString("hex").replace(/../g, "%$&");
}
