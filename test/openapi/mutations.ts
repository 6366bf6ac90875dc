import fc from "fast-check";

/** Messages with one thing changed somewhere: a text's character, a value, a key. */
export function mutations(messages: fc.Arbitrary<object>): fc.Arbitrary<unknown> {
  return fc.tuple(messages, fc.nat(), changes()).map(([message, seed, change]) => {
    const places = findPlaces(message, []);
    const place = places[seed % places.length] ?? [];
    return changeAt(message, place, (value) => change(value));
  });
}

type Change = (value: unknown) => unknown;

const CHARACTERS: readonly string[] = [
  ..."aZ09 .,@+-:/=_%",
  ..."\0\t\n\r\x7f\x85\u00a0\u200b\u2028\u202e\u3000é",
  "..",
  "-00:00",
  "Z",
];

function changes(): fc.Arbitrary<Change> {
  return fc.oneof(
    { weight: 6, arbitrary: characterChanges() },
    { weight: 1, arbitrary: fc.constantFrom(42, true, [], {}, [""], "", " ", "\u200b", "x").map(replaceBy) },
    { weight: 1, arbitrary: fc.constantFrom("to", "file_name", "priority", "__proto__").map(withKey) },
    { weight: 2, arbitrary: fc.nat().map(withoutKey) },
  );
}

/** One character put in, taken out or put in another's place; what is no text stays. */
function characterChanges(): fc.Arbitrary<Change> {
  return fc
    .tuple(fc.nat(), fc.constantFrom(...CHARACTERS), fc.constantFrom(0, 1), fc.boolean())
    .map(([seed, character, removed, isAdded]) => (value: unknown) => {
      if (typeof value !== "string") return value;
      const characters = Array.from(value);
      characters.splice(seed % (characters.length + 1), removed, ...(isAdded ? [character] : []));
      return characters.join("");
    });
}

function replaceBy(other: unknown): Change {
  return () => structuredClone(other);
}

function withKey(key: string): Change {
  return (value) => (isObject(value) ? Object.fromEntries([...Object.entries(value), [key, "x"]]) : value);
}

function withoutKey(seed: number): Change {
  return (value) => {
    if (!isObject(value)) return Array.isArray(value) ? [] : value;
    const entries = Object.entries(value);
    return Object.fromEntries(entries.filter((_, index) => index !== seed % entries.length));
  };
}

type Place = readonly string[];

/** The value itself and everything in it. */
function findPlaces(value: unknown, place: Place): Place[] {
  const inner = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [place, ...inner.flatMap(([key, part]) => findPlaces(part, [...place, key]))];
}

function changeAt(value: unknown, [key, ...rest]: Place, change: Change): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((part: unknown, index) => (String(index) === key ? changeAt(part, rest, change) : part));
  }
  return isObject(value) ? { ...value, [key]: changeAt(value[key], rest, change) } : value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
