import { CHARACTER_NAMES } from "./character-names.ts";
import type { Words } from "./render-text.ts";

/** The words of the texts in `*-issues.ts`. */
export const ENGLISH: Words = { listEntry: "Address {entry+1}: ", characterNames: CHARACTER_NAMES };
