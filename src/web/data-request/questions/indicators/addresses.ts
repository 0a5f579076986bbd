import type { BehindWhat } from '#annex-a';

/** Where pages of indicators stand: the address of them all, and the submission that they are of. */
export type IndicatorsAt = { readonly base: string; readonly submission: number };

/** Whom of an indicator, as an address says it: "counted", "all", "rest", "part-3", "bin-2". */
export const ofText = (what: BehindWhat): string =>
  typeof what === 'string' ? what : 'part' in what ? `part-${what.part}` : `bin-${what.bin}`;

/** Whom an address asks for; null when it is none of these. */
export function whatAsked(text: string): BehindWhat | null {
  if (text === 'counted' || text === 'all' || text === 'rest') return text;
  const [, kind, place] = /^(part|bin)-(\d{1,4})$/.exec(text) ?? [];
  if (place === undefined) return null;
  return kind === 'part' ? { part: Number(place) } : { bin: Number(place) };
}

/** The page of one indicator. */
export const indicatorAddress = ({ base, submission }: IndicatorsAt, measure: string): string =>
  `${base}/${measure}?submission=${submission}`;

/** The rows behind one of its numbers. */
export const rowsAddress = ({ base, submission }: IndicatorsAt, measure: string, what: BehindWhat): string =>
  `${base}/${measure}/rows?of=${ofText(what)}&submission=${submission}`;
