import { hasBrand, setBrand } from "./brand.ts";
import type { Issue } from "./issue.ts";
import { renderPath } from "./render-path.ts";

const BRAND = "capillary-messages.MessageError";

/**
 * The error that `unwrap` throws. `.issues` holds the issues; neither the message nor the stack holds a field's value. `instanceof` also
 * knows the errors of another copy of this package, such as its CommonJS build beside its ES modules.
 */
export class MessageError extends Error {
  /** Always `MessageError`. */
  override readonly name = "MessageError";
  /** The issues of the result, without warnings. */
  readonly issues: readonly [Issue, ...Issue[]];

  /** Joins the texts of the issues, each with its path. */
  constructor(issues: readonly [Issue, ...Issue[]]) {
    super(issues.map(({ path, message }) => `${renderPath(path)}${message}`).join("\n"));
    this.issues = issues;
    setBrand(this, BRAND);
  }

  /** Also true for errors of another copy of this package. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return super[Symbol.hasInstance](value) || (this === MessageError && hasBrand(value, BRAND));
  }
}
