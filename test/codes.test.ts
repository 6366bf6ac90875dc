import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { issueFamilies } from "../tools/rules/catalogue.ts";
import type { IssueCode } from "../src/index.ts";
import { attachmentCases } from "./codes/attachment-cases.ts";
import { emailAddressCases } from "./codes/email-address-cases.ts";
import { envelopeCases } from "./codes/envelope-cases.ts";
import { fieldCases } from "./codes/field-cases.ts";
import { httpCases } from "./codes/http-cases.ts";
import { messageCases } from "./codes/message-cases.ts";
import { phoneNumberCases } from "./codes/phone-number-cases.ts";
import { responseCases } from "./codes/response-cases.ts";
import { senderCases } from "./codes/sender-cases.ts";
import { smsCases } from "./codes/sms-cases.ts";
import { textCases } from "./codes/text-cases.ts";
import { timestampCases } from "./codes/timestamp-cases.ts";
import type { CodeCase, CodeInput } from "./support/code-case.ts";
import { codesOf, issuesOf } from "./support/results.ts";

const cases: Readonly<Record<IssueCode, CodeCase>> = {
  ...envelopeCases,
  ...messageCases,
  ...fieldCases,
  ...textCases,
  ...phoneNumberCases,
  ...timestampCases,
  ...emailAddressCases,
  ...attachmentCases,
  ...senderCases,
  ...smsCases,
  ...responseCases,
  ...httpCases,
};

test("every code of the catalogue has its cases", () => {
  const codes = issueFamilies.flatMap(({ entries }) => entries.map(({ definition }) => definition.code));
  expect(Object.keys(cases).toSorted()).toEqual([...new Set(codes)].toSorted());
});

describe.each(Object.entries(cases))("%s", (code, { pairs, isCostly = false }) => {
  const numRuns = Math.ceil((fc.readConfigureGlobal().numRuns ?? 100) / (isCostly ? 20 : 1));

  test("is reported", async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async ({ produces }) => {
        expect(await codesIn(produces)).toContain(code);
      }),
      { numRuns },
    );
  });

  test("is not reported for its neighbour", async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async ({ neighbour }) => {
        expect(await codesIn(neighbour)).not.toContain(code);
      }),
      { numRuns },
    );
  });
});

async function codesIn({ input, options, take }: CodeInput): Promise<readonly IssueCode[]> {
  return codesOf(issuesOf(await take(input, options)));
}
