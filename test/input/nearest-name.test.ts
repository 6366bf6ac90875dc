import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearestName } from "../../src/input/nearest-name.ts";

describe("nearestName", () => {
  const names = ["to", "body", "scheduledTime", "file_name"];
  test.each([
    ["scheduleTime", "scheduledTime"],
    ["scheduled_time", "scheduledTime"],
    ["schedule_time", "scheduledTime"],
    ["fileName", "file_name"],
    ["FILE_NAME", "file_name"],
    ["bdoy", "body"],
    ["To", "to"],
    ["tox", "to"], // a third of the longer one
    ["t__o", "to"],
    ["tp", undefined],
    ["bxxy", undefined],
    ["bxoy", undefined],
    ["bdxy", undefined],
    ["bdoyx", undefined], // a swap is one change, and this has another
    ["message", undefined],
    ["", undefined],
  ])("takes %s for %s", (key, expected) => {
    expect(nearestName(key, names)).toBe(expected);
  });

  test("gives the first of several that are equally near", () => {
    expect(nearestName("abcf", ["abcd", "abce"])).toBe("abcd");
  });

  test("finds no name near a megabyte", () => {
    expect(nearestName("x".repeat(1_000_000), names)).toBeUndefined();
  });

  test("finds a long name after any one slip", () => {
    const slips = fc.tuple(fc.constantFrom(...names.slice(1)), fc.nat(), fc.constantFrom("", "q", "qq"));
    fc.assert(
      fc.property(slips, ([name, seed, typed]) => {
        const at = seed % name.length;
        expect(nearestName(name.slice(0, at) + typed.slice(0, 1) + name.slice(at + 1), names)).toBe(name);
      }),
    );
  });
});
