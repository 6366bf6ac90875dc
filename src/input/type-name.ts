/** Names the type of a value for an issue, in one or two words: nothing of its content. Never throws. */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  if (typeof value !== "object") return typeof value;
  try {
    if (Array.isArray(value)) return "array";
    const tag = Object.prototype.toString.call(value).slice(8, -1);
    return BUILT_IN_TYPES.has(tag) ? tag : (libraryType(value) ?? "object");
  } catch {
    return "object";
  }
}

/** Objects of the usual libraries for times, by the marks that they are told by there. No getter of theirs is called. */
function libraryType(value: object): string | undefined {
  for (const [mark, name] of LIBRARY_MARKS) {
    if (Object.getOwnPropertyDescriptor(value, mark)?.value === true) return name;
  }
  // dayjs before 1.11.8 has no mark, but its locale and its `Date`.
  const isDayjs = ["$L", "$d", "$y"].every((key) => Object.hasOwn(value, key));
  return isDayjs ? "dayjs object" : undefined;
}

const LIBRARY_MARKS: readonly (readonly [mark: string, name: string])[] = [
  ["$isDayjsObject", "dayjs object"],
  ["_isAMomentObject", "moment object"],
  ["isLuxonDateTime", "luxon DateTime"],
];

/** The only tags that an issue repeats: any other may be whatever the input's author wrote. */
const BUILT_IN_TYPES: ReadonlySet<string> = new Set([
  "ArrayBuffer",
  "BigInt64Array",
  "BigUint64Array",
  "Blob",
  "Boolean",
  "DataView",
  "Date",
  "Error",
  "File",
  "FileList",
  "Float32Array",
  "Float64Array",
  "FormData",
  "Headers",
  "Int16Array",
  "Int32Array",
  "Int8Array",
  "Map",
  "Number",
  "Promise",
  "ReadableStream",
  "RegExp",
  "Request",
  "Response",
  "Set",
  "SharedArrayBuffer",
  "String",
  "Symbol",
  "Temporal.Duration",
  "Temporal.Instant",
  "Temporal.PlainDate",
  "Temporal.PlainDateTime",
  "Temporal.PlainMonthDay",
  "Temporal.PlainTime",
  "Temporal.PlainYearMonth",
  "Temporal.ZonedDateTime",
  "URL",
  "URLSearchParams",
  "Uint16Array",
  "Uint32Array",
  "Uint8Array",
  "Uint8ClampedArray",
  "WeakMap",
  "WeakSet",
]);
