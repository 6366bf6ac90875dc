/** Writes src/issues/definitions.ts, the list of all definitions: `npx tsx tools/rules/write-issue-definitions.ts`. */
import { writeFileSync } from "node:fs";
import { issueFamilies } from "./catalogue.ts";
import { renderIssueDefinitions } from "./render-issue-definitions.ts";

writeFileSync(new URL("../../src/issues/definitions.ts", import.meta.url), renderIssueDefinitions(issueFamilies));
