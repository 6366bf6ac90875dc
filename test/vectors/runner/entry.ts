/** The source of the one file that `test/consumers/prepare.ts` bundles: the vectors, and what runs them on the installed package. */
import * as main from "capillary-messages";
import * as http from "capillary-messages/http";
import * as mock from "capillary-messages/mock";
import { runVectors, type VectorReport } from "./run-vectors.ts";
import type { VectorFile } from "./vector.ts";

declare const VECTOR_FILES: readonly VectorFile[];
declare const IS_PROGRAM: boolean;

export function report(): Promise<VectorReport> {
  return runVectors({ main, http, mock }, VECTOR_FILES);
}

if (IS_PROGRAM) void report().then((result) => console.log(JSON.stringify(result)));
