/** Writes the types of a client. */
import { writeFileSync } from "node:fs";
import openapiTypescript, { astToString } from "openapi-typescript";

const ast = await openapiTypescript(new URL(import.meta.resolve("capillary-messages/openapi.json")));
writeFileSync(new URL("api.ts", import.meta.url), astToString(ast));
