import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/** Writes the licences of the packages that `dist` brings along, told by the modules that were bundled. */
export function writeLicenses(moduleIds: readonly string[]): void {
  const folders = new Set(moduleIds.flatMap((id) => PACKAGE_FOLDER.exec(id)?.[0] ?? []));
  const parts = [...folders].sort().map(describeLicence);
  writeFileSync("dist/THIRD-PARTY-LICENSES.txt", ["What dist brings along of other packages.\n", ...parts].join(RULE));
}

const RULE = `\n${"-".repeat(80)}\n\n`;

/** @throws {Error} when a package has no licence to copy. */
function describeLicence(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
  if (file === undefined || !existsSync(join(folder, file))) throw new Error(`${name} has no file with its licence.`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}
