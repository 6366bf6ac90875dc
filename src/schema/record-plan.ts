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

/** Made once for each object of entries. */
const plans = /* @__PURE__ */ new WeakMap<Entries, Plan>();

export function planOf(entries: Entries): Plan {
  const known = plans.get(entries);
  if (known !== undefined) return known;
  const names = Object.keys(entries);
  const schemas = Object.values(entries);
  const plan = {
    names,
    schemas,
    glances: schemas.map(glanceOf),
    required: schemas.flatMap(({ type }, index) => (OPTIONAL_TYPES.includes(type) ? [] : index)),
    noValues: schemas.map(() => undefined),
  };
  plans.set(entries, plan);
  return plan;
}
