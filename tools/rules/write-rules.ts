/** Writes docs/rules.md from the catalogue of issues and the tables behind it: `npx tsx tools/rules/write-rules.ts`. */
import { writeFileSync } from "node:fs";
import { renderRules } from "./render-rules.ts";

writeFileSync(new URL("../../docs/rules.md", import.meta.url), renderRules());
