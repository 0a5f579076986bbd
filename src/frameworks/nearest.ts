/**
 * The candidate nearest to `text`: one that holds all its words before one that is spelt like it; the first of equals. Empty without
 * candidates.
 */
export function nearest(text: string, candidates: readonly string[]): string {
  return ranked(text, candidates).best;
}

/** A sentence that names the nearest candidate: asked where it is near enough to be meant, told where it is not. */
export function suggestion(text: string, candidates: readonly string[]): string {
  const { best, far } = ranked(text, candidates);
  if (best === '') return '';
  return far > Math.max(2, text.length / 3) ? `The nearest known is “${best}”.` : `Did you mean “${best}”?`;
}

function ranked(text: string, candidates: readonly string[]): { best: string; far: number } {
  const words = wordsOf(text);
  let best = '';
  let far = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const known = wordsOf(candidate);
    // An id that holds all the words is meant sooner than one with similar letters; of several, the one with the fewest others.
    const held = words.length > 0 && words.every((word) => known.includes(word));
    const changes = held ? (known.length - words.length) / 10 : distance(text.toLowerCase(), candidate.toLowerCase());
    if (changes < far) {
      best = candidate;
      far = changes;
    }
  }
  return { best, far };
}

const wordsOf = (id: string): string[] =>
  id
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

// Levenshtein distance, one row at a time; ids are short, and a longer text is cut so that no input makes this slow.
function distance(a: string, b: string): number {
  const from = a.slice(0, 100);
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const substituted = (row[j] ?? 0) + (letter === b[j] ? 0 : 1);
      next.push(Math.min(substituted, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
