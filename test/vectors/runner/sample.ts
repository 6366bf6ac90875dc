import * as fc from "fast-check";
import { arbitrariesOf } from "../../../src/arbitraries/field-arbitraries.ts";
import { type AnyChannel, fieldsOf } from "../../../src/channels/channel.ts";
import { encodeValue } from "./encoding.ts";
import type { VectorInput } from "./vector.ts";

/** The same vectors every time. */
const SEED = 20_260_101;
const MAX_CHARACTERS = 1500;

/** Values that have an encoding, and not a long one. */
export function sample<T>(arbitrary: fc.Arbitrary<T>, count: number): T[] {
  return fc.sample(arbitrary.filter(isEncodable), { numRuns: count, seed: SEED });
}

/** Values of one field: canonical ones, accepted ones and refused ones, `count` of each. */
export function sampled(channel: AnyChannel, name: string, count: number, options?: object): VectorInput[] {
  const field = fieldsOf(channel).find((candidate) => candidate.name === name);
  if (field === undefined) throw new Error(`There is no field ${name}.`);
  const { canonical, accepted, refused } = arbitrariesOf(field);
  const inputs = [canonical, accepted, refused.map(({ value }) => value)].flatMap((values) => sample(values, count));
  return inputs.map((input) => (options === undefined ? { input } : { input, options }));
}

function isEncodable(value: unknown): boolean {
  try {
    return JSON.stringify(encodeValue(value)).length <= MAX_CHARACTERS;
  } catch {
    return false;
  }
}
