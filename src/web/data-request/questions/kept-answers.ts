import type { Opened } from '../opened.ts';

/**
 * Remembers what was worked out of opened lists, by a key that says all that it depends on besides them. The longest unused of more than
 * `most` is forgotten; all are with the lists.
 */
export function keptAnswers<Value>(most: number): (opened: Opened, key: string, work: () => Value) => Value {
  const known = new WeakMap<Opened, Map<string, Value>>();
  return (opened, key, work) => {
    const values = known.get(opened) ?? new Map<string, Value>();
    known.set(opened, values);
    const value = values.get(key) ?? work();
    values.delete(key);
    values.set(key, value);
    const oldest = values.keys().next();
    if (values.size > most && oldest.done !== true) values.delete(oldest.value);
    return value;
  };
}
