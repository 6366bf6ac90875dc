export type Child = Node | string | number | null | undefined | false;
type Attribute = string | number | boolean | undefined | ((event: Event) => void);

/** An element; a function is a listener for the event that its key names behind `on`. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice("on".length), value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : String(value));
  }
  fill(element, ...children);
  return element;
}

/** Puts these children in the place of all others. */
export function fill(parent: Element, ...children: readonly Child[]): void {
  parent.replaceChildren(...children.flatMap((child) => (isShown(child) ? [toNode(child)] : [])));
}

/** The element with this id; its absence is a mistake in the page. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`There is no element #${id}.`);
  return element;
}

/** A `select` with a label in front. */
export function labelledSelect(
  id: string,
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  selected: string,
  onChange: (value: string) => void,
): HTMLElement {
  const select = h(
    "select",
    { id, onchange: () => onChange(select.value) },
    ...options.map(([value, text]) => h("option", { value, selected: value === selected }, text)),
  );
  return h("div", { class: "setting" }, h("label", { for: id }, label), select);
}

export function button(label: string, onClick: () => void, className = "button"): HTMLButtonElement {
  return h("button", { type: "button", class: className, onclick: onClick }, label);
}

function isShown(child: Child): child is Node | string | number {
  return child !== undefined && child !== null && child !== false;
}

function toNode(child: Node | string | number): Node {
  return child instanceof Node ? child : document.createTextNode(String(child));
}
