/**
 * Stands for what makes a value once, while mutants are tested: each test makes its own. Kept, a value would be that of the mutant that
 * made it, and Stryker would run for a mutant only the test that came to it first.
 */
const forgets: (() => void)[] = [];

export function lazy<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  forgets.push(() => (value = undefined));
  return () => (value ??= make());
}

export function onceEach<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let made = new WeakMap<Key, Value>();
  forgets.push(() => (made = new WeakMap()));
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

export function forgetAll(): void {
  for (const forget of forgets) forget();
}
