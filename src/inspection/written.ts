import { parseIsoDate, writtenDate } from '#calendar';

const known = new Map<string, string>();

/** A day that was kept (ISO 8601) as people read it: "3 May 2015". The programme names the same days again and again: they are remembered. */
export function written(day: string): string {
  const before = known.get(day);
  if (before !== undefined) return before;
  const words = writtenDate(parseIsoDate(day));
  if (known.size < 5_000) known.set(day, words);
  return words;
}
