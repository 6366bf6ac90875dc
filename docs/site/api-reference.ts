import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { parseSync, type ParseResult } from "oxc-parser";

const types = fileURLToPath(new URL("../../dist/types/", import.meta.url));

export interface Entry {
  readonly name: string;
  readonly specifier: string;
  readonly file: string;
}

export const ENTRIES: readonly Entry[] = [
  { name: "index", specifier: "capillary-messages", file: "index.d.ts" },
  { name: "http", specifier: "capillary-messages/http", file: "http/index.d.ts" },
  { name: "mock", specifier: "capillary-messages/mock", file: "mock/index.d.ts" },
  { name: "arbitraries", specifier: "capillary-messages/arbitraries", file: "arbitraries/index.d.ts" },
];

const PRINT_WIDTH = 80;

type Kind = "Functions" | "Values" | "Classes" | "Types";
const KINDS: readonly Kind[] = ["Functions", "Values", "Classes", "Types"];

interface Documented {
  readonly name: string;
  readonly kind: Kind;
  readonly signature: string;
  readonly docstring: string;
}

/** The reference of one entry as Markdown, from the declarations that are published with the package. */
export async function writeApiReference({ specifier, file }: Entry): Promise<string> {
  const found = findExports(join(types, file)).sort((a, b) => a.name.localeCompare(b.name, "en"));
  const parts: string[] = [];
  for (const kind of KINDS) {
    const entries = found.filter((entry) => entry.kind === kind);
    if (entries.length > 0) parts.push(`## ${kind}`, ...(await Promise.all(entries.map(writeEntry))));
  }
  return [`# ${specifier}`, `What \`${specifier}\` exports.`, ...parts].join("\n\n");
}

async function writeEntry({ name, signature, docstring }: Documented): Promise<string> {
  const code = await format(signature, { parser: "typescript", printWidth: PRINT_WIDTH });
  return `### ${name}\n\n\`\`\`ts\n${code}\`\`\`\n\n${docstring}`.trimEnd();
}

function findExports(path: string): Documented[] {
  const { syntax } = readDeclarations(path);
  return syntax.module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ moduleRequest, importName, exportName }) => {
      if (moduleRequest === null || importName.name === null || exportName.name === null) return [];
      return [findDeclaration(join(dirname(path), moduleRequest.value.replace(/\.js$/, ".d.ts")), importName.name)];
    });
}

function findDeclaration(path: string, name: string): Documented {
  const { text, syntax } = readDeclarations(path);
  for (const statement of syntax.program.body) {
    const declaration = statement.type === "ExportNamedDeclaration" ? statement.declaration : null;
    if (declaration === null || nameOf(declaration) !== name) continue;
    const signature = nameOptions(text, statement.start, statement.end, declaration).replace(
      /^export (?:declare )?/,
      "",
    );
    return {
      name,
      kind: kindOf(declaration.type),
      signature,
      docstring: docstringBefore(text, syntax, statement.start),
    };
  }
  throw new Error(`${path} declares no ${name}.`);
}

/** The text of a declaration; a parameter that is taken apart at once is called what it is. */
function nameOptions(text: string, start: number, end: number, declaration: Declaration): string {
  let code = text.slice(start, end);
  if (declaration.type !== "TSDeclareFunction") return code;
  for (const parameter of declaration.params.toReversed()) {
    if (parameter.type !== "ObjectPattern" || parameter.typeAnnotation == null) continue;
    const name = parameter.optional ? "options?" : "options";
    code = code.slice(0, parameter.start - start) + name + code.slice(parameter.typeAnnotation.start - start);
  }
  return code;
}

type Declaration = NonNullable<
  Extract<ParseResult["program"]["body"][number], { type: "ExportNamedDeclaration" }>["declaration"]
>;

function nameOf(declaration: Declaration): string | undefined {
  if (declaration.type === "VariableDeclaration") {
    const id = declaration.declarations[0]?.id;
    return id?.type === "Identifier" ? id.name : undefined;
  }
  return "id" in declaration && declaration.id !== null && "name" in declaration.id
    ? String(declaration.id.name)
    : undefined;
}

function kindOf(type: Declaration["type"]): Kind {
  if (type === "TSDeclareFunction" || type === "FunctionDeclaration") return "Functions";
  if (type === "VariableDeclaration") return "Values";
  return type === "ClassDeclaration" ? "Classes" : "Types";
}

/** The docstring right before a declaration, as Markdown. */
function docstringBefore(text: string, { comments }: ParseResult, start: number): string {
  const comment = comments.findLast(({ end }) => end <= start);
  if (comment === undefined || !comment.value.startsWith("*") || text.slice(comment.end, start).trim() !== "")
    return "";
  const lines = comment.value.replace(/^\*\s?/, "").replaceAll(/^ *\* ?/gm, "");
  return lines
    .trim()
    .replaceAll(/^@throws \{([^}]+)\} ?/gm, (_, types: string) => `\n**Throws** \`${types}\` `)
    .replaceAll(/^@returns ?/gm, "\n**Returns** ")
    .replaceAll(/^@(\w+) ?/gm, "\n**$1** ");
}

const cache = new Map<string, { text: string; syntax: ParseResult }>();

function readDeclarations(path: string): { text: string; syntax: ParseResult } {
  const known = cache.get(path);
  if (known !== undefined) return known;
  const text = readFileSync(path, "utf8").replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n");
  const read = { text, syntax: parseSync(path, text) };
  cache.set(path, read);
  return read;
}
