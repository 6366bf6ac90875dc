/** Writes openapi.json from the channels and their rules: `npx tsx scripts/generate-openapi.ts`. */
import { readFileSync, writeFileSync } from "node:fs";
import { describeApi } from "./openapi/document.ts";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const text = JSON.stringify(describeApi(version), undefined, 2);

// All in ASCII: patterns hold invisible characters.
const ascii = text.replaceAll(/[\x7f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
writeFileSync(new URL("../openapi.json", import.meta.url), `${ascii}\n`);
