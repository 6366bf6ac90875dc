import { expect, test } from "vitest";
import { bundleCases, findTopLevelEffects, measureBundle, type BundleCase } from "../bench/bundle-sizes.ts";

test.each(bundleCases)("$name weighs no more than today and brings nothing else along", async (bundle) => {
  expect((await measureBundle(bundle, "src")).faults).toEqual([]);
});

test("a bundle that weighs too much, or with forbidden code, is noticed", async () => {
  const code = 'export { unwrap } from "capillary-messages";';
  const bundle: BundleCase = { name: "{ unwrap }", code, maxBrotliBytes: 1, forbidden: ["MessageError"] };
  expect((await measureBundle(bundle, "src")).faults).toHaveLength(2);
});

test.each(["index.ts", "http/index.ts", "mock/index.ts", "arbitraries/index.ts"])(
  "importing %s runs nothing",
  async (entry) => {
    expect(await findTopLevelEffects(`src/${entry}`)).toBe("");
  },
);

test("code that runs on import is noticed", async () => {
  expect(await findTopLevelEffects("test/setup.ts")).toContain("configureGlobal");
});
