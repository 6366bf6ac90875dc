/** Runs every `scripts/generate-*.ts`, in the order of their names. */
import { readdirSync } from "node:fs";
import { basename } from "node:path";

const folder = new URL(".", import.meta.url);
for (const name of readdirSync(folder).sort()) {
  if (!name.startsWith("generate-") || !name.endsWith(".ts")) continue;
  console.log(basename(name, ".ts"));
  await import(new URL(name, folder).href);
}
