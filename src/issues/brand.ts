/** Marks an object so that every copy of this package knows it: the CommonJS build beside the ES modules, or two versions of one kind. */
export function setBrand(value: object, name: string): void {
  // A descriptor without what `Object.prototype` may hold.
  Object.defineProperty(value, Symbol.for(name), Object.assign(Object.create(null), { value: true }));
}

export function hasBrand(value: unknown, name: string): boolean {
  return typeof value === "object" && value !== null && Symbol.for(name) in value;
}
