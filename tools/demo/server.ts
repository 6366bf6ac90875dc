import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createMockEndpoint } from "../../src/mock/index.ts";

/** To this number the fake refuses to send, so that the demo has an example of it. Ofcom keeps it for drama. */
const BLOCKED_NUMBER = "447700900999";

export interface Server {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  stop(): void;
}

/** Puts the fake of the API behind a real HTTP server that only this machine can reach. */
export async function startServer(): Promise<Server> {
  const endpoint = createMockEndpoint({
    fail: ({ to }) =>
      to === BLOCKED_NUMBER
        ? [{ code: 400, message: "The recipient has blocked the sender (made up by the demo)." }]
        : undefined,
  });
  const server = createServer((incoming, outgoing) => {
    answer(endpoint, incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(
  endpoint: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const response = await endpoint(await toRequest(incoming));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(new Uint8Array(await response.arrayBuffer()));
}

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const { method = "GET", url = "/", headers } = incoming;
  const hasBody = method !== "GET" && method !== "HEAD";
  return new Request(`http://127.0.0.1${url}`, {
    method,
    headers: Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value] satisfies [string, string]],
    ),
    body: hasBody ? new Blob(chunks) : null,
  });
}
