import { bucketKey, identityKey, type MessageSignature, signaturesAgree } from "./message-signature.ts";

/** More comparisons than this in all are given up: then position proves nothing, and the time stays linear. */
const MAX_COMPARISONS = 1_000_000;

/**
 * Whether each echo stands where its message stood: as many of them, each agrees with the message at its position, and none agrees
 * more closely with another one (then they were answered in another order).
 */
export function fitsByPosition(
  messages: readonly (MessageSignature | undefined)[],
  echoes: readonly (MessageSignature | undefined)[],
): boolean {
  if (messages.length !== echoes.length) return false;
  const loose: { readonly message: MessageSignature; readonly echo: MessageSignature }[] = [];
  for (const [index, message] of messages.entries()) {
    const echo = echoes[index];
    if (message === undefined || echo === undefined || !signaturesAgree(message, echo)) return false;
    if (closeness(message, echo) < EXACT) loose.push({ message, echo });
  }
  return loose.length === 0 || !hasCloser(messages, loose);
}

const EXACT = 2;

/** How much of what an echo may change is as it was sent: the recipient's notation and the time. */
function closeness(message: MessageSignature, echo: MessageSignature): number {
  return Number(message.recipient === echo.recipient) + Number(message.instant === echo.instant);
}

function hasCloser(
  messages: readonly (MessageSignature | undefined)[],
  loose: readonly { readonly message: MessageSignature; readonly echo: MessageSignature }[],
): boolean {
  const buckets = new Map<string, Map<string, MessageSignature>>();
  for (const message of messages) {
    if (message === undefined) continue;
    const key = bucketKey(message);
    const bucket = buckets.get(key) ?? new Map<string, MessageSignature>();
    buckets.set(key, bucket.set(identityKey(message), message));
  }
  let comparisonsLeft = MAX_COMPARISONS;
  return loose.some(({ message, echo }) => {
    const bucket = buckets.get(bucketKey(message));
    comparisonsLeft -= bucket?.size ?? 0;
    if (bucket === undefined || comparisonsLeft < 0) return true;
    const least = closeness(message, echo);
    return [...bucket.values()].some((other) => signaturesAgree(other, echo) && closeness(other, echo) > least);
  });
}
