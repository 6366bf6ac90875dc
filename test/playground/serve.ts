import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../../docs/dist/", import.meta.url));
/** Deep on purpose: what is built must run under any path. */
const BASE = "/some/where/else/";
const NOT_FOUND = "404.html";
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

/** Serves docs/dist with the strictest policy that it promises to live with, and the page for what is not there, as hosts do. */
export async function serveSite(base: string = BASE): Promise<Site> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    void readPage(pathname.startsWith(base) ? normalize(pathname.slice(base.length)) : "..").then(
      ({ status, name, body }) => {
        const headers = {
          "Content-Type": TYPES[extname(name)] ?? "application/octet-stream",
          "Content-Security-Policy": "default-src 'self'",
        };
        response.writeHead(status, headers).end(body);
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return { address: `http://127.0.0.1:${address.port}${base}`, stop: () => void server.close() };
}

async function readPage(path: string): Promise<{ status: number; name: string; body: Buffer }> {
  try {
    if (!path.startsWith("..")) return { status: 200, name: path, body: await readFile(join(dist, path)) };
  } catch {
    // Nor is it there: see below.
  }
  return { status: 404, name: NOT_FOUND, body: await readFile(join(dist, NOT_FOUND)) };
}
