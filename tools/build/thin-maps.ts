import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { decode, encode, type SourceMapSegment } from "@jridgewell/sourcemap-codec";

/** Sources that are no files of the package. */
const FOREIGN = /(?:^|[\\/])node_modules[\\/]/;

/**
 * Leaves one place a line in the maps of code, no names, and nothing of other packages: a quarter of the bytes, and a stack or a breakpoint
 * still finds its line, since the code has the lines and the names of its sources.
 */
export function thinMaps(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!/\.c?js\.map$/.test(name)) continue;
    const path = join(folder, name);
    const map = JSON.parse(readFileSync(path, "utf8"));
    const all: readonly string[] = map.sources;
    const sources = all.filter((source) => !FOREIGN.test(source));
    const places = all.map((source) => sources.indexOf(source));
    const lines = decode(map.mappings).map((segments) => thinLine(segments, places));
    writeFileSync(path, JSON.stringify({ ...map, sources, names: [], mappings: encode(lines) }));
  }
}

/** The first place, and each that begins another line of the source. `places`: where each source stands now, or -1. */
function thinLine(segments: readonly SourceMapSegment[], places: readonly number[]): SourceMapSegment[] {
  const kept: SourceMapSegment[] = [];
  let last = "";
  for (const segment of segments) {
    if (segment.length === 1) continue;
    const [column, source, line, sourceColumn] = segment;
    const place = places[source] ?? -1;
    if (place < 0 || `${place}:${line}` === last) continue;
    last = `${place}:${line}`;
    kept.push([column, place, line, sourceColumn]);
  }
  return kept;
}
