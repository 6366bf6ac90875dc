import { build, createLogger } from "vite";

const messages = [];
const logger = createLogger("silent");
for (const level of ["warn", "warnOnce", "error"]) logger[level] = (message) => messages.push(message);
await build({ customLogger: logger, root: import.meta.dirname, build: { outDir: "site" } });
if (messages.length > 0) throw new Error(messages.join("\n"));
