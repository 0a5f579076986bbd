import { paragraphsOf } from '../walk.ts';
import type { Check } from './check.ts';

/** Paragraph numbers that do not run 1, 2, 3 … through the whole report. */
export const brokenNumbering: Check = ({ reading, line }) => {
  const paragraphs = [...paragraphsOf(reading.document)].map((block) => ({ number: block.number, line: line(block) }));
  const all = new Set(paragraphs.map(({ number }) => number));
  const seen = new Set<number>();
  let highest = 0;
  return paragraphs.flatMap(({ number, line: where }) => {
    const before = highest;
    const again = seen.has(number);
    seen.add(number);
    highest = Math.max(highest, number);
    const defect = (says: string) => [{ kind: 'broken-numbering' as const, line: where, message: `${says}` }];
    if (again)
      return defect(`paragraph number ${number} is there a second time. Number the paragraphs in one sequence.`);
    if (number < before)
      return defect(`paragraph ${number} stands after paragraph ${before}. Put the paragraphs in order.`);
    const gap: number[] = [];
    for (let n = before + 1; n < number; n++) if (!all.has(n)) gap.push(n);
    if (gap.length === 0) return [];
    const which = gap.length === 1 ? `number ${gap[0]} is` : `numbers ${gap[0]} to ${gap.at(-1)} are`;
    return defect(
      `after paragraph ${before} comes ${number}; ${which} missing. Text may be lost, or the numbers are wrong.`,
    );
  });
};
