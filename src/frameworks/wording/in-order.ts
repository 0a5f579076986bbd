import type { Place } from './occurrences.ts';

/** A place where a statement's letters stand; `fitting` counts how much the layout speaks for a statement standing there. */
export type Candidate = Place & { readonly key: string; readonly fitting: number };

/**
 * Gives each statement the place where it stands, so that places follow each other in the statements' order, none overlaps
 * another, and as many statements as possible have one; among equals the layout decides. Null: nowhere in that order.
 * The same sentence may stand for several statements, and short statements stand inside longer ones: so order decides.
 */
export function placesInOrder(keys: readonly string[], candidates: readonly Candidate[]): (Candidate | null)[] {
  // A document that holds the text many times over is read as far as it can be the framework's once.
  const places = candidates.slice(0, keys.length * 8 + 64);
  const n = keys.length;
  const m = places.length;
  // One more statement outweighs all that layout can say of the others.
  const weight = 8 * (n + 1);
  const next = places.map(({ to }) => firstFrom(places, to));
  const best = new Int32Array((n + 1) * (m + 1));
  const at = (i: number, j: number): number => best[i * (m + 1) + j] ?? 0;
  const taken = (i: number, j: number): number => {
    const place = places[j];
    if (place === undefined || place.key !== keys[i]) return -1;
    return weight + place.fitting + at(i + 1, next[j] ?? m);
  };
  for (let i = n - 1; i >= 0; i -= 1) {
    for (let j = m - 1; j >= 0; j -= 1) best[i * (m + 1) + j] = Math.max(at(i + 1, j), at(i, j + 1), taken(i, j));
  }
  const answer: (Candidate | null)[] = [];
  let j = 0;
  for (let i = 0; i < n; i += 1) {
    while (j < m && at(i, j) === at(i, j + 1) && at(i, j) !== taken(i, j)) j += 1;
    if (j < m && taken(i, j) === at(i, j)) {
      answer.push(places[j] ?? null);
      j = next[j] ?? m;
    } else answer.push(null);
  }
  return answer;
}

function firstFrom(places: readonly Place[], letter: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.from ?? 0) < letter) low = middle + 1;
    else high = middle;
  }
  return low;
}
