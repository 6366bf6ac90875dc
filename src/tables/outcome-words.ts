/**
 * Words by which an answer says what became of a message.
 *
 * Source: the vendor's older pages (`Sent`, `Could Not Send`), and the states that other messaging APIs document for a message.
 */

/** The states in which a server has taken a message. */
export const SUCCESS_WORDS: ReadonlySet<string> = new Set([
  "accepted",
  "delivered",
  "ok",
  "pending",
  "processing",
  "queued",
  "scheduled",
  "sent",
  "submitted",
  "success",
  "true",
]);

/** Failures only as the whole text: inside of one they may mean anything. */
export const FAILURE_WORDS: ReadonlySet<string> = new Set(["f", "false", "ko", "n", "ng", "no", "nok"]);

/** Beginnings of words that say failure. */
export const FAILURE_STEMS: readonly string[] = /* @__PURE__ */ split(
  "abort bad blacklist block bounc cancel cannot crash dead declin denied deny disallow discard drop err exceed exception expir fail fatal fault forbid illegal insufficient invalid lost malform missing refus reject suppress unable unaccept unauthori undeliver unprocess unreach unroutable unsen unsuccess unsupport wrong",
);

/** Beginnings of words that a negation turns into failure. */
export const DENIABLE_STEMS: readonly string[] = /* @__PURE__ */ split(
  "accept allow author complet deliver dispatch found ok permit process queue reach schedul sen submit success support valid",
);

export const NEGATIONS: ReadonlySet<string> = new Set(["never", "no", "non", "not", "without"]);

/** Between a negation and what it denies: "could not be sent". */
export const FILLERS: ReadonlySet<string> = new Set(["a", "any", "be", "been", "being", "get", "was"]);

function split(words: string): readonly string[] {
  return words.split(" ");
}
