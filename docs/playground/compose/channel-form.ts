import { type AnyChannel, buildRequest, checkMessage, type InputOf } from "capillary-messages";
import { button, fill, h } from "../shared/dom.ts";
import type { OutputPanel } from "../shared/output.ts";
import { type Settings, toOptions } from "../shared/options.ts";
import { currentSettings } from "../shared/settings.ts";
import { writeCurl, writeLiteral, writeOptions } from "../shared/write-code.ts";
import { FieldView } from "./form-field.ts";
import { type ChannelName, FORM_FIELDS } from "./form-fields.ts";

/** The form of one channel: checked as one types, shown as a request when nothing is wrong. */
export class ChannelForm {
  readonly element: HTMLElement;
  readonly #channel: AnyChannel;
  readonly #fields: readonly FieldView[];
  readonly #output: OutputPanel;
  readonly #status = h("p", { class: "form-status", role: "status" });
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(channel: AnyChannel, output: OutputPanel) {
    this.#channel = channel;
    this.#output = output;
    const required = new Set(channel.fields.filter((field) => field.required).map(({ name }) => name));
    this.#fields = FORM_FIELDS[channel.name as ChannelName].map(
      (field) => new FieldView(channel.name, field, required.has(field.name), () => this.#checkSoon()),
    );
    const actions = h(
      "div",
      { class: "actions" },
      h("button", { type: "submit", class: "button primary" }, "Check the message"),
      button("Fill in an example", () => this.#fillExample()),
      button("Clear", () => this.#clear()),
    );
    this.element = h(
      "form",
      { class: "form", novalidate: true, "aria-label": `Compose: ${channel.name}` },
      ...this.#fields.map(({ element }) => element),
      actions,
      this.#status,
    );
    for (const field of this.#fields) field.acceptDropsOn(this.element);
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#checkAll();
    });
  }

  /** Checks what is there and shows it, also when the form comes into view or a setting has changed. */
  check(): void {
    const input = this.#read();
    const result = checkMessage(this.#channel, input, toOptions(currentSettings()));
    const issues = result.ok ? result.warnings : [...result.errors, ...result.warnings];
    for (const field of this.#fields) field.show(issues.filter(({ path }) => path[0] === field.name));
    const wrong = new Set(result.ok ? [] : result.errors.map(({ path }) => path[0]));
    const toMend = this.#fields.filter(({ name, isBlocked }) => isBlocked || wrong.has(name));
    if (toMend.length === 0) this.#showRequest(input);
    else this.#explain(toMend);
  }

  #read(): Record<string, unknown> {
    return Object.fromEntries(
      this.#fields.map((field) => [field.name, field.read()] as const).filter(([, value]) => value !== undefined),
    );
  }

  /** Large attachments make checking slow: then not at every key. */
  #checkSoon(): void {
    clearTimeout(this.#timer);
    const isHeavy = this.#fields.some((field) => Array.isArray(field.read()));
    if (isHeavy) this.#timer = setTimeout(() => this.check(), 200);
    else this.check();
  }

  #checkAll(): void {
    for (const field of this.#fields) field.wasLeft = true;
    this.check();
    this.#fields.find(({ element }) => element.classList.contains("wrong"))?.focus();
  }

  #fillExample(): void {
    for (const [index, { example = "" }] of FORM_FIELDS[this.#channel.name as ChannelName].entries()) {
      const field = this.#fields[index];
      if (field !== undefined) {
        field.wasLeft = true;
        field.write(example);
      }
    }
  }

  #clear(): void {
    for (const field of this.#fields) field.clear();
    this.#fields[0]?.focus();
  }

  #showRequest(input: object): void {
    const built = buildRequest(this.#channel, input as InputOf<AnyChannel>, toOptions(currentSettings()));
    if (!built.ok) return;
    const count = built.warnings.length;
    const hint = count === 0 ? "" : ` Read the ${count === 1 ? "warning" : `${count} warnings`} first.`;
    this.#say("Nothing is wrong: this can be sent.", hint);
    const json = JSON.stringify(built.value, null, 2);
    this.#output.show({
      json,
      curl: writeCurl(this.#channel, json),
      typescript: writeTypescript(this.#channel, input, currentSettings()),
    });
  }

  #explain(toMend: readonly FieldView[]): void {
    const isUntouched = this.#fields.every(({ wasLeft, isBlocked }) => !wasLeft && !isBlocked);
    const sentence = isUntouched
      ? "Fill in the form: what comes out appears here."
      : `Nothing comes out yet. Mend or fill in: ${toMend.map(({ label }) => label).join(", ")}.`;
    this.#output.explain(sentence);
    this.#say(isUntouched ? "" : sentence);
  }

  /** Only what has changed is said, or a screen reader would repeat it at every key. */
  #say(...sentences: readonly string[]): void {
    const text = sentences.join("");
    if (this.#status.textContent !== text) fill(this.#status, text);
  }
}

function writeTypescript(channel: AnyChannel, input: object, settings: Settings): string {
  const { attachments, ...rest } = input as { attachments?: unknown };
  const helpers = attachments === undefined ? [] : ["attachmentsFromFiles"];
  const names = [...helpers, "buildRequest", channel.name, ...(attachments === undefined ? [] : ["unwrap"])];
  const literal = writeLiteral(rest);
  const message =
    attachments === undefined
      ? literal
      : literal.replace(/\n\}$/, "\n  attachments: unwrap(await attachmentsFromFiles(files)),\n}");
  return `import { ${names.join(", ")} } from "capillary-messages";

const result = buildRequest(${channel.name}, ${message}${writeOptions(settings)});
if (result.ok) console.log(JSON.stringify(result.value));
else for (const { path, message } of result.errors) console.error(path.join("."), message);
`;
}
