import { isDeepStrictEqual } from "node:util";
import { faults, goodEmail, goodSms } from "./faults.ts";
import type { Peer } from "./peer.ts";

/** Which faults a peer refuses, repairs or warns of, in the order of the list. */
export function findNoticed(peer: Peer): readonly boolean[] {
  if (notices(peer, "sms", goodSms) || notices(peer, "email", goodEmail)) {
    throw new Error(`${peer.name} finds fault with a message that is right.`);
  }
  return faults.map(({ channel, message }) => notices(peer, channel, message));
}

function notices(peer: Peer, channel: "sms" | "email", message: object): boolean {
  const { ok, value, warns = false } = peer[channel].message(message);
  return !ok || warns || !isDeepStrictEqual(withInherited(value as object), withInherited(message));
}

/** A copy that takes an inherited field for the object's own has not noticed it. */
function withInherited(value: object): object {
  const flat: Record<string, unknown> = {};
  for (const key in value) flat[key] = (value as Record<string, unknown>)[key];
  return flat;
}
