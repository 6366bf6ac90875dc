import * as v from "valibot";
import { expect, expectTypeOf, test } from "vitest";
import {
  type DescribeIssue,
  type Issue,
  type IssueCode,
  type IssueParams,
  type ParamsOf,
  phoneNumberSchema,
  type UndescribedIssue,
} from "../../src/index.ts";
import * as emailAddressIssues from "../../src/issues/email-address-issues.ts";
import * as fieldIssues from "../../src/issues/field-issues.ts";
import type { ParamsFor } from "../../src/issues/issue-params.ts";
import type { IssueDefinition } from "../../src/issues/issue.ts";
import * as smsIssues from "../../src/issues/sms-issues.ts";
import * as timestampIssues from "../../src/issues/timestamp-issues.ts";

test("codes are a closed union", () => {
  expectTypeOf<"sms.several_segments">().toExtend<IssueCode>();
  expectTypeOf<"sms.several">().not.toExtend<IssueCode>();
  expectTypeOf<string>().not.toExtend<IssueCode>();
});

test("params are those of the text: names are strings, everything else is a number", () => {
  expectTypeOf<ParamsOf<"sms.several_segments">>().toEqualTypeOf<{ readonly actualSegments: number }>();
  expectTypeOf<ParamsOf<"field.wrong_type">>().toEqualTypeOf<{ readonly expected: string; readonly actual: string }>();
  expectTypeOf<ParamsOf<"phone_number.letters">>().toEqualTypeOf<{}>();
  expectTypeOf<ParamsOf<"envelope.more_issues">>().toEqualTypeOf<{
    readonly count: number;
    readonly maxIssues: number;
  }>();
});

test("what only one text of a code shows is optional, and so is the entry of a list in one text", () => {
  expectTypeOf<ParamsOf<"field.unknown">>().toEqualTypeOf<{ readonly suggestion?: string }>();
  expectTypeOf<ParamsOf<"email_address.no_domain">>().toEqualTypeOf<{ readonly entry?: number }>();
  expectTypeOf<ParamsOf<"email_address.several_at_signs">>().toEqualTypeOf<{
    readonly atSigns: number;
    readonly entry?: number;
  }>();
});

test("an issue is told apart by its code", () => {
  const textOf: DescribeIssue = (issue) => {
    switch (issue.code) {
      case "sms.several_segments":
        expectTypeOf(issue.params.actualSegments).toEqualTypeOf<number>();
        expectTypeOf(issue.severity).toEqualTypeOf<"warning">();
        // @ts-expect-error: this code has no such param
        return `${issue.params.maxSegments}`;
      case "envelope.more_issues":
        expectTypeOf(issue.severity).toEqualTypeOf<"error" | "warning">();
        return `${issue.params.count}`;
      case "phone_number.letters":
        // @ts-expect-error: nor this one any
        return `${issue.params.offset}`;
      // @ts-expect-error: there is no such code
      case "phone_number.words":
        return "";
      default:
        return issue.message;
    }
  };
  expectTypeOf(textOf).parameter(0).toEqualTypeOf<Issue>();
  expectTypeOf<Extract<Issue, { readonly severity: "warning" }>["code"]>().not.toEqualTypeOf<IssueCode>();
});

test("an issue is still one that code for any issue takes", () => {
  expectTypeOf<Issue["params"]>().toExtend<IssueParams>();
  expectTypeOf<Issue>().toExtend<UndescribedIssue>();
  expectTypeOf<Issue<"sms.unicode">>().toExtend<Issue>();
  expectTypeOf<(issue: UndescribedIssue) => string>().toExtend<DescribeIssue>();
});

test("an issue of a schema is told apart by its code, too", () => {
  const schema = v.object({ to: phoneNumberSchema() });
  const { issues = [] } = v.safeParse(schema, { to: "+44 7700 9000012" });
  const digits = issues.map((issue) => {
    if (!("code" in issue) || issue.code !== "phone_number.impossible_length") return undefined;
    expectTypeOf(issue.type).toEqualTypeOf<"phone_number.impossible_length">();
    return issue.params.actualDigits;
  });
  expectTypeOf(digits).toEqualTypeOf<(number | undefined)[]>();
  expect(digits).toEqual([13]);
});

test("a translation that misses a code does not compile", () => {
  type Translation = { readonly [Code in IssueCode]: (params: ParamsOf<Code>) => string };
  // @ts-expect-error: all other codes are missing
  const texts: Translation = { "sms.unicode": ({ offset }: ParamsOf<"sms.unicode">) => `${offset}` };
  expect(texts["sms.unicode"]({ offset: 3 })).toBe("3");
});

test("a rule passes exactly the params of a definition", () => {
  function addIssue<const Definition extends IssueDefinition>(
    definition: Definition,
    params: ParamsFor<Definition>,
  ): [IssueCode, IssueParams] {
    return [definition.code, params];
  }
  expect(addIssue(smsIssues.severalSegments, { actualSegments: 2 })).toEqual([
    "sms.several_segments",
    { actualSegments: 2 },
  ]);
  addIssue(fieldIssues.required, {});
  addIssue(fieldIssues.wrongType, { expected: "string", actual: "number" });
  addIssue(emailAddressIssues.noDomain, {});
  addIssue(emailAddressIssues.noDomain, { entry: 1 });
  addIssue(timestampIssues.offsetTooLarge, { maxMinutes: 1080 });
  addIssue(Math.random() < 0.5 ? emailAddressIssues.blank : emailAddressIssues.localPartCharacter, {
    offset: 0,
    character: "U+0020",
  });
  // @ts-expect-error: a param is missing
  addIssue(smsIssues.severalSegments, {});
  // @ts-expect-error: a param has another name
  addIssue(smsIssues.severalSegments, { segments: 2 });
  // @ts-expect-error: a param is too many
  addIssue(smsIssues.severalSegments, { actualSegments: 2, maxSegments: 1 });
  // @ts-expect-error: a number is none
  addIssue(smsIssues.severalSegments, { actualSegments: "2" });
  // @ts-expect-error: this code has no params
  addIssue(fieldIssues.required, { offset: 1 });
  // @ts-expect-error: a name is no number
  addIssue(fieldIssues.wrongType, { expected: "string", actual: 1 });
});
