import { onceEach } from "./once-each.ts";
import { type AnySchema, type Glance, glanceOf } from "./schema.ts";

export type Entries = Readonly<Record<string, AnySchema>>;

/** The entries of an object as lists, in their order. */
export interface Plan {
  readonly names: readonly string[];
  readonly schemas: readonly AnySchema[];
  readonly glances: readonly (Glance | undefined)[];
  /** The indexes of those that must be there. */
  readonly required: readonly number[];
  /** As many `undefined` as there are entries: copied for each object. */
  readonly noValues: readonly unknown[];
}

const OPTIONAL_TYPES: readonly string[] = ["exact_optional", "optional", "nullish"];

/** The plan of an object of entries. */
export const planOf: (entries: Entries) => Plan = /* @__PURE__ */ onceEach(createPlan);

function createPlan(entries: Entries): Plan {
  const names = Object.keys(entries);
  const schemas = Object.values(entries);
  return {
    names,
    schemas,
    glances: schemas.map(glanceOf),
    required: schemas.flatMap(({ type }, index) => (OPTIONAL_TYPES.includes(type) ? [] : index)),
    noValues: schemas.map(() => undefined),
  };
}
