import type { Figure } from "./figure.ts";

/** The most that a figure may be. */
export interface Budget {
  readonly suite: string;
  /** The whole name of a group, or its beginning up to a colon. */
  readonly group: string;
  readonly name: string;
  /** Inclusive. */
  readonly limit: number;
}

export const budgets: readonly Budget[] = [
  budget("sms", "1,000 sms, canonical", "parseRequest", 1.2),
  budget("whatsapp", "1,000 whatsapp, canonical", "parseRequest", 1.2),
  budget("email", "1,000 email, canonical", "parseRequest", 1.5),
  ...["sms", "email", "whatsapp", "zalo"].flatMap((channel) => [
    budget(channel, `response to 1,000 ${channel}, all accepted`, "parseResponse", 1),
    budget(channel, `response to 1,000 ${channel}, half failed`, "parseResponse", 1.4),
  ]),
  ...["sms", "email", "whatsapp", "zalo"].flatMap((channel) => [
    budget(channel, `${channel}, one at a time`, "parseRequest", 3),
    budget(channel, `${channel}, one at a time`, "its recipient alone", 0.7),
  ]),
  budget("sms", "1,000 sms, canonical", "checkMessage, each", 1.6),
  budget("email", "1,000 email, canonical", "checkMessage, each", 2.2),
  budget("sms", "1,000 sms, canonical", "checkMessage, each, with timeZone", 2.2),
  budget("sms", "1,000 sms, messy", "buildRequest", 2.5),
  budget("email", "1,000 email, messy", "buildRequest", 4),
  ...["sms", "email", "whatsapp", "zalo"].map((channel) =>
    budget("sent", `1,000 ${channel}, canonical:`, "parseRequest", 2.5),
  ),
  budget("sent", "1,000 sms, repair:", "parseRequest", 7),
  budget("sent", "1,000 sms, repair:", "buildRequest", 7),
  budget("sms", "1,000 sms, wrong", "checkMessage, each", 8),
  budget("email", "1,000 email, wrong", "checkMessage, each", 17),
  budget("growth", "100,000 sms", "parseRequest", 110),
  budget("attachments", "attachment of 30,000,000 bytes", "buildAttachment: base64", 0.4),
  budget("attachments", "attachment of 30,000,000 bytes", "buildAttachment: bytes", 1),
  budget("attachments", "attachment of 30,000,000 bytes", "buildAttachment: base64url", 1.5),
  budget("memory", "memory of 30 MB", "buildAttachment: base64", 2),
  budget("memory", "memory of 30 MB", "buildAttachment: bytes", 2),
  budget("memory", "memory of 30 MB", "buildAttachment: base64url", 2),
  budget("memory", "1,000,000 generated sms", "buildBatches", 150),
  budget("peers", "sms, canonical", "time by the fastest of the patterns'", 1),
  budget("peers", "email, canonical", "time by the fastest of the patterns'", 1.3),
  budget("peers", "sms, canonical", "time by the usual way's", 1 / 20),
  budget("peers", "sms, messy", "time by the usual way's", 1 / 8),
  budget("size", "bundle", "{ buildRequest, sms }", 14.5),
  budget("size", "bundle", "capillary-messages", 36),
  ...["normalizePhoneNumber", "normalizeEmailAddress", "normalizeTimestamp"].map((name) =>
    budget("size", "bundle", `{ ${name} }`, 8),
  ),
  budget("cold start", "import", "capillary-messages", 1.2),
];

/** The budget of a figure, if it has one. */
export function limitOf({ group, name }: Pick<Figure, "group" | "name">): number | undefined {
  return budgets.find((entry) => isAbout(entry, group, name))?.limit;
}

/** Budgets of suites that ran and that no figure is about: a name was changed in one place only. */
export function unmeasured(figures: readonly Figure[]): readonly Budget[] {
  const suites = new Set(figures.map(({ suite }) => suite));
  return budgets.filter((entry) => suites.has(entry.suite) && !isMeasured(entry, figures));
}

export function isMeasured(entry: Budget, figures: readonly Figure[]): boolean {
  return figures.some(({ group, name }) => isAbout(entry, group, name));
}

function isAbout(entry: Budget, group: string, name: string): boolean {
  const fits = entry.group.endsWith(":") ? group.startsWith(entry.group) : group === entry.group;
  return fits && entry.name === name;
}

function budget(suite: string, group: string, name: string, limit: number): Budget {
  return { suite, group, name, limit };
}
