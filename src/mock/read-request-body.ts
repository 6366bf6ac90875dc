/** `too large`: not read. `unreadable`: used up, broken off, or no JSON in UTF-8. */
export type RequestBody =
  { readonly kind: "json"; readonly value: unknown } | { readonly kind: "too large" } | { readonly kind: "unreadable" };

/** The JSON in the body of a request. No more is read than `maxBytes` and the chunk that goes beyond. */
export async function readRequestBody(request: Request, maxBytes: number): Promise<RequestBody> {
  if (Number(request.headers.get("Content-Length")) > maxBytes) return { kind: "too large" };
  try {
    const text = await readText(request, maxBytes);
    return text === undefined ? { kind: "too large" } : { kind: "json", value: JSON.parse(text) };
  } catch {
    return { kind: "unreadable" };
  }
}

/** `undefined`: there is more. */
async function readText(request: Request, maxBytes: number): Promise<string | undefined> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const { body } = request;
  if (body === null || body === undefined) {
    // Some browsers have no stream for the body of a request.
    const bytes = await request.arrayBuffer();
    return bytes.byteLength > maxBytes ? undefined : decoder.decode(bytes);
  }
  const reader = body.getReader();
  let text = "";
  let byteCount = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    byteCount += chunk.value.byteLength;
    if (byteCount > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}
