/** A time zone that an abbreviation may stand for: most are used in several places, so a reader has to choose. */
export interface ZoneReading {
  readonly place: string;
  readonly offset: string;
}

const READINGS: ReadonlyMap<string, readonly ZoneReading[]> = new Map([
  ["UTC", [at("UTC", "Z")]],
  ["GMT", [at("UTC", "Z")]],
  ["IST", [at("India", "+05:30"), at("Israel", "+02:00"), at("Ireland, summer time", "+01:00")]],
  ["BST", [at("Britain, summer time", "+01:00"), at("Bangladesh", "+06:00")]],
  ["CET", [at("Central Europe", "+01:00")]],
  ["CEST", [at("Central Europe, summer time", "+02:00")]],
  ["EET", [at("Eastern Europe", "+02:00")]],
  ["EEST", [at("Eastern Europe, summer time", "+03:00")]],
  ["WET", [at("Western Europe", "+00:00")]],
  ["MSK", [at("Moscow", "+03:00")]],
  ["TRT", [at("Turkey", "+03:00")]],
  ["SAST", [at("South Africa", "+02:00")]],
  ["GST", [at("the Gulf", "+04:00")]],
  ["PKT", [at("Pakistan", "+05:00")]],
  ["NPT", [at("Nepal", "+05:45")]],
  ["ICT", [at("Indochina", "+07:00")]],
  ["WIB", [at("western Indonesia", "+07:00")]],
  ["WITA", [at("central Indonesia", "+08:00")]],
  ["WIT", [at("eastern Indonesia", "+09:00")]],
  ["SGT", [at("Singapore", "+08:00")]],
  ["MYT", [at("Malaysia", "+08:00")]],
  ["PHT", [at("the Philippines", "+08:00")]],
  ["HKT", [at("Hong Kong", "+08:00")]],
  ["JST", [at("Japan", "+09:00")]],
  ["KST", [at("Korea", "+09:00")]],
  ["AEST", [at("eastern Australia", "+10:00")]],
  ["AEDT", [at("eastern Australia, summer time", "+11:00")]],
  ["NZST", [at("New Zealand", "+12:00")]],
  ["NZDT", [at("New Zealand, summer time", "+13:00")]],
  ["EST", [at("eastern North America", "-05:00")]],
  ["EDT", [at("eastern North America, summer time", "-04:00")]],
  ["CST", [at("China", "+08:00"), at("central North America", "-06:00"), at("Cuba", "-05:00")]],
  ["CDT", [at("central North America, summer time", "-05:00"), at("Cuba, summer time", "-04:00")]],
  ["MST", [at("the Rocky Mountains", "-07:00")]],
  ["MDT", [at("the Rocky Mountains, summer time", "-06:00")]],
  ["PST", [at("western North America", "-08:00"), at("the Philippines", "+08:00")]],
  ["PDT", [at("western North America, summer time", "-07:00")]],
  ["BRT", [at("Brasília", "-03:00")]],
  ["ART", [at("Argentina", "-03:00")]],
]);

/** Empty for one that is not known. */
export function zoneReadings(abbreviation: string): readonly ZoneReading[] {
  return READINGS.get(abbreviation.toUpperCase()) ?? [];
}

function at(place: string, offset: string): ZoneReading {
  return { place, offset };
}
