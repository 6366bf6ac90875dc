import { decodeValue, encodeValue } from "./encoding.ts";
import { type Library, subjects } from "./subjects.ts";
import type { Vector, VectorFile } from "./vector.ts";

export interface VectorReport {
  readonly cases: number;
  /** `function #index`, the expected and the actual result. */
  readonly failures: readonly string[];
  /** SHA-256, in hex, of every result as JSON, the words of issues included: equal where all results are, byte for byte. */
  readonly digest: string;
}

/** The result of a call, or the name of the error that it throws. */
export interface Outcome {
  readonly result?: unknown;
  readonly throws?: string;
}

/** Runs all cases one after the other, in any runtime that has the web's globals. */
export async function runVectors(library: Library, files: readonly VectorFile[]): Promise<VectorReport> {
  const failures: string[] = [];
  const lines: string[] = [];
  for (const { function: name, cases } of files) {
    for (const [index, vector] of cases.entries()) {
      const outcome = await runVector(library, name, vector);
      lines.push(JSON.stringify(outcome));
      const actual = JSON.stringify(toExpectation(name, outcome));
      const expected = JSON.stringify("throws" in vector ? { throws: vector.throws } : { expected: vector.expected });
      if (actual !== expected) failures.push(`${name} #${index}\n  expected ${expected}\n  actual   ${actual}`);
    }
  }
  return { cases: lines.length, failures, digest: await sha256(lines.join("\n")) };
}

/** Calls the function with a case as it stands in a file. The result is encoded. */
export async function runVector(library: Library, name: string, { channel, input, options }: Vector): Promise<Outcome> {
  const subject = subjects[name];
  if (subject === undefined) throw new Error(`There is no function ${name}.`);
  const { channels, sms } = library.main;
  const chosen = channels.find((candidate) => candidate.name === channel) ?? sms;
  try {
    // The function itself has to say whether they are right.
    const [first, last] = [decodeValue(input) as never, decodeValue(options) as never];
    return { result: encodeValue(await subject(library, first, last, chosen)) };
  } catch (error) {
    return { throws: error instanceof Error ? error.name : typeof error };
  }
}

/** An outcome as a file has it: words are no part of the contract, so they are left out. */
export function toExpectation(name: string, { result, throws }: Outcome): { expected: unknown } | { throws: string } {
  if (throws !== undefined) return { throws };
  return {
    expected: name === "createMockEndpoint" ? withoutWords(result, "status") : withoutWords(result, "severity"),
  };
}

/** `mark`: the key by which an object that holds words is known. */
function withoutWords(value: unknown, mark: string): unknown {
  if (Array.isArray(value)) return value.map((part) => withoutWords(part, mark));
  if (typeof value !== "object" || value === null) return value;
  const isWordy = mark in value && "message" in value;
  const entries = Object.entries(value).filter(([key]) => !(isWordy && key === "message"));
  return Object.fromEntries(entries.map(([key, part]) => [key, withoutWords(part, mark)]));
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
