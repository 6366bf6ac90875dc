import { TOKEN_HEADER } from "../tables/http-names.ts";

/** The credentials of a request. No answer of the mock holds them. */
export type MockCredentials =
  | { readonly kind: "basic"; readonly username: string; readonly passwordMd5: string }
  | { readonly kind: "oauth"; readonly token: string };

const BASIC = /^[Bb][Aa][Ss][Ii][Cc] +([A-Za-z0-9+/]+={0,2})$/;
const MD5_HEX = /^[0-9a-f]{32}$/;
const BEARER = /^bearer\b/i;

/** The credentials of a request, an OAuth token first; `undefined` when there are none, or none in the form that the API wants. */
export function readCredentials(headers: Headers): MockCredentials | undefined {
  const token = headers.get(TOKEN_HEADER);
  if (token !== null) return token === "" || BEARER.test(token) ? undefined : { kind: "oauth", token };
  const encoded = BASIC.exec(headers.get("Authorization") ?? "")?.[1];
  const pair = encoded === undefined ? undefined : decodeBase64(encoded);
  const colon = pair?.indexOf(":") ?? -1;
  if (pair === undefined || colon < 1) return undefined;
  const passwordMd5 = pair.slice(colon + 1);
  return MD5_HEX.test(passwordMd5) ? { kind: "basic", username: pair.slice(0, colon), passwordMd5 } : undefined;
}

/** The UTF-8 in base64; `undefined` for anything else. */
function decodeBase64(encoded: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
