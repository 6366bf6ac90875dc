import { normalizeTimestamp } from "capillary-messages";
import { toOptions, type Settings } from "../shared/options.ts";
import { canonical, type Fix } from "./fix.ts";
import { type LooseTime, readLooseTime } from "./loose-time.ts";
import { type ZoneReading, zoneReadings } from "./zone-abbreviations.ts";

const ABBREVIATION = /\(?([A-Za-z]{2,5})\)?$/;
const HALF_DAY = /^[ap]m$/i;

/** Suggests what could be done about a time. Each offer names the instant that it leads to: no zone is dropped or assumed in silence. */
export function fixTime(text: string, settings: Settings, now: Date = new Date()): readonly Fix[] {
  const result = normalizeTimestamp(text, toOptions(settings));
  if (result.ok) return result.value === text ? [] : [canonical(result.value)];
  const written = text.trim();
  const abbreviation = ABBREVIATION.exec(written);
  const name = abbreviation?.[1] ?? "";
  const readings = zoneReadings(name);
  if (readings.length > 0) {
    const clock = written.slice(0, abbreviation?.index).trim();
    return readings.flatMap((reading) => readIn(clock, reading, name.toUpperCase(), now));
  }
  // An abbreviation that is not known may mean any zone: nothing is offered.
  const isZone = name !== "" && !HALF_DAY.test(name) && /\d[\s(]*[A-Za-z]{2,5}\)?$/.test(written);
  return isZone ? [] : readLoosely(written, settings, now);
}

function readIn(clock: string, { place, offset }: ZoneReading, name: string, now: Date): Fix[] {
  const [time, ...others] = readLooseTime(clock, now);
  if (time === undefined || others.length > 0 || time.offset !== undefined) return [];
  const shown = offset === "Z" || place === "UTC" ? "UTC" : `${place} (${offset})`;
  const label = `${describe(time)} in ${shown}`;
  return offer(`zone:${name}:${place}`, label, `Read ${name} as ${shown} in {count} places`, `${write(time)}${offset}`);
}

function readLoosely(text: string, settings: Settings, now: Date): Fix[] {
  const zone = settings.timeZone ?? "UTC";
  const times = readLooseTime(text, todayIn(zone, now));
  return times.flatMap((time, index) => {
    if (time.offset !== undefined) {
      const label = `${describe(time)} at offset ${time.offset}`;
      return offer("offset", label, "Write {count} offsets in full", `${write(time)}${time.offset}`);
    }
    const read = normalizeTimestamp(write(time), { timeZone: zone });
    if (!read.ok) return [];
    const place = zone === "UTC" ? "UTC" : `${zone.replaceAll("_", " ")} (${offsetOf(read.value)})`;
    const order = times.length === 1 ? "" : index === 0 ? ", day first" : ", month first";
    return offer(
      `time${order}`,
      `${describe(time)} in ${place}`,
      `Read {count} times${order} in ${zone.replaceAll("_", " ")}`,
      read.value,
    );
  });
}

function offer(group: string, label: string, groupLabel: string, written: string): Fix[] {
  const read = normalizeTimestamp(written);
  return read.ok ? [{ group, label, groupLabel, value: read.value }] : [];
}

function write({ year, month, day, hour, minute, second }: LooseTime): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}`;
}

function describe(time: LooseTime): string {
  const instant = new Date(`${write(time)}Z`);
  const date = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" });
  return `${date.format(instant)}, ${write(time).slice(11, time.second === 0 ? 16 : 19)}`;
}

function offsetOf(timestamp: string): string {
  return timestamp.endsWith("Z") ? "UTC" : timestamp.slice(-6);
}

/** The date on the clocks of a zone, as midnight in UTC. */
function todayIn(zone: string, now: Date): Date {
  const date = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short" }).format(now);
  return new Date(`${date}T00:00:00Z`);
}
