import type { Submission } from '../submission/submission.ts';

const known = new WeakMap<Submission, WeakMap<Submission, Int32Array>>();

/**
 * For each word of one submission its place among the words of another, -1 where the other does not have it: ids and
 * texts of two submissions are then compared as integers. Worked out once for two submissions.
 */
export function placesIn(from: Submission, to: Submission): Int32Array {
  const already = known.get(from)?.get(to);
  if (already) return already;
  const places = new Map<string, number>();
  to.words.forEach((word, place) => {
    places.set(word, place);
  });
  const made = Int32Array.from(from.words, (word) => places.get(word) ?? -1);
  const others = known.get(from) ?? new WeakMap<Submission, Int32Array>();
  known.set(from, others.set(to, made));
  return made;
}
