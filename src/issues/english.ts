import type { Words } from "./render-text.ts";

/** What the texts in `*-issues.ts` need besides. */
export const ENGLISH: Words = { listEntry: "Address {entry+1}: " };
