/** The candidate that takes the fewest single-letter changes to become `text`; the first of equals. Empty without candidates. */
export function nearest(text: string, candidates: readonly string[]): string {
  let best = '';
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const changes = distance(text.toLowerCase(), candidate.toLowerCase());
    if (changes < fewest) {
      best = candidate;
      fewest = changes;
    }
  }
  return best;
}

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
