/** A text as a part of an address: compressed, in base64url. */
export async function compress(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The text again; `undefined` for what `compress` did not write, or what is longer than `maxCharacters`. */
export async function decompress(packed: string, maxCharacters: number): Promise<string | undefined> {
  try {
    const binary = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return await readUpTo(stream.pipeThrough(new TextDecoderStream()), maxCharacters);
  } catch {
    return undefined;
  }
}

/** A few bytes can hold gigabytes of zeros. */
async function readUpTo(stream: ReadableStream<string>, maxCharacters: number): Promise<string | undefined> {
  const reader = stream.getReader();
  let text = "";
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    text += chunk.value;
    if (text.length > maxCharacters) {
      await reader.cancel();
      return undefined;
    }
  }
  return text;
}
