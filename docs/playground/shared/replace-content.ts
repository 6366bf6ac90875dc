import { showToast } from "./toast.ts";

interface Holder<Content> {
  content: Content;
  /** Nothing would be lost. */
  readonly isEmpty: boolean;
}

/** Puts `content` in the place of what is there, and says what was done; it can be taken back. */
export function replaceContent<Content>(holder: Holder<Content>, content: Content, done: string): void {
  const { content: before, isEmpty } = holder;
  holder.content = content;
  if (!isEmpty) showToast(done, () => (holder.content = before));
}
