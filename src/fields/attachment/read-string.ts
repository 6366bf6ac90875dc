import * as fieldIssues from "../../issues/field-issues.ts";
import { type Scope, report } from "../../issues/scope.ts";
import { isAbsent } from "../is-absent.ts";
import { typeName } from "../type-name.ts";

/** A field that is a string as it is given; `undefined` when it is absent, `null` when it is of another type, which is reported. */
export function readString(input: unknown, scope: Scope, expected = "string"): string | null | undefined {
  if (isAbsent(input)) return undefined;
  if (typeof input === "string") return input;
  report(scope, fieldIssues.wrongType, { expected, actual: typeName(input) });
  return null;
}
