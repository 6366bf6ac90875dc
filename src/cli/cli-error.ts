/** What keeps the program from running and its user can put right; the message is one line without a value of the input. */
export class CliError extends Error {
  override readonly name = "CliError";
}
