/** Writes openapi.json and schemas/*.json from the channels and their rules: `npx tsx tools/openapi/write-openapi.ts`. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { describeApi } from "./document.ts";
import { messageSchemas } from "./message-schemas.ts";

const root = new URL("../../", import.meta.url);
const { version } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));

write("openapi.json", describeApi(version));
mkdirSync(new URL("schemas", root), { recursive: true });
for (const [name, schema] of messageSchemas) write(`schemas/${name}`, schema);

/** All in ASCII: patterns hold invisible characters. */
function write(path: string, value: object): void {
  const text = JSON.stringify(value, undefined, 2);
  const ascii = text.replaceAll(/[\x7f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  writeFileSync(new URL(path, root), `${ascii}\n`);
}
