// What a line of the area information takes, read from the line itself (001 Annex A, information about this local authority area).
import type { AreaLine, AreaLineId } from '#annex-a';
import type { AreaLineFields } from '../request-changes.ts';

/** What a value is: how it is written, and what is wrong with one. */
export type AreaValueKind = 'count' | 'per cent' | 'per 10,000' | 'month and year' | 'inspection' | 'text';

/** A line of the area information as it is kept. */
export type AreaLineRecord = AreaLineFields & { readonly id: string; readonly version: number };

/** The lines that are texts of their own kind: the month and grade of an inspection, the month since when somebody is in post. */
const writtenAs: Readonly<Partial<Record<AreaLineId, AreaValueKind>>> = {
  A3: 'inspection',
  A4: 'inspection',
  A5: 'month and year',
  A6: 'month and year',
};

/** The lines that the section leaves out where there is nothing to say. */
const optional: readonly string[] = ['A7', 'A8', 'A18'];
/** The lines that stand beside a national average. */
const besideNational: readonly string[] = ['A12', 'A13', 'A14', 'A16', 'A17'];

/** How the value of a line is written. */
export function valueKindOf({ id, unit }: AreaLine): AreaValueKind {
  if (unit === 'text') return writtenAs[id] ?? 'text';
  return unit === 'per cent' || unit === 'per 10,000' ? unit : 'count';
}

/** Whether the section may leave the line out. */
export const isOptional = (line: string): boolean => optional.includes(line);

/** Whether a national average stands beside the line. */
export const takesNational = ({ id }: AreaLine): boolean => besideNational.includes(id);

/**
 * What the per cent beside a count is a share of, as it follows "per cent"; null for lines without one. A26 is of all looked after, A27
 * to A30 of the children of the line itself.
 */
export function shareOf({ id, source }: AreaLine): string | null {
  // Entered only: the lists do not hold a year of those who ceased.
  if (id === 'A34') return 'of these children, who returned';
  if (source.kind !== 'measure' || source.share === undefined) return null;
  return source.share.of === id
    ? 'of these children, outside the area'
    : `of all children looked after (${source.share.of})`;
}

/** Every line that the section cannot do without: A1 to A36 less the optional ones. */
export const neededLines: readonly string[] = Array.from({ length: 36 }, (_, at) => `A${at + 1}`).filter(
  (id) => !isOptional(id),
);
