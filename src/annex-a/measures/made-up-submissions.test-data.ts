import { dayNumber, slashedDay } from '#calendar';
import { codeSets } from '../editions/code-sets/index.ts';
import { listDefinition } from '../editions/index.ts';
import { type EditionId, type Field, type ListNo, listNos } from '../editions/model.ts';
import { submissionFrom, type WrittenRow } from '../submission/from-rows.ts';
import type { Submission } from '../submission/submission.ts';

export const asAt = dayNumber(2015, 6, 1);

/** A day some days before the reference date of 1 June 2015, as a cell has it. */
export const daysBefore = (days: number) => slashedDay(asAt - days);

/** Rows of some lists, at 1 June 2015. */
export const westmarch = (
  lists: Readonly<Partial<Record<ListNo, readonly WrittenRow[]>>>,
  rest: Partial<Parameters<typeof submissionFrom>[0]> = {},
): Submission => submissionFrom({ edition: 'sif-2015', asAt, lists, ...rest });

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Rows of every list with cells of the right kind, some blank and some unreadable; ids repeat now and then. */
export function anyRows(edition: EditionId, rows: number, seed: number): Partial<Record<ListNo, WrittenRow[]>> {
  const next = numbersFrom(seed);
  const whole = (below: number) => Math.floor(next() * below);
  const cell = (field: Field): string => {
    const kind = next();
    if (kind < 0.12) return '';
    if (kind < 0.14 && field.type !== 'id' && field.type !== 'text') return '#N/A';
    switch (field.type) {
      case 'date':
        return daysBefore(field.key === 'date-of-birth' ? whole(7500) - 100 : whole(1100) - 30);
      case 'count':
        return String(field.key === 'age' ? whole(19) : whole(5));
      case 'code': {
        const codes = field.codes === null ? [] : codeSets[field.codes].codes;
        return codes[whole(Math.min(codes.length, 6))]?.code ?? '';
      }
      case 'id':
        return `W${whole(rows * 3)}`;
      case 'text':
        return `Name ${whole(4)}`;
      case 'postcode':
        return 'ZZ1 1ZZ';
      case 'urn':
        return `SC00000${whole(9)}`;
    }
  };
  const made: Partial<Record<ListNo, WrittenRow[]>> = {};
  for (const no of listNos) {
    const { fields } = listDefinition(edition, no);
    made[no] = Array.from({ length: rows }, () => Object.fromEntries(fields.map((field) => [field.key, cell(field)])));
  }
  return made;
}
