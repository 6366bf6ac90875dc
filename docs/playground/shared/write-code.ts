import { type AnyChannel, unwrap } from "capillary-messages";
import { oauthCredentials, toHttpRequest } from "capillary-messages/http";
import type { Settings } from "./options.ts";

const CREDENTIALS_HELP = [
  "# API_HOST: your host, without https://",
  '# API_CREDENTIALS: base64 of "user:" and the MD5 of the password, in hex',
];
const TOKEN_HEADER = "X-CAP-API-OAUTH-TOKEN";

/** The request as a shell command. Host and credentials are variables of the shell, so no page ever sees them. */
export function writeCurl(channel: AnyChannel, json: string): string {
  // No line of JSON can end the document early: line breaks inside its texts are escaped.
  return `${writeCurlStart(channel)}  --data-binary @- <<'JSON'
${json}
JSON`;
}

/** The same with the body in a file, one request per line of it. */
export function writeCurlOfFile(channel: AnyChannel, file: string, isLines: boolean): string {
  const start = writeCurlStart(channel);
  if (!isLines) return `${start}  --data-binary @${file}`;
  const indented = `${start}  --data-binary "$request"`.split("\n");
  const help = indented.filter((line) => line.startsWith("#"));
  const command = indented.filter((line) => !line.startsWith("#")).map((line) => `  ${line}`);
  return [...help, "while IFS= read -r request; do", ...command, `done < ${file}`].join("\n");
}

/** `, { defaultCountry: "IN" }`, or nothing. */
export function writeOptions({ defaultCountry, timeZone }: Settings): string {
  const parts = [
    defaultCountry === undefined ? "" : `defaultCountry: ${JSON.stringify(defaultCountry)}`,
    timeZone === undefined ? "" : `timeZone: ${JSON.stringify(timeZone)}`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `, { ${parts.join(", ")} }`;
}

/** A value as a literal of TypeScript: JSON with bare keys. */
export function writeLiteral(value: unknown, indent = ""): string {
  if (Array.isArray(value)) return `[${value.map((entry) => writeLiteral(entry, indent)).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const lines = Object.entries(value).map(([key, entry]) => `${inner}${key}: ${writeLiteral(entry, inner)},\n`);
  return `{\n${lines.join("")}${indent}}`;
}

function writeCurlStart(channel: AnyChannel): string {
  const request = { [channel.requestKey]: [] };
  const credentials = oauthCredentials({ token: "none" });
  const { url, headers } = unwrap(toHttpRequest(channel, request, { host: "api.example.com", credentials }));
  const { pathname, search } = new URL(url);
  const lines = Object.entries(headers)
    .filter(([name]) => name !== TOKEN_HEADER)
    .map(([name, value]) => `  --header '${name}: ${value}' \\\n`);
  const authorization = `  --header "Authorization: Basic $API_CREDENTIALS" \\\n`;
  return `${CREDENTIALS_HELP.join("\n")}\ncurl "https://$API_HOST${pathname}${search}" \\\n${lines.join("")}${authorization}`;
}
