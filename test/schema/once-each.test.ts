import { expect, test, vi } from "vitest";
import { onceEach } from "../../src/schema/once-each.ts";

test("onceEach makes a value once for each object, and not again for an equal one", () => {
  const make = vi.fn<(key: object) => object>((key) => ({ of: key }));
  const valueOf = onceEach(make);
  const key = {};
  expect(valueOf(key)).toBe(valueOf(key));
  expect(valueOf({})).not.toBe(valueOf(key));
  expect(make).toHaveBeenCalledTimes(2);
});
