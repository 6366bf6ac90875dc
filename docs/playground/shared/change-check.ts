/** Returns a function that returns `true` when it is given something else than the last time. What is the same must not be drawn again: a button would be replaced while it is pressed. */
export function createChangeCheck(): (content: unknown) => boolean {
  let last: string | undefined;
  return (content) => {
    const now = JSON.stringify(content);
    const isNew = now !== last;
    last = now;
    return isNew;
  };
}
