import { h } from "../shared/dom.ts";
import { fieldHead } from "../shared/field-head.ts";
import { writeText } from "../shared/write-text.ts";

export interface ResponseContent {
  readonly answer: string;
  readonly status: string;
  readonly request: string;
}

/** The fields for an HTTP status, the body of an answer and the request that it answers. */
export class ResponseForm {
  readonly element: HTMLElement;
  readonly #status: HTMLInputElement;
  readonly #answer: HTMLTextAreaElement;
  readonly #request: HTMLTextAreaElement;
  readonly #onChange: () => void;

  constructor(clear: HTMLElement, onChange: () => void) {
    this.#onChange = onChange;
    this.#answer = area("answer", 12, onChange);
    this.#request = area("request", 7, onChange);
    this.#status = h("input", {
      id: "answer-status",
      type: "text",
      inputmode: "numeric",
      autocomplete: "off",
      size: 8,
      oninput: onChange,
    });
    const bodyHead = fieldHead("answer", "Response body", "The whole of it, with or without headers.", {
      action: clear,
    });
    const requestHint = "Optional: shows the outcome of each message you sent.";
    this.element = h(
      "div",
      { class: "input" },
      h("div", { class: "field short" }, h("label", { for: "answer-status" }, "HTTP status"), this.#status),
      h("div", { class: "field" }, bodyHead, this.#answer),
      h("div", { class: "field" }, fieldHead("request", "Your request", requestHint), this.#request),
    );
  }

  get content(): ResponseContent {
    return { answer: this.#answer.value, status: this.#status.value, request: this.#request.value };
  }

  set content({ answer, status, request }: ResponseContent) {
    writeText(this.#status, status);
    writeFromTop(this.#request, request);
    writeFromTop(this.#answer, answer);
    this.#onChange();
  }

  get isEmpty(): boolean {
    return Object.values(this.content).every((text) => text === "");
  }

  focus(): void {
    this.#answer.focus();
  }
}

function area(id: string, rows: number, onInput: () => void): HTMLTextAreaElement {
  return h("textarea", {
    id,
    rows,
    class: "source",
    wrap: "off",
    spellcheck: "false",
    "aria-describedby": `${id}-hint`,
    oninput: onInput,
  });
}

/** Some browsers would bring the cursor, at the end of the text, into view. */
function writeFromTop(control: HTMLTextAreaElement, text: string): void {
  writeText(control, text);
  control.setSelectionRange(0, 0);
  control.scrollTop = 0;
}
