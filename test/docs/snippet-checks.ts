import { Console } from "node:console";
import { Writable } from "node:stream";
import { expect } from "vitest";

let printed = "";

/**
 * The console of snippets: it keeps what it is told.
 *
 * @public rewritten snippets import it
 */
export const console: Console = new Console(
  new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      printed += chunk;
      done();
    },
  }),
);

const checked = new Set<string>();

/** Returns the output and the checks since the last call. */
export function takeRecord(): { output: string; locations: string[] } {
  const record = { output: printed.trimEnd(), locations: [...checked] };
  printed = "";
  checked.clear();
  return record;
}

export async function checkValue(
  actual: () => Promise<unknown>,
  expected: () => Promise<unknown>,
  location: string,
): Promise<void> {
  checked.add(location);
  expect(await actual(), location).toEqual(await expected());
}

export async function checkThrows(
  action: () => Promise<unknown>,
  name: string,
  words: string,
  location: string,
): Promise<void> {
  checked.add(location);
  const outcome = await action().then(
    () => "nothing",
    (error: unknown) => (error instanceof Error ? { name: error.name, message: error.message } : error),
  );
  expect(outcome, location).toEqual({ name, message: expect.stringContaining(words) });
}
