import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseSync, type ParseResult } from "oxc-parser";

export type Kind = "Functions" | "Values" | "Classes" | "Types";

/** One export, as its declaration says. */
export interface Documented {
  readonly name: string;
  readonly kind: Kind;
  readonly signature: string;
  readonly docstring: string;
}

/** Lists what the declarations of an entry export. */
export function findExports(path: string): Documented[] {
  const { syntax } = readDeclarations(path);
  return syntax.module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ moduleRequest, importName, exportName }) => {
      if (moduleRequest === null) return exportName.name === null ? [] : [findDeclaration(path, exportName.name)];
      if (importName.name === null || exportName.name === null) return [];
      return [findDeclaration(join(dirname(path), moduleRequest.value.replace(/\.[jt]s$/, ".d.ts")), importName.name)];
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
