/** Some browsers still list cities under the names they had. */
const RENAMED_ZONES: ReadonlyMap<string, string> = new Map([
  ["Asia/Calcutta", "Asia/Kolkata"],
  ["Asia/Katmandu", "Asia/Kathmandu"],
  ["Asia/Rangoon", "Asia/Yangon"],
  ["Asia/Saigon", "Asia/Ho_Chi_Minh"],
  ["Atlantic/Faeroe", "Atlantic/Faroe"],
  ["Europe/Kiev", "Europe/Kyiv"],
  ["America/Godthab", "America/Nuuk"],
  ["Pacific/Enderbury", "Pacific/Kanton"],
  ["Pacific/Ponape", "Pacific/Pohnpei"],
  ["Pacific/Truk", "Pacific/Chuuk"],
]);

/** The zones that this browser knows, UTC first. */
export function zones(): string[] {
  const names = Intl.supportedValuesOf("timeZone").filter((name) => name.includes("/"));
  return ["UTC", ...[...new Set(names.map(renameZone))].sort()];
}

/** The zone of this machine; UTC where it has none with a name of its own. */
export function ownZone(): string {
  const zone = renameZone(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  return zone.includes("/") && !zone.startsWith("Etc/") ? zone : "UTC";
}

function renameZone(name: string): string {
  return RENAMED_ZONES.get(name) ?? name;
}
