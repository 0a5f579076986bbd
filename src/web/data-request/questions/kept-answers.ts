import type { Submission } from '#annex-a';
import type { Opened } from '../opened.ts';

/**
 * Remembers what was worked out of opened lists, by a key that says all that it depends on besides them. The longest unused of more than
 * `most` is forgotten; all are with the lists. That the lists are opened is on record before what is remembered of them is told.
 */
export function keptAnswers<Value>(most: number): (opened: Opened, key: string, work: () => Value) => Value {
  const known = new WeakMap<Submission, Map<string, Value>>();
  return (opened, key, work) => {
    const lists = opened.lists();
    const values = known.get(lists) ?? new Map<string, Value>();
    known.set(lists, values);
    const kept = values.get(key) ?? work();
    values.delete(key);
    values.set(key, kept);
    const oldest = values.keys().next();
    if (values.size > most && oldest.done !== true) values.delete(oldest.value);
    return kept;
  };
}
