/** An error that stops the program and that its user can mend. Its message is one line without a value of the input. */
export class CliError extends Error {
  override readonly name = "CliError";
}
