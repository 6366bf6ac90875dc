import { copyJson } from "../schema/copy-json.ts";
import { listKeys, UNREADABLE } from "../input/read-property.ts";
import { Dataset } from "../schema/dataset.ts";
import { Run } from "../schema/run.ts";
import type { Settings } from "../schema/settings.ts";
import type { Source } from "./read-loosely.ts";

/**
 * A copy of all members that are plain JSON, save those in `except`. `skip` is told the key of each that is not, or no key when not even
 * the keys can be read.
 */
export function copyMembers(
  source: Source,
  settings: Settings,
  except: readonly string[] = [],
  skip?: (key?: string) => void,
): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  const keys = listKeys(source);
  if (keys === UNREADABLE) {
    skip?.();
    return copy;
  }
  // What the copying reports as errors is worth a warning at most.
  const dataset = new Dataset(source, new Run(settings));
  for (const key of keys) {
    if (except.includes(key)) continue;
    const value = copyJson(source, key, dataset);
    if (value === undefined) skip?.(key);
    else copy[key] = value;
  }
  return copy;
}
