import { tryFileInput } from "./file-input.js";
import { report } from "./vectors.js";

globalThis.runVectors = report;
globalThis.tryFileInput = tryFileInput;
