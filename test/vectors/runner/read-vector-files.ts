import { readdirSync, readFileSync } from "node:fs";
import type { VectorFile } from "./vector.ts";

export const vectorFolder: URL = new URL("../", import.meta.url);

/** Every file of vectors, in the order of their names. */
export function readVectorFiles(): VectorFile[] {
  return readdirSync(vectorFolder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, vectorFolder), "utf8")));
}
