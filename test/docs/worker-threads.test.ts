import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { bundle } from "../../bench/run-child.ts";
import { type CheckedSlice, checkSlices, type SliceText } from "../../docs/examples/worker-threads/check-slices.ts";

const file = await bundle("../docs/examples/worker-threads/check-slice-thread.ts");

test.each([1, 3])("the example checks every slice in %d threads", async (threads) => {
  const checked: CheckedSlice[] = [];
  for await (const slice of checkSlices(slices(), pathToFileURL(file), threads)) checked.push(slice);
  checked.sort((one, other) => one.start - other.start);
  expect(checked.map(({ start }) => start)).toEqual([0, 2, 4, 6, 8]);
  expect(checked[1]).toEqual({
    start: 2,
    requests: ['{"sms":[{"to":"919988221102","body":"Hello"}]}'],
    rejected: [{ index: 3, problems: ["sms.1.to: phone_number.letters"] }],
  });
});

function* slices(): Generator<SliceText> {
  for (let start = 0; start < 10; start += 2) {
    const messages = [
      { to: `+91 99882 ${21_100 + start}`, body: "Hello" },
      { to: "nobody", body: "Hello" },
    ];
    yield { start, json: JSON.stringify(messages) };
  }
}
