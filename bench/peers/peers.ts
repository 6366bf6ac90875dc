import { ajvPatterns } from "./ajv.ts";
import { arktypePatterns } from "./arktype.ts";
import { capillary } from "./capillary.ts";
import type { Peer } from "./peer.ts";
import { typeboxPatterns } from "./typebox.ts";
import { typiaPatterns } from "./typia.ts";
import { valibotUsualWay } from "./valibot-usual.ts";
import { valibotPatterns } from "./valibot.ts";
import { zodUsualWay } from "./zod-usual.ts";
import { zodPatterns } from "./zod.ts";

/** This library first. */
export const peers: readonly Peer[] = [
  capillary,
  typiaPatterns,
  arktypePatterns,
  zodPatterns,
  ajvPatterns,
  typeboxPatterns,
  valibotPatterns,
  valibotUsualWay,
  zodUsualWay,
];
