/** A worker that sends nothing: `node queue-worker.mjs <port of Redis> <queue>`. */
import { Redis } from "ioredis";
import { startWorker } from "../docs/examples/bullmq/worker.ts";
import { acceptAll } from "./accept-all.ts";

const [port, queueName = ""] = process.argv.slice(2);
const connection = { host: "127.0.0.1", port: Number(port), maxRetriesPerRequest: null };
startWorker(queueName, connection, new Redis(connection), acceptAll);
process.send?.("ready");
