import * as httpIssues from "../issues/http-issues.ts";
import type { Dataset } from "../schema/dataset.ts";
import { refuseControlCharacters } from "./header-value.ts";

const MAX_HOST_CHARACTERS = 253;
const MAX_PORT = 65_535;
const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const IPV6 = /^\[[0-9a-f:.]{2,45}\]$/;
const PORT = /^[0-9]{1,5}$/;

/**
 * The origin of a host given bare or with its scheme: `https://eu.api.example.com:8443`. `http` only for loopback.
 * `null` when something is wrong with it, which is reported.
 */
export function readHost(host: string, dataset: Dataset): string | null {
  if (!refuseControlCharacters(host, dataset, "host")) return null;
  const scheme = SCHEME.exec(host)?.[0] ?? "https://";
  const authority = SCHEME.test(host) ? host.slice(scheme.length) : host;
  if (/[/?#@\\]/.test(authority)) {
    dataset.addIssue(httpIssues.hostWithExtras, {}, "host");
    return null;
  }
  const { name, port } = splitPort(toLowerCase(authority));
  if (!isHostName(name) || !isPort(port)) {
    dataset.addIssue(httpIssues.invalidHost, {}, "host");
    return null;
  }
  const isSecure = scheme.toLowerCase() === "https://" || (scheme.toLowerCase() === "http://" && isLoopback(name));
  if (!isSecure) {
    dataset.addIssue(httpIssues.insecureHost, {}, "host");
    return null;
  }
  return `${scheme.toLowerCase()}${name}${port === undefined ? "" : `:${port}`}`;
}

/** ASCII letters only: `toLowerCase` makes a `k` of the Kelvin sign. */
function toLowerCase(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function splitPort(authority: string): { name: string; port: string | undefined } {
  const colon = authority.lastIndexOf(":");
  // The last colon of an IPv6 address stands inside its brackets.
  if (colon < 0 || authority.endsWith("]")) return { name: authority, port: undefined };
  return { name: authority.slice(0, colon), port: authority.slice(colon + 1) };
}

function isHostName(name: string): boolean {
  if (name.startsWith("[")) return IPV6.test(name) && urlHost(name) !== undefined;
  if (name.length > MAX_HOST_CHARACTERS || !name.split(".").every((label) => LABEL.test(label))) return false;
  // A URL reads some names as another host (127.1, 127.0.0.0x1), and some as none (256.0.0.1, xn--a).
  return urlHost(name) === name;
}

/** The host that a URL with this name goes to. */
function urlHost(name: string): string | undefined {
  try {
    return new URL(`https://${name}`).hostname;
  } catch {
    return undefined;
  }
}

function isPort(port: string | undefined): boolean {
  return port === undefined || (PORT.test(port) && Number(port) >= 1 && Number(port) <= MAX_PORT);
}

function isLoopback(name: string): boolean {
  return name === "localhost" || urlHost(name) === "[::1]" || /^127(?:\.[0-9]+){3}$/.test(name);
}
