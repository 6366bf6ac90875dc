import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../../docs/dist/", import.meta.url));
/** Deep on purpose: what is built must run under any path. */
const BASE = "/some/where/else/";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

export interface Site {
  readonly address: string;
  stop(): void;
}

/** Serves docs/dist with the strictest policy that it promises to live with. */
export async function serveSite(): Promise<Site> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = pathname.startsWith(BASE) ? normalize(pathname.slice(BASE.length)) : "..";
    if (path.startsWith("..")) {
      response.writeHead(404).end();
      return;
    }
    readFile(join(dist, path)).then(
      (body) => {
        const headers = {
          "Content-Type": TYPES[extname(path)] ?? "application/octet-stream",
          "Content-Security-Policy": "default-src 'self'",
        };
        response.writeHead(200, headers).end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return { address: `http://127.0.0.1:${address.port}${BASE}`, stop: () => void server.close() };
}
