import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWord } from "../../src/responses/read-word.ts";
import { FAILURE_STEMS, SUCCESS_WORDS } from "../../src/tables/outcome-words.ts";

describe("readWord", () => {
  it.each(
    "Sent Queued ACCEPTED submitted Scheduled Pending processing Delivered SUCCESS ok true O.K. _sent_"
      .split(" ")
      .map((text) => [text]),
  )("%s is a success", (text) => {
    expect(readWord(text)).toBe("success");
  });

  it.each([
    "FAILED",
    "failure",
    "Undelivered",
    "NOT_SENT",
    "notSent",
    "NotDelivered",
    "ERROR",
    "error-500",
    "Could Not Send",
    "could not be sent",
    "has not been delivered",
    "REJECTED",
    "invalid_number",
    "EXPIRED",
    "no",
    "false",
    "KO",
    "SENT_WITH_ERRORS",
    "sent, but failed",
    "partially failed",
    "never accepted",
    "not found",
    "unauthorised",
    "Denied",
    "blocked by carrier",
    "unsent",
    "no success",
    "Not OK",
    "not sent: error",
    "Cannot send",
  ])("%j is a failure", (text) => {
    expect(readWord(text)).toBe("failure");
  });

  it.each([
    "",
    "?",
    "timed out",
    "TIMEOUT",
    "unknown",
    "no error",
    "No errors, sent",
    "sent without any errors",
    "not yet sent",
    "not failed",
    "gesendet",
    "échec",
    "送信済み",
    "sent sent",
    "yes",
    "x".repeat(65),
    "0",
    "1",
    "not applicable",
  ])("%j can mean anything", (text) => {
    expect(readWord(text)).toBe("unreadable");
  });

  it("does not mind letter case and what stands between words", () => {
    const separator = fc.constantFrom(" ", "_", "-", ", ", ".", "/");
    const words = fc.array(fc.constantFrom("could", "not", "be", "sent", "error", "failed", "ok"), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(words, separator, separator, (list, one, other) => {
        expect(readWord(list.join(one).toUpperCase())).toBe(readWord(list.join(other)));
      }),
    );
  });

  it("reads nothing as a success that holds a word of failure", () => {
    const stem = fc.constantFrom(...FAILURE_STEMS);
    const word = fc.constantFrom(...SUCCESS_WORDS);
    fc.assert(fc.property(stem, word, (failure, success) => readWord(`${success} ${failure}`) !== "success"));
  });
});
