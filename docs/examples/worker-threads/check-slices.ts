import { Worker } from "node:worker_threads";

/** The input of a thread: the text of a JSON array of messages. Text crosses to a thread several times as fast as objects. */
export interface SliceText {
  readonly start: number;
  readonly json: string;
}

/** The result of a thread. Rejections hold codes and paths, never a field's value. */
export interface CheckedSlice {
  readonly start: number;
  /** Bodies of requests, ready to be sent. */
  readonly requests: readonly string[];
  readonly rejected: readonly { readonly index: number; readonly problems: readonly string[] }[];
}

/**
 * Checks slices in as many threads as asked, each busy with one slice at a time; gives them back in any order. No more slices are read
 * than there are threads, so memory stays flat. `thread` is the file `check-slice-thread`.
 */
export async function* checkSlices(
  slices: Iterable<SliceText>,
  thread: URL,
  threadCount: number,
): AsyncGenerator<CheckedSlice, void, undefined> {
  const rest = slices[Symbol.iterator]();
  const running = new Map<Worker, Promise<readonly [Worker, CheckedSlice]>>();
  const feed = async (worker: Worker): Promise<void> => {
    const next = rest.next();
    if (next.done === true) {
      running.delete(worker);
      await worker.terminate();
    } else {
      running.set(worker, answer(worker));
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
      worker.postMessage(next.value);
    }
  };
  for (let count = 0; count < threadCount; count++) await feed(new Worker(thread));
  while (running.size > 0) {
    const [worker, checked] = await Promise.race(running.values());
    await feed(worker);
    yield checked;
  }
}

function answer(worker: Worker): Promise<readonly [Worker, CheckedSlice]> {
  return new Promise((resolve, reject) => {
    worker.once("message", (checked: CheckedSlice) => {
      worker.off("error", reject);
      resolve([worker, checked]);
    });
    worker.once("error", reject);
  });
}
