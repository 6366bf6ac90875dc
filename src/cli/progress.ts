import { countOf } from "./printable.ts";

const INTERVAL_MILLISECONDS = 200;

/** A line on a terminal that says how far we are; nothing anywhere else. */
export interface Progress {
  show(messages: number): void;
  /** Removes the line before anything else is written to the terminal. */
  clear(): void;
}

export interface Terminal {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** `readShare`: which part of the input is read, from 0 to 1, where that can be known. */
export function createProgress(terminal: Terminal, readShare: () => number | undefined): Progress {
  if (terminal.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  let shownAt = 0;
  let isShown = false;
  return {
    show(messages: number): void {
      const now = Date.now();
      if (now - shownAt < INTERVAL_MILLISECONDS) return;
      shownAt = now;
      isShown = true;
      const share = readShare();
      const percent = share === undefined ? "" : `, ${Math.floor(share * 100)} %`;
      terminal.write(`\r${countOf(messages, "message")} checked${percent}\u001b[K`);
    },
    clear(): void {
      if (isShown) terminal.write("\r\u001b[K");
      isShown = false;
    },
  };
}
