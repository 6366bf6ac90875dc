import * as v from "valibot";
import { describe, expect, it } from "vitest";
import * as fieldIssues from "../../src/issues/field-issues.ts";
import { combineParts, type RecordParts } from "../../src/schema/combine-parts.ts";
import { field, optional } from "../../src/schema/field.ts";
import { prepareOptions } from "../../src/schema/prepare-options.ts";
import { readString } from "../../src/schema/read-string.ts";
import { record } from "../../src/schema/record.ts";
import { run } from "../../src/schema/run-schema.ts";
import type { AnySchema } from "../../src/schema/schema.ts";
import { errorPlaces } from "../support/results.ts";

const text = field<string, string>("sender", (input, dataset) => readString(input, dataset));

/** A schema whose parts are seen, and in which `first` and what is missing are found wrong last. */
function schemaOf(seen: RecordParts[] = []): AnySchema {
  return record<AnySchema>(
    { first: text, second: optional(text), third: optional(text) },
    {
      wrongType: fieldIssues.wrongType,
      unreadable: fieldIssues.unreadable,
      combine: combineParts((parts, dataset) => {
        seen.push(parts);
        if (parts.values["first"] === "bad") dataset.addIssue(fieldIssues.unreadable, {}, "first");
        return dataset.typed ? { ...parts.values, combined: true } : undefined;
      }),
    },
  );
}

describe("combineParts", () => {
  it("gives the rule what is right, what was given, and what is wrong", () => {
    const seen: RecordParts[] = [];
    const given = { third: 5, first: "a", x: 1, second: "b" };
    run(schemaOf(seen), given, prepareOptions());
    const [parts] = seen;
    expect({ ...parts?.values }).toStrictEqual({ first: "a", second: "b" });
    expect({ ...parts?.given }).toStrictEqual({ third: 5, first: "a", second: "b" });
    expect(parts?.wrong).toEqual(["third"]);
  });

  it("makes the output of what the rule returns, with what is kept", () => {
    const result = run(schemaOf(), { first: "a", x: 1 }, prepareOptions({ unknownFields: "keep" }));
    expect(result).toStrictEqual({ ok: true, value: { first: "a", combined: true, x: 1 }, warnings: [] });
  });

  it("makes no output where the rule returns none, whatever is kept", () => {
    const result = run(schemaOf(), { first: "bad", x: 1 }, prepareOptions({ unknownFields: "keep" }));
    expect(errorPlaces(result)).toEqual(["field.unreadable at first"]);
  });

  it.each([
    [
      { third: 5, first: "bad", x: 1 },
      ["field.wrong_type at third", "field.unreadable at first", "field.unknown at x"],
    ],
    [
      { x: 1, first: "bad", third: 5 },
      ["field.unknown at x", "field.unreadable at first", "field.wrong_type at third"],
    ],
    [{ third: 5, x: 1 }, ["field.wrong_type at third", "field.unknown at x", "field.required at first"]],
  ])("lists the issues of %j in the order of its keys, what is missing last", (input, places) => {
    expect(errorPlaces(run(schemaOf(), input, prepareOptions()))).toEqual(places);
  });

  it("lists what has no key of its own, and what valibot found, behind the others", () => {
    const schema = record<AnySchema>(
      { first: text, foreign: v.string() },
      {
        wrongType: fieldIssues.wrongType,
        unreadable: fieldIssues.unreadable,
        combine: combineParts((_, dataset) => dataset.addIssue(fieldIssues.notJson, { actual: "Date" })),
      },
    );
    const { issues } = v.safeParse(schema, { x: 1, foreign: 5, first: 5, y: 2 });
    expect(issues?.map(({ type, path }) => [type, path?.[0]?.key])).toEqual([
      ["field.unknown", "x"],
      ["field.wrong_type", "first"],
      ["field.unknown", "y"],
      ["string", "foreign"],
      ["field.not_json", undefined],
    ]);
  });

  it("counts the issues in that order, so that the first ones are listed", () => {
    const limits = { maxIssues: 1 };
    expect(errorPlaces(run(schemaOf(), { first: "bad", third: 5 }, prepareOptions({ limits })))).toEqual([
      "field.unreadable at first",
      "envelope.more_issues at ",
    ]);
  });
});
