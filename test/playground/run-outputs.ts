import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const folder = fileURLToPath(new URL(".snippets/", import.meta.url));

/** Runs TypeScript that the page wrote, with the library; gives what it printed. */
export async function runTypescript(code: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const path = `${folder}${randomUUID()}.ts`;
  writeFileSync(
    path,
    `export const printed: string[] = [];\nconst console = { log: (text: string) => printed.push(text), error: (...texts: unknown[]) => printed.push(texts.join(" ")) };\n${code}`,
  );
  try {
    const { printed }: { printed: string[] } = await import(path);
    return printed;
  } finally {
    rmSync(path);
  }
}

/** Runs the shell command that the page wrote, against a server of this machine; gives the body that arrived. */
export async function sendWithCurl(command: string): Promise<unknown> {
  let body = "";
  const server = createServer((request, response) => {
    void text(request).then((received) => {
      body = received;
      response.end("{}");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  const local = command.replace("https://$API_HOST", `http://127.0.0.1:${port}`);
  await promisify(execFile)("sh", ["-c", local], { env: { ...process.env, API_CREDENTIALS: "none", no_proxy: "*" } });
  server.close();
  return JSON.parse(body);
}
