import type { Words } from "./render-text.ts";

/** English words that issues need besides the texts in `*-issues.ts`. */
export const ENGLISH: Words = { listEntry: "Address {entry+1}: " };
