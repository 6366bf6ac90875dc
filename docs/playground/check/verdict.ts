import { channelLabel } from "../shared/channels.ts";
import { button, fill, h } from "../shared/dom.ts";
import { formatCount } from "../shared/format.ts";
import { VerdictBar } from "../shared/verdict-bar.ts";
import { MESSAGE_EXAMPLE } from "./message-example.ts";
import type { Download, ListSummary, Place, Summary } from "./protocol.ts";

interface VerdictActions {
  readonly save: (what: Download) => void;
  readonly keepList: (position: number) => void;
  readonly repair: () => void;
  readonly goTo: (place: Place) => void;
}

const MAX_DUPLICATES = 3;

/** Says what can be sent and what cannot, in one sentence, and what to do about it. */
export class Verdict {
  readonly element: HTMLElement = h("div", { class: "verdict", tabindex: -1 });
  readonly bar: VerdictBar;
  readonly #actions: VerdictActions;
  readonly #status = h("p", { class: "form-status", role: "status" });
  readonly #more = h("div", { class: "verdict-more" });
  #shown = "";

  constructor(actions: VerdictActions) {
    this.#actions = actions;
    this.element.append(this.#status, this.#more);
    this.bar = new VerdictBar(this.element);
    this.say("");
  }

  say(sentence: string): void {
    this.#write(sentence, "", []);
  }

  /** The same again changes nothing: a button must not be replaced while the focus is on it. */
  showSummary(summary: Summary): void {
    const { lists, errors, warnings, duplicates } = summary;
    const key = JSON.stringify([lists, errors, warnings, duplicates]);
    if (key === this.#shown) return;
    const bad = lists.reduce((sum, { total, good }) => sum + total - good, 0);
    const good = lists.reduce((sum, list) => sum + list.good, 0);
    const isOne = lists.length === 1;
    const split = isOne ? [] : lists.map((list, position) => this.#keepButton(list, position));
    const downloads = [
      isOne && good > 0
        ? this.#saveButton(
            "good",
            `Download ${good === 1 ? "the good message" : formatCount(good, "good message")}`,
            true,
          )
        : null,
      bad > 0 && good > 0 ? this.#saveButton("bad", `Download ${formatCount(bad, "bad message")}`) : null,
      errors + warnings > 0 ? this.#saveButton("problems", "Problems as CSV") : null,
    ];
    const counts = [
      errors > 0 ? formatCount(errors, "error") : "",
      warnings > 0 ? formatCount(warnings, "warning") : "",
    ];
    const rest = counts.filter((part) => part !== "").join(", ");
    const sentence = isOne
      ? describeList(lists[0])
      : `${lists.length} lists in one request: ${lists.map(count).join(" and ")}. Split them.`;
    this.#write(sentence, errors > 0 ? "failed" : "good", [
      h("p", { class: "hint" }, rest === "" ? "No errors, no warnings." : `${rest}.`),
      areNoMessages(summary) ? h("p", { class: "note" }, MESSAGE_EXAMPLE) : null,
      describeDuplicates(duplicates),
      h("div", { class: "actions" }, ...split, ...downloads),
    ]);
    this.#shown = key;
  }

  showFailure(message: string, place: Place | undefined, act: string | undefined): void {
    const repair = act === undefined ? null : button(act, () => this.#actions.repair(), "button primary");
    const go =
      place === undefined
        ? null
        : button(`Go to line ${place.line}, column ${place.column}`, () => this.#actions.goTo(place), "button");
    this.#write(message, "failed", [h("div", { class: "actions" }, repair, go)]);
  }

  #write(sentence: string, state: string, more: readonly (Node | null)[]): void {
    this.#shown = "";
    fill(this.#status, sentence === "" ? null : h("strong", {}, sentence));
    fill(this.#more, ...more);
    this.element.className = `verdict ${state}`;
    this.element.hidden = sentence === "";
    this.bar.say(sentence, state === "failed");
  }

  #saveButton(what: Download, label: string, isFirst = false): HTMLButtonElement {
    return button(label, () => this.#actions.save(what), isFirst ? "button primary" : "button");
  }

  #keepButton(list: ListSummary, position: number): HTMLButtonElement {
    return button(`Keep only ${count(list)}`, () => this.#actions.keepList(position), "button");
  }
}

/** A list of bare numbers, say. */
function areNoMessages({ codes, lists: [{ total }] }: Summary): boolean {
  return codes.some(({ code, count: times }) => code === "message.wrong_type" && times === total);
}

/** `21 SMS: 5 can be sent, 16 cannot.` */
function describeList(list: ListSummary): string {
  const { total, good } = list;
  if (good === total) return total === 1 ? `${count(list)}: it can be sent.` : `${count(list)}: all can be sent.`;
  if (good === 0) return total === 1 ? `${count(list)}: it cannot be sent.` : `${count(list)}: none can be sent.`;
  return `${count(list)}: ${good.toLocaleString("en")} can be sent, ${(total - good).toLocaleString("en")} cannot.`;
}

function count({ channel, total }: ListSummary): string {
  if (channel === "sms") return formatCount(total, "SMS", "SMS");
  if (channel === "email") return formatCount(total, "email");
  return formatCount(total, `${channelLabel(channel)} message`);
}

function describeDuplicates(groups: Summary["duplicates"]): HTMLElement | null {
  if (groups.length === 0) return null;
  const shown = groups.slice(0, MAX_DUPLICATES).map((group) => {
    const numbers = group.slice(0, 4).map((number) => number.toLocaleString("en"));
    return group.length > 4 ? `${numbers.join(", ")} and ${group.length - 4} more` : numbers.join(" and ");
  });
  const rest = groups.length > MAX_DUPLICATES ? "; and others" : "";
  return h("p", { class: "note" }, `The same text to the same recipient: messages ${shown.join("; ")}${rest}.`);
}
