import { describe, expect, inject, test } from "vitest";
import { fromHttpResponse } from "../../src/http/index.ts";
import { matchOutcomes, unwrap } from "../../src/index.ts";
import { entryForms, envelopeForms, gatewayForms } from "../support/failure-forms.ts";
import { Random } from "../support/random.ts";
import { type Exchange, exchange } from "../support/simulated-server.ts";

/** 100,000 in the deep run. */
const EXCHANGES = inject("numRuns") * 10;

interface Count {
  accepted: number;
  rejected: number;
  unknown: number;
  /** Of messages that the server did not take. */
  falselyAccepted: number;
  /** Of messages that it did take. */
  falselyRejected: number;
  /** The same, where an equal message of the request fared otherwise and nothing tells them apart. */
  twins: number;
}

/** Law 13: against a server whose truth is known, no message is accepted that it did not take, and none rejected that it may have taken. */
describe("honest answers", () => {
  test("never accepts what a server did not take, though it fails in every form, drops, repeats, reorders and rewrites", () => {
    const seed = inject("seed");
    const random = new Random(seed);
    const count: Count = { accepted: 0, rejected: 0, unknown: 0, falselyAccepted: 0, falselyRejected: 0, twins: 0 };
    const tricks = new Set<string>();
    for (let number = 0; number < EXCHANGES; number++) {
      const one = exchange(random);
      for (const trick of one.tricks) tricks.add(trick);
      for (const { index, outcome } of judge(one)) {
        count[outcome]++;
        const isFalse = outcome !== "unknown" && (outcome === "accepted") !== one.truth[index];
        if (!isFalse) continue;
        if (hasOtherTwin(one, index)) count.twins++;
        else {
          count[outcome === "accepted" ? "falselyAccepted" : "falselyRejected"]++;
          expect.soft(one, `message ${index} reads as ${outcome}`).toBeUndefined();
        }
      }
    }
    console.log(`${EXCHANGES} exchanges, seed ${seed}, ${tricks.size} tricks: ${JSON.stringify(count)}`);
    expect(count).toMatchObject({ falselyAccepted: 0, falselyRejected: 0 });
    // A reader that finds out nothing at all would be honest, too.
    expect(Math.min(count.accepted, count.rejected, count.unknown)).toBeGreaterThan(EXCHANGES / 10);
  });

  test("tries at least 80 forms of failure", () => {
    const forms = [entryForms, envelopeForms, gatewayForms].map((of) => Object.keys(of).length);
    expect(Math.min(...forms)).toBeGreaterThanOrEqual(15);
    expect(forms.reduce((sum, length) => sum + length)).toBeGreaterThanOrEqual(80);
  });
});

function judge({ channel, messages, answer }: Exchange): ReturnType<typeof matchOutcomes> {
  const report = unwrap(fromHttpResponse(channel, answer));
  return matchOutcomes(channel, { [channel.requestKey]: messages } as never, report);
}

function hasOtherTwin({ messages, truth }: Exchange, index: number): boolean {
  const text = JSON.stringify(messages[index]);
  return messages.some((message, other) => JSON.stringify(message) === text && truth[other] !== truth[index]);
}
