import { expect, test } from "vitest";
import { codePointAt } from "../../src/issues/code-point.ts";
import { ENGLISH, renderText } from "../../src/issues/render-text.ts";

test("params are filled in, as often as they stand there", () => {
  expect(renderText("{a} of {b}, {a}", { a: 1, b: "two" }, ENGLISH)).toBe("1 of two, 1");
});

test("an offset counts from 0, a place for people from 1", () => {
  expect(renderText("Character {offset+1} is wrong.", { offset: 3 }, ENGLISH)).toBe("Character 4 is wrong.");
});

test("a placeholder without a param stays, and a param is never taken for one", () => {
  expect(renderText("{toString} {a} {b}", { a: "{b}", b: 1 }, ENGLISH)).toBe("{toString} {b} 1");
  expect(renderText("{offset+1}", {}, ENGLISH)).toBe("{offset+1}");
});

test("a character is named by its code point", () => {
  expect(codePointAt("a\u200b", 1)).toBe("U+200B");
  expect(codePointAt("a\t", 1)).toBe("U+0009");
  expect(codePointAt("\u{1f600}", 0)).toBe("U+1F600");
  expect(codePointAt("\ud83d", 0)).toBe("U+D83D");
});

test("a character has its name besides, where it has one", () => {
  expect(renderText("{character}!", { character: "U+200B" }, ENGLISH)).toBe("U+200B (zero width space)!");
  expect(renderText("{character}!", { character: "U+202E" }, ENGLISH)).toBe("U+202E (direction mark)!");
  expect(renderText("{character}!", { character: "U+1200B" }, ENGLISH)).toBe("U+1200B!");
  expect(renderText("{character}!", { character: "U+0007" }, ENGLISH)).toBe("U+0007!");
  expect(renderText("{name}!", { name: "U+200B" }, ENGLISH)).toBe("U+200B!");
});

test("a text about one address of a list says which, unless it shows another place", () => {
  expect(renderText("No @.", { entry: 0 }, ENGLISH)).toBe("Address 1: No @.");
  expect(renderText("No {count}.", { entry: 4, count: 2 }, ENGLISH)).toBe("Address 5: No 2.");
  expect(renderText("Character {offset+1}.", { entry: 0, offset: 7 }, ENGLISH)).toBe("Character 8.");
});
