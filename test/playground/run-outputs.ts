import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const folder = fileURLToPath(new URL(".snippets/", import.meta.url));

/** Runs TypeScript that the page wrote, with the library; gives what it printed. `before`: what the code takes from its surroundings. */
export async function runTypescript(code: string, before = ""): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const path = `${folder}${randomUUID()}.ts`;
  const log = `(...texts: unknown[]) => void printed.push(texts.join(" "))`;
  const start = `export const printed: string[] = [];\nconst console = { log: ${log}, error: ${log} };\n`;
  writeFileSync(path, `${start}${before}\n${code}`);
  try {
    const { printed }: { printed: string[] } = await import(path);
    return printed;
  } finally {
    rmSync(path);
  }
}

/** Runs the shell command that the page wrote, against a server of this machine; gives the bodies that arrived. `files` lie where it runs. */
export async function sendWithCurl(command: string, files: Readonly<Record<string, string>> = {}): Promise<unknown[]> {
  const bodies: unknown[] = [];
  const server = createServer((request, response) => {
    void text(request).then((received) => {
      bodies.push(JSON.parse(received));
      response.end("{}");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  const local = command.replace("https://$API_HOST", `http://127.0.0.1:${port}`);
  const cwd = mkdtempSync(join(tmpdir(), "curl-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
  const env = { ...process.env, API_CREDENTIALS: "none", no_proxy: "*" };
  await promisify(execFile)("sh", ["-c", local], { cwd, env });
  server.close();
  rmSync(cwd, { recursive: true });
  return bodies;
}
