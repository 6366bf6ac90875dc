import type { Page } from "../pages.ts";
import { listRules } from "./rule-list.ts";

export const RULES = "docs/rules.md";
export const RULE_FENCE = "rule";
export const TABLE_FENCE = "rules";

const TABLE = /^\| code \|.+\n(?:\|.*\n?)+/m;
const NAMES: Readonly<Record<string, string>> = {
  envelope: "Envelope",
  message: "Messages",
  field: "Fields",
  text: "Texts",
  phone_number: "Phone numbers",
  timestamp: "Times",
  email_address: "Email addresses",
  attachment: "Attachments",
  sender: "Senders",
  sms: "SMS",
  response: "Responses",
  http: "HTTP",
};

/** The page of rules as a site has it: a summary with a filter, a page a family, and the tables that rules refer to. */
export function splitRules(markdown: string): readonly Page[] {
  const sections = markdown.split(/^(?=## )/m);
  const titled = sections.map((text) => ({ title: /^## (.+)$/m.exec(text)?.[1] ?? "", text }));
  const families = new Set(listRules().map(({ family }) => family));
  const introduction = titled.filter(
    ({ title }) => title === "" || title === "How to read this page" || title === "Channels",
  );
  const tables = titled.filter((section) => !introduction.includes(section) && !families.has(section.title));
  return [
    { ...page("rules", "Rules"), source: RULES, markdown: writeSummary(introduction.map(({ text }) => text)) },
    ...[...families].map((family) => {
      const text = titled.find(({ title }) => title === family)?.text ?? "";
      return { ...page(`rules/${family}`, `Rules: ${nameOf(family)}`), markdown: writeFamily(family, text) };
    }),
    {
      ...page("rules/tables", "Rules: Tables"),
      markdown: `# Rules: Tables\n\nWhat the rules refer to.\n\n${tables.map(({ text }) => text).join("")}`,
    },
  ];
}

/** The page of a place that was on the one page of rules. */
export function pageOfAnchor(anchor: string, pages: readonly Page[]): Page | undefined {
  const [family = ""] = anchor.split(".");
  const byFamily = pages.find(({ output }) => output === `rules/${family}.html`);
  return byFamily ?? pages.find(({ markdown, output }) => output.startsWith("rules") && hasHeading(markdown, anchor));
}

function page(path: string, title: string): Omit<Page, "markdown"> {
  return { source: `docs/${path}.md`, output: `${path}.html`, title, section: "Rules" };
}

function writeSummary([head = "", ...others]: readonly string[]): string {
  const first = head.replace(/^<!--[\s\S]*?-->\s*/, "").trim();
  return `${first}\n\n\`\`\`${TABLE_FENCE}\n\n\`\`\`\n\n${others.join("")}`;
}

function writeFamily(family: string, text: string): string {
  const prose = text
    .replace(/^## .+\n/, "")
    .replace(TABLE, "")
    .trim();
  const rules = listRules().filter((rule) => rule.family === family);
  const cards = rules.map(({ code }) => `## ${code}\n\n\`\`\`${RULE_FENCE}\n${code}\n\`\`\``);
  return [`# Rules: ${nameOf(family)}`, prose, ...cards].filter((part) => part !== "").join("\n\n");
}

function nameOf(family: string): string {
  return NAMES[family] ?? family;
}

function hasHeading(markdown: string, anchor: string): boolean {
  return [...markdown.matchAll(/^#{1,4} (.+)$/gm)].some(
    ([, title = ""]) => title.toLowerCase().replaceAll(" ", "-") === anchor,
  );
}
