import * as responseIssues from "../issues/response-issues.ts";
import type { Dataset } from "../schema/dataset.ts";
import { utf8Length } from "../text/utf8.ts";

/** The guard that some servers write before JSON, so that no page can run it as a script. */
const SCRIPT_GUARD = /^\)\]\}',?/;

/** The JSON of a body that came as a text, even if it was encoded twice; `undefined` when there is none. What came parsed stays as it is. */
export function readHttpBody(body: unknown, maxBytes: number, dataset: Dataset): unknown {
  if (typeof body !== "string") return body;
  // A unit has at most 3 bytes.
  const isTooLarge = body.length > maxBytes || (body.length > maxBytes / 3 && utf8Length(body) > maxBytes);
  if (isTooLarge) return dataset.addIssue(responseIssues.tooLarge, { maxBytes });
  const json = parseJson(body);
  if (typeof json !== "string") return json;
  const inner = parseJson(json);
  if (inner !== undefined) dataset.addIssue(responseIssues.encodedTwice);
  return inner;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.trim().replace(SCRIPT_GUARD, ""));
  } catch {
    return undefined;
  }
}
