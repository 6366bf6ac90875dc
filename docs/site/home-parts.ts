import { bundleCases, measureBundle } from "../../bench/bundle-sizes.ts";
import { highlightCode } from "./highlight-code.ts";
import { compareOnSms } from "./performance-figures.ts";
import { listRules, ruleAddress } from "./rules/rule-list.ts";

const INSTALLERS = [
  ["npm", "npm install capillary-messages"],
  ["pnpm", "pnpm add capillary-messages"],
  ["yarn", "yarn add capillary-messages"],
  ["bun", "bun add capillary-messages"],
  ["deno", "deno add npm:capillary-messages"],
] as const;
const SAMPLE =
  "Tomorrow at 9 o’clock we open our new shop – come and see us! The first 50 guests get a coffee on the house.";
const BEFORE = `buildRequest(sms, {
  to: "+44 7447 900 000",
  body: "748301 is your code.",
  scheduledTime: new Date("2099-02-21T18:55:06Z"),
});`;
const AFTER = `{
  "sms": [{
    "to": "447447900000",
    "body": "748301 is your code.",
    "scheduledTime": "2099-02-21T18:55:06Z"
  }]
}`;
const WRONG = `checkMessage(sms, {
  to: "0998 82x",
  body: "\\u200b",
  scheduleTime: "tomorrow",
});`;

/** The parts of the home page that are measured or coloured while it is built. */
export async function homeParts(): Promise<Readonly<Record<string, string>>> {
  return {
    TITLE: "capillary-messages: know that a message will be accepted before you send it",
    SOCIALTITLE: "Know that a message will be accepted before you send it",
    SAMPLE,
    INSTALLERS: INSTALLERS.map(([name]) => {
      return `<button type="button" role="tab" data-text="${name}" id="${name}-tab" aria-controls="install-${name}">${name}</button>`;
    }).join(""),
    INSTALLS: INSTALLERS.map(([name, command], index) => {
      const hidden = index === 0 ? "" : " hidden";
      return `<div role="tabpanel" id="install-${name}" aria-labelledby="${name}-tab" class="install-line"${hidden}><code>${command}</code></div>`;
    }).join(""),
    FACTS: (await measureFacts()).map(([figure, words, href]) => fact(figure, words, href)).join(""),
    EXAMPLES: examples(),
  };
}

async function measureFacts(): Promise<[figure: string, words: string, href: string][]> {
  const codes = listRules().length;
  const [smallest] = bundleCases;
  const bytes = smallest === undefined ? 0 : (await measureBundle(smallest, "dist")).brotliBytes;
  const { canonical, messy } = compareOnSms();
  return [
    [
      `${(bytes / 1000).toFixed(1)} kB`,
      `for <code>buildRequest</code> and <code>sms</code> in a bundle, compressed. No <code>eval</code>, no Node built-in.`,
      "performance.html",
    ],
    [
      `${canonical} × faster`,
      `than zod or valibot with libphonenumber-js on well-formed SMS, ${messy} × on messy ones.`,
      "performance.html",
    ],
    [
      `${codes} rules`,
      "each with a stable code, its place in the message, and a text that says what to do.",
      "rules.html",
    ],
  ];
}

function fact(figure: string, words: string, href: string): string {
  return `<a class="fact" href="./${href}"><strong>${figure}</strong><span>${words}</span></a>`;
}

function examples(): string {
  const code = (title: string, text: string, language: string): string =>
    `<figure><figcaption>${title}</figcaption><pre tabindex="0" aria-label="${title}"><code>${highlightCode(text, language)}</code></pre></figure>`;
  const problems = [
    ["to", "phone_number.letters"],
    ["scheduleTime", "field.unknown"],
    ["body", "text.blank"],
  ].map(
    ([path, name]) => `<li><code>${path}</code> <a href="./${ruleAddress(name ?? "")}"><code>${name}</code></a></li>`,
  );
  const list = `<figure><figcaption>Every problem at once</figcaption><ol class="problems-shown">${problems.join("")}</ol></figure>`;
  return [
    code("What you have", BEFORE, "ts"),
    code("What goes on the wire", AFTER, "json"),
    code("What is wrong with it?", WRONG, "ts"),
    list,
  ].join("");
}
