import { sectionsOf } from '../walk.ts';
import type { Check } from './check.ts';

/** A section that should carry a grade has none in its heading, or a row of the record has an empty cell. */
export const missingGrade: Check = ({ reading, record, line, at, name }) => [
  ...[...sectionsOf(reading.document)]
    .filter(({ judgement, grade }) => judgement !== null && grade === null)
    .map((section) => ({
      kind: 'missing-grade' as const,
      line: line(section),
      message: `${at(line(section))}the section on ${name(section.judgement ?? '')} has no grade in its heading. Add the grade line.`,
    })),
  ...(record?.rows ?? [])
    .filter(({ grade }) => grade === null)
    .map(({ cells, label }) => ({
      kind: 'missing-grade' as const,
      line: line(cells),
      message: `${at(line(cells))}the record's row "${label}" has no grade. Fill it in.`,
    })),
];
