import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { decode, encode, type SourceMapSegment } from "@jridgewell/sourcemap-codec";

/** Sources that are no files of the package: their maps hold them. */
const FOREIGN = /(?:^|[\\/])node_modules[\\/]/;

/**
 * Leaves one place a line in the maps of code, and no names: a quarter of the bytes, and a stack or a breakpoint still finds its line, since
 * the code has the lines and the names of its sources.
 */
export function thinMaps(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!/\.c?js\.map$/.test(name)) continue;
    const path = join(folder, name);
    const map = JSON.parse(readFileSync(path, "utf8"));
    const lines = decode(map.mappings).map(thinLine);
    const sources: readonly string[] = map.sources;
    const sourcesContent = sources.map((source) =>
      FOREIGN.test(source) ? readFileSync(join(dirname(path), source), "utf8") : null,
    );
    writeFileSync(path, JSON.stringify({ ...map, sourcesContent, names: [], mappings: encode(lines) }));
  }
}

/** The first place, and each that begins another line of the source. */
function thinLine(segments: readonly SourceMapSegment[]): SourceMapSegment[] {
  const kept: SourceMapSegment[] = [];
  let place = "";
  for (const segment of segments) {
    if (segment.length === 1) continue;
    const [column, source, line, sourceColumn] = segment;
    if (`${source}:${line}` === place) continue;
    place = `${source}:${line}`;
    kept.push([column, source, line, sourceColumn]);
  }
  return kept;
}
