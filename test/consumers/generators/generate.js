/** Writes validators as their generators' documentation says. */
import { fileURLToPath } from "node:url";
import { createClient } from "@hey-api/openapi-ts";
import { generate } from "orval";

const input = fileURLToPath(import.meta.resolve("capillary-messages/openapi.json"));

await createClient({
  input,
  output: "generated/hey-api",
  plugins: ["@hey-api/typescript", "valibot", "zod"],
  logs: { level: "warn" },
});
await generate({
  input: { target: input },
  output: {
    target: "generated/orval.ts",
    client: "zod",
    // Without it orval's objects drop unknown keys, whatever a description says.
    override: { zod: { strict: { body: true } } },
  },
});
