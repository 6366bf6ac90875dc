/** A worker as a process of its own, as many as there are machines: `REDIS_PORT=6379 API_HOST=... node worker-process.js`. */
import { sms, unwrap } from "capillary-messages";
import { fromHttpResponse, oauthCredentials, toHttpRequest } from "capillary-messages/http";
import { Redis } from "ioredis";
import { type Send, startWorker } from "./worker.ts";

const { REDIS_PORT = "6379", QUEUE = "sms", API_HOST = "", API_TOKEN = "", LOCK_MILLISECONDS } = process.env;
const TIME_OUT_MILLISECONDS = 30_000;

const connection = { host: "127.0.0.1", port: Number(REDIS_PORT), maxRetriesPerRequest: null };
const lockMilliseconds = LOCK_MILLISECONDS === undefined ? undefined : Number(LOCK_MILLISECONDS);
const worker = startWorker(QUEUE, connection, new Redis(connection), createSend(), lockMilliseconds);
// Lets the current job finish; a killed worker's job is taken over by another.
process.once("SIGTERM", () => void worker.close().then(() => process.exit()));

function createSend(): Send {
  const credentials = oauthCredentials({ token: API_TOKEN });
  return async (request) => {
    const { url, ...init } = unwrap(toHttpRequest(sms, request, { host: API_HOST, credentials }));
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(TIME_OUT_MILLISECONDS) });
    return unwrap(fromHttpResponse(sms, { status: response.status, body: await response.text() }));
  };
}
