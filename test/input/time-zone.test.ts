import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { findTimeZone, spellTimeZone } from "../../src/input/time-zone.ts";

const ZONES = Intl.supportedValuesOf("timeZone").filter((name) => name.includes("/"));

describe("findTimeZone", () => {
  it.each(["UTC", "utc", "Utc", "GMT", "gmt"])("takes %s for UTC", (name) => expect(findTimeZone(name)).toBe("UTC"));

  it.each(["Etc/UTC", "etc/utc", "Etc/GMT", "Etc/Zulu"])("keeps %s apart from it, as a place", (name) => {
    expect(findTimeZone(name)).toBe("Etc/UTC");
  });

  it.each(["IST", "EST", "Japan", "Z", "+05:30", "05:30", "Asia/Atlantis", "Asia/Kolkata ", "", "/", "Etc/Unknown"])(
    "does not take %j",
    (name) => expect(findTimeZone(name)).toBeUndefined(),
  );

  it("takes no name that is longer than any zone's", () => {
    expect(findTimeZone(`Asia/Kolkata${"x".repeat(60)}`)).toBeUndefined();
    expect(findTimeZone("x/".repeat(1_000_000))).toBeUndefined();
  });

  it("gives one spelling for all letter cases of a name", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.infiniteStream(fc.boolean()), (zone, isUpper) => {
        const spelled = Array.from(zone, (letter) =>
          isUpper.next().value ? letter.toUpperCase() : letter.toLowerCase(),
        );
        expect(findTimeZone(spelled.join(""))).toBe(findTimeZone(zone));
        expect(findTimeZone(zone)).toContain("/");
      }),
    );
  });

  it("asks the platform once a name, as long as there are few", () => {
    const formatter = vi.spyOn(Intl, "DateTimeFormat");
    for (let call = 0; call < 10; call++) findTimeZone("aSIA/sINGAPORE");
    expect(formatter).toHaveBeenCalledTimes(1);
    for (let call = 0; call < 10; call++) findTimeZone("Asia/Nowhere");
    expect(formatter).toHaveBeenCalledTimes(2);
    for (let call = 0; call < 1100; call++) findTimeZone(`Asia/Nowhere_${call}`);
    findTimeZone("aSIA/sINGAPORE");
    expect(formatter).toHaveBeenCalledTimes(1103);
    formatter.mockRestore();
  });
});

it("spellTimeZone also takes names that stand for several zones", () => {
  expect(spellTimeZone("Japan")).toBe("Asia/Tokyo");
  expect(spellTimeZone("XST")).toBeUndefined();
});
