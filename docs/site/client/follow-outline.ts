/** Marks the section that is being read in the outline. */
export function followOutline(): void {
  const links = new Map<string, HTMLAnchorElement>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".outline a")) links.set(link.hash.slice(1), link);
  const headings = [...links.keys()].flatMap((id) => document.getElementById(decodeURIComponent(id)) ?? []);
  if (headings.length === 0) return;
  const barHeight = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  let current: HTMLAnchorElement | undefined;

  function follow(): void {
    const read = headings.findLast((heading) => heading.getBoundingClientRect().top <= barHeight + 8);
    const link = links.get(read?.id ?? "") ?? links.get(encodeURIComponent(read?.id ?? ""));
    if (link === current) return;
    current?.removeAttribute("aria-current");
    link?.setAttribute("aria-current", "location");
    link?.scrollIntoView({ block: "nearest", behavior: "instant" });
    current = link;
  }

  let isAwaited = false;
  addEventListener(
    "scroll",
    () => {
      if (isAwaited) return;
      isAwaited = true;
      requestAnimationFrame(() => {
        isAwaited = false;
        follow();
      });
    },
    { passive: true },
  );
  follow();
}
