import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { decode, encode, type SourceMapSegment } from "@jridgewell/sourcemap-codec";

/** Sources that the package leaves out: other packages, texts, which nobody steps through, and what only tests use. */
const LEFT_OUT =
  /(?:^|[\\/])(?:node_modules[\\/]|src[\\/](?:arbitraries[\\/]|(?:issues[\\/][a-z-]+-issues|locales[\\/]vi-texts)\.ts$))/;

/**
 * Leaves no names in maps, nothing of sources that the package leaves out, and in those of code one place a line: a quarter of the bytes. A stack or
 * a breakpoint still finds its line. In declarations every place stays: "Go to definition" asks for a word.
 */
export function thinMaps(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".map")) continue;
    const path = join(folder, name);
    const map = JSON.parse(readFileSync(path, "utf8"));
    const all: readonly string[] = map.sources;
    const sources = all.filter((source) => !LEFT_OUT.test(source));
    if (sources.length === 0) {
      removeMap(path);
      continue;
    }
    const places = all.map((source) => sources.indexOf(source));
    const isCode = !/\.d\.c?ts\.map$/.test(name);
    const lines = decode(map.mappings).map((segments) => thinLine(segments, places, isCode));
    const thin = { ...map, file: name.replace(/^.*[\\/]|\.map$/g, ""), sources, names: [], mappings: encode(lines) };
    writeFileSync(path, JSON.stringify(thin));
  }
}

function removeMap(path: string): void {
  const generated = path.slice(0, -".map".length);
  rmSync(path);
  writeFileSync(generated, readFileSync(generated, "utf8").replace(/\/\/# sourceMappingURL=.*\s*$/, ""));
}

/** `places`: where each source stands now, or -1. `oncePerLine`: the first place, and each that begins another line of the source. */
function thinLine(
  segments: readonly SourceMapSegment[],
  places: readonly number[],
  oncePerLine: boolean,
): SourceMapSegment[] {
  const kept: SourceMapSegment[] = [];
  let last = "";
  for (const segment of segments) {
    if (segment.length === 1) continue;
    const [column, source, line, sourceColumn] = segment;
    const place = places[source] ?? -1;
    if (place < 0 || (oncePerLine && `${place}:${line}` === last)) continue;
    last = `${place}:${line}`;
    kept.push([column, place, line, sourceColumn]);
  }
  return kept;
}
