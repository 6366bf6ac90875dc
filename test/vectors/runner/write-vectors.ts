/** Writes test/vectors/*.json, one file a function: `npx tsx test/vectors/runner/write-vectors.ts`. */
import { rmSync, writeFileSync } from "node:fs";
import * as http from "../../../src/http/index.ts";
import * as main from "../../../src/index.ts";
import * as mock from "../../../src/mock/index.ts";
import { attachmentCases } from "../cases/attachment-cases.ts";
import { fieldCases } from "../cases/field-cases.ts";
import { httpCases } from "../cases/http-cases.ts";
import { messageCases } from "../cases/message-cases.ts";
import { responseCases } from "../cases/response-cases.ts";
import { encodeValue } from "./encoding.ts";
import { readVectorFiles, vectorFolder } from "./read-vector-files.ts";
import { runVector, toExpectation } from "./run-vectors.ts";
import type { Vector, VectorInput } from "./vector.ts";

const allCases = { ...fieldCases, ...attachmentCases, ...messageCases, ...responseCases, ...httpCases };

for (const { function: name } of readVectorFiles()) rmSync(new URL(`${toFileName(name)}.json`, vectorFolder));
for (const [name, inputs] of Object.entries(allCases)) {
  const lines: string[] = [];
  for (const input of inputs) lines.push(JSON.stringify(await complete(name, input)));
  const text = `{ "function": "${name}", "cases": [\n${lines.join(",\n")}\n] }\n`;
  writeFileSync(new URL(`${toFileName(name)}.json`, vectorFolder), text);
}

/** A case with its result. What has no encoding must not be in a case, so this throws then. */
async function complete(name: string, { name: title, channel, input, options }: VectorInput): Promise<Vector> {
  const vector: Vector = {
    ...(title === undefined ? {} : { name: title }),
    ...(channel === undefined ? {} : { channel }),
    input: encodeValue(input),
    ...(options === undefined ? {} : { options: encodeValue(options) as object }),
  };
  return { ...vector, ...toExpectation(name, await runVector({ main, http, mock }, name, vector)) };
}

/** `buildRequest` becomes `build-request`. */
function toFileName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
