import { defineConfig } from "vitest/config";
import base from "../../vitest.config.ts";

/** The example on BullMQ, against a real Redis: `npm run test:queue`. Not part of `npm test`, which needs no server. */
export default defineConfig((environment) => {
  const { test, ...config } = base(environment);
  return { ...config, test: { ...test, include: ["test/queue/**/*.queue.ts"], testTimeout: 60_000 } };
});
