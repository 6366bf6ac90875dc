/** The content of a part of the playground, as plain JSON: for a draft that survives a reload, and for links. */
export interface Part {
  readonly name: string;
  /** `undefined`: nothing worth keeping. */
  readonly read: () => unknown;
  /** Takes whatever a draft or a link holds. */
  readonly write: (state: unknown) => void;
}

const KEY = "capillary-messages-draft";
const PAUSE_MS = 400;
const parts = new Map<string, Part>();
let timer: ReturnType<typeof setTimeout> | undefined;

export function registerPart(part: Part): void {
  parts.set(part.name, part);
}

export function findPart(name: string): Part | undefined {
  return parts.get(name);
}

/** To be called when a part has changed. */
export function keepDraft(): void {
  clearTimeout(timer);
  timer = setTimeout(keep, PAUSE_MS);
}

/** Gives every part what it held before the page was loaded anew; `false`: there is nothing. */
export function restoreDraft(): boolean {
  const draft = recordOf(load());
  for (const { name, write } of parts.values()) if (Object.hasOwn(draft, name)) write(draft[name]);
  addEventListener("pagehide", keep);
  return Object.keys(draft).length > 0;
}

/** The own keys of an object from outside, or of an empty one. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function keep(): void {
  clearTimeout(timer);
  const entries = [...parts.values()].map(({ name, read }) => [name, read()] as const);
  try {
    sessionStorage.setItem(KEY, JSON.stringify(Object.fromEntries(entries)));
  } catch {
    // Storage is forbidden or full: the draft then lasts as long as the page.
  }
}

function load(): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? "null");
  } catch {
    return null;
  }
}
