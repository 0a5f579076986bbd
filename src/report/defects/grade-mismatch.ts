import type { Check } from './check.ts';

/** Heading, opening sentence and record give one judgement different grades. */
export const gradeMismatch: Check = ({ judgements, line, name }) =>
  judgements.flatMap((judgement) => {
    const places = [
      ['the heading', judgement.body],
      ['the opening sentence', judgement.opening],
      ['the record', judgement.record],
    ] as const;
    const given = places.filter(([, grade]) => grade !== null);
    if (new Set(given.map(([, grade]) => grade)).size < 2) return [];
    const where = line(judgement.section) || line(judgement.recordedBy);
    const says = given.map(([place, grade]) => `${place} says ${inWords(grade)}`).join(', ');
    return [
      {
        kind: 'grade-mismatch',
        line: where,
        message: `${name(judgement.id)}: ${says}. Find out which grade was given and correct the others.`,
      },
    ];
  });

const inWords = (grade: string | null): string => (grade ?? '').replace('-', ' ');
