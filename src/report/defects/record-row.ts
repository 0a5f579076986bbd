import { keyOf, keysOf } from '../reading/titles.ts';
import type { Check } from './check.ts';

/** A row of the record is none of those expected, stands twice, stands out of order, or bears another name. */
export const recordRow: Check = ({ record, framework, line, name }) => {
  if (record === null || framework === null) return [];
  const expected = framework.reportOutline.filter(({ judgement }) => judgement !== undefined);
  let furthest = -1;
  return record.rows.flatMap(({ cells, label, position }) => {
    const where = line(cells);
    const defect = (says: string) => [
      { kind: 'record-row' as const, line: where, message: `the record's row "${label}" ${says}` },
    ];
    if (position === null) return defect('stands twice or is not expected here. Take it out, or correct its name.');
    const section = expected[position];
    const judgement = section?.judgement ?? '';
    if (position < furthest)
      return defect(`stands out of order: it is read as ${name(judgement)}. Check the order of the rows.`);
    furthest = position;
    if (section !== undefined && keysOf(section).has(keyOf(label))) return [];
    return defect(`has a name that is not known; by its position it is read as ${name(judgement)}. Correct the name.`);
  });
};
