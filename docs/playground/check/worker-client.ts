import type { FromWorker, ToWorker } from "./protocol.ts";

/** The worker of one check: a new check ends the one before it. */
export class WorkerClient {
  readonly #receive: (message: FromWorker) => void;
  readonly #fail: () => void;
  #worker: Worker | undefined;

  constructor(receive: (message: FromWorker) => void, fail: () => void) {
    this.#receive = receive;
    this.#fail = fail;
  }

  start(message: Extract<ToWorker, { type: "check" }>): void {
    this.stop();
    this.#worker = new Worker(new URL("check-worker.ts", import.meta.url), { type: "module" });
    this.#worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => this.#receive(data));
    this.#worker.addEventListener("error", () => this.#fail());
    this.send(message);
  }

  send(message: ToWorker): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name.
    this.#worker?.postMessage(message);
  }

  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}
