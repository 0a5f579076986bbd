/** A memory of the last few values that were worked out, by a key that says all they depend on. The longest unused is forgotten. */
export function remembered<Value>(most: number): (key: string, work: () => Promise<Value>) => Promise<Value> {
  const values = new Map<string, Value>();
  return async (key, work) => {
    const value = values.get(key) ?? (await work());
    values.delete(key);
    values.set(key, value);
    const oldest = values.keys().next();
    if (values.size > most && oldest.done !== true) values.delete(oldest.value);
    return value;
  };
}
