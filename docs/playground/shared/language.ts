import type { DescribeIssue } from "capillary-messages";

/** The languages of the texts that problems come with; the page itself speaks English. */
export const LANGUAGES = [
  ["en", "English"],
  ["vi", "Tiếng Việt"],
] as const;

export type Language = (typeof LANGUAGES)[number][0];

const loaded = new Map<Language, DescribeIssue>();

export function isLanguage(name: string): name is Language {
  return LANGUAGES.some(([known]) => known === name);
}

/** The texts of a language that has been loaded; English is built in. */
export function describeIn(language: Language): DescribeIssue | undefined {
  return loaded.get(language);
}

/** Loads the texts of a language, once. */
export async function loadLanguage(language: Language): Promise<void> {
  if (language === "en" || loaded.has(language)) return;
  const { vi } = await import("capillary-messages/locales/vi");
  loaded.set(language, vi);
}
