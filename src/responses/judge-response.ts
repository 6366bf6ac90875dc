import type { ReadEntry } from "./read-entry.ts";
import { type Envelope, isFromGateway, saysFailure } from "./read-envelope.ts";
import type { ApiProblem, SendReport, SendReportItem } from "./send-report.ts";
import { warnOfClaims } from "./warn-of-claims.ts";

/** Makes the report of what an answer says as a whole and of each entry; what contradicts itself is warned of. */
export function judgeResponse(envelope: Envelope, entries: readonly ReadEntry[], hasList: boolean): SendReport {
  const { claims, warnings } = envelope;
  const { code, message } = claims;
  const errors = findErrors(envelope, entries);
  const isGateway = isFromGateway(envelope, errors, hasList);
  // Code 201 tells of a failure. Where no entry shows it, it may be any entry's.
  const hidesFailure = claims.saysPartial && entries.every((entry) => entry.errors.length === 0);
  const isRefused = errors.length > 0 || saysFailure(claims);
  const mayAccept = !isRefused && !isGateway && !hidesFailure && !claims.isUnreadable;
  warnOfClaims(envelope, entries, errors.length, { isGateway, hidesFailure: hidesFailure && !isRefused });
  return {
    outcome: findOutcome(envelope, entries, { isGateway, isRefused, mayAccept }),
    ...(code === undefined ? {} : { code }),
    ...(message === undefined ? {} : { message }),
    items: entries.map((entry, index) => toItem(entry, index, mayAccept && mayBeAccepted(entry, envelope))),
    errors,
    warnings,
  };
}

/** Collects the errors that the envelope lists, and those that it only states, unless each entry shows them anyhow. */
function findErrors({ claims, errors: listed }: Envelope, entries: readonly ReadEntry[]): readonly ApiProblem[] {
  const errors = claims.problems.length === 0 ? listed : [...listed, ...claims.problems];
  const isShown = entries.length > 0 && entries.every((entry) => entry.errors.length > 0);
  return saysFailure(claims) && !isShown ? claims.withStatedFailure(errors) : errors;
}

/** A message that stands in an answer without a frame of its own may be a mere repetition: something must say success. */
function mayBeAccepted(entry: ReadEntry, { claims }: Envelope): boolean {
  return entry.isClean && (entry.hasFrame || entry.saysSuccess || claims.saysSuccess);
}

function toItem({ echo, errors, warnings }: ReadEntry, index: number, accepted: boolean): SendReportItem {
  return { index, accepted, echo, errors, warnings };
}

function findOutcome(
  envelope: Envelope,
  entries: readonly ReadEntry[],
  { isGateway, isRefused, mayAccept }: Readonly<Record<"isGateway" | "isRefused" | "mayAccept", boolean>>,
): SendReport["outcome"] {
  if (isGateway) return "unknown";
  if (isRefused) return "rejected";
  const accepted = mayAccept ? entries.filter((entry) => mayBeAccepted(entry, envelope)).length : 0;
  if (entries.length > 0 && accepted === entries.length)
    return hintsAtFailure(envelope, entries.length) ? "partial" : "accepted";
  if (accepted > 0) return "partial";
  if (entries.length === 0 || entries.some((entry) => entry.errors.length === 0)) return "unknown";
  return envelope.claims.saysPartial ? "partial" : "rejected";
}

/** The envelope knows of a failure that no entry shows. */
function hintsAtFailure({ claims, counts }: Envelope, entries: number): boolean {
  const { count = 0, successCount = entries, failureCount = 0, isUnreadable } = counts;
  return claims.saysPartial || isUnreadable || failureCount > 0 || count > entries || successCount < entries;
}
