import { button, fill, h } from "./dom.ts";

/** The first line of something is not enough to see it. */
const MARGIN = "0px 0px -80px 0px";

/** A verdict in short, at the lower edge of a telephone while the verdict itself is out of view. */
export class VerdictBar {
  readonly element: HTMLButtonElement;

  constructor(verdict: HTMLElement) {
    this.element = button(
      "",
      () => {
        verdict.scrollIntoView({ block: "start", behavior: "instant" });
        verdict.focus({ preventScroll: true });
      },
      "verdict-bar",
    );
    this.element.hidden = true;
    const follow = ([entry]: readonly IntersectionObserverEntry[]): void => {
      this.element.classList.toggle("shown", entry !== undefined && !entry.isIntersecting);
    };
    new IntersectionObserver(follow, { rootMargin: MARGIN }).observe(verdict);
  }

  /** Without a sentence it goes. */
  say(sentence: string, isBad: boolean): void {
    fill(this.element, h("span", { class: "sentence" }, sentence), h("span", { class: "show" }, "Show"));
    this.element.classList.toggle("failed", isBad);
    this.element.hidden = sentence === "";
  }
}
