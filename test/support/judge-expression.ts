import { checkSync, type Diagnostics } from "recheck";

// The JavaScript build: no native program and no JVM, so the same verdict on every machine.
process.env["RECHECK_SYNC_BACKEND"] = "pure";

/** recheck also calls an attack successful that takes longer; its steps, which it counts as well, do not depend on the machine. */
const TIMEOUTS = { timeout: 120_000, attackTimeout: 120_000, incubationTimeout: 120_000 };

interface Verdict {
  readonly status: Diagnostics["status"];
  readonly attack: unknown;
}

/**
 * Tells whether a regular expression takes linear time. An automaton proves it at once; what that cannot read, such as a look ahead, is
 * attacked with generated texts, which takes long.
 */
export function judgeExpression(pattern: string, flags: string): Verdict {
  const proof = checkSync(pattern, flags, { checker: "automaton", ...TIMEOUTS });
  return toVerdict(proof.status === "unknown" ? attack(pattern, flags) : proof);
}

/** The same for an expression with many repetitions of bounded length, whose automaton is huge. */
export function judgeBoundedExpression(pattern: string, flags: string): Verdict {
  return toVerdict(checkSync(pattern, flags, TIMEOUTS));
}

/** Fewer tries than the default: of nine expressions with a look ahead or back that take polynomial time or more, all are still found. */
const TRIES = { maxIteration: 5, crossoverSize: 10, mutationSize: 10 };

function attack(pattern: string, flags: string): Diagnostics {
  return checkSync(pattern, flags, { checker: "fuzz", ...TRIES, ...TIMEOUTS });
}

function toVerdict(found: Diagnostics): Verdict {
  return { status: found.status, attack: found.status === "vulnerable" ? found.attack : undefined };
}
