/** A copy without what stands on `Object.prototype`: what is absent there is absent, whoever has written what onto the prototype. */
export function ownMembers<Source extends object>(source: Source): Source {
  return Object.assign(Object.create(null), source);
}

/** Writes a plain member of the object's own, also where a name on `Object.prototype` is frozen or has a setter. */
export function writeMember(target: Record<string, unknown>, key: string, value: unknown): void {
  const member = { value, enumerable: true, configurable: true, writable: true };
  // A descriptor inherits as well: `get` would make it another kind.
  if (key in target) Object.defineProperty(target, key, ownMembers(member));
  else target[key] = value;
}
