/** Something that the user of the demo can put right; its message is one line. */
export class DemoError extends Error {
  override readonly name = "DemoError";
}
