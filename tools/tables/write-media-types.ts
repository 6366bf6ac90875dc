/** Writes src/tables/media-types.ts from mime-types: `npx tsx tools/tables/write-media-types.ts`. */
import { writeFileSync } from "node:fs";
import { renderMediaTypes } from "./media-types.ts";

writeFileSync(new URL("../../src/tables/media-types.ts", import.meta.url), renderMediaTypes());
