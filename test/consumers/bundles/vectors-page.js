import { report } from "./vectors.js";

globalThis.runVectors = report;
