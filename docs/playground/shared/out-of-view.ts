/** The first line of something is not enough to see it. */
const MARGIN = "0px 0px -80px 0px";

/** Shows one element only while another is not to be seen. */
export function showsWhenOutOfView(element: HTMLElement, watched: HTMLElement): void {
  const follow = ([entry]: readonly IntersectionObserverEntry[]): void => {
    element.classList.toggle("shown", entry !== undefined && !entry.isIntersecting);
  };
  new IntersectionObserver(follow, { rootMargin: MARGIN }).observe(watched);
}
