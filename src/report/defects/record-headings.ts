import { keyOf, keysOf } from '../reading/titles.ts';
import type { Check } from './check.ts';

// Which headings may stand over which rows of the record, counted from 1 as printed.
const groups = [
  { id: 'safeguarding-services', from: 1, to: 10 },
  { id: 'safeguarding-outcomes', from: 3, to: 10 },
  { id: 'looked-after-services', from: 11, to: 22 },
  { id: 'looked-after-outcomes', from: 13, to: 22 },
] as const;

/** A heading in the record stands over rows of another part of the report. */
export const recordHeadingMislabelled: Check = ({ record, framework, line }) => {
  if (record === null || framework === null) return [];
  return record.headings.flatMap(({ cells, label, before }, i) => {
    const id = framework.reportOutline.find((section) => keysOf(section).has(keyOf(label)))?.id;
    const group = groups.find((candidate) => candidate.id === id);
    const until = record.headings[i + 1]?.before ?? record.rows.length;
    const under = record.rows.slice(before, until).flatMap(({ position }) => (position === null ? [] : [position + 1]));
    const [first, last] = [Math.min(...under), Math.max(...under)];
    if (group === undefined || under.length === 0 || (first >= group.from && last <= group.to)) return [];
    const part = last <= 10 ? 'safeguarding' : first > 10 ? 'looked after children' : 'both parts';
    const wholeNote = id === 'looked-after-outcomes' && first <= 12 ? ', its overall judgements among them' : '';
    const rows = first === last ? `row ${first}` : `rows ${first} to ${last}`;
    return [
      {
        kind: 'record-heading-mislabelled' as const,
        line: line(cells),
        message: `the record's heading "${label}" stands over ${rows}, which are on ${part}${wholeNote}. The rows are read by their position; correct the heading.`,
      },
    ];
  });
};

/** The same heading stands in the record more than once, so that it does not tell what is under it. */
export const recordHeadingRepeated: Check = ({ record, line }) => {
  const byKey = Map.groupBy(record?.headings ?? [], ({ label }) => keyOf(label));
  return [...byKey.values()].flatMap((same) => {
    const second = same[1];
    if (second === undefined || keyOf(second.label) === '') return [];
    const lines = same.map(({ cells }) => line(cells)).filter((n) => n > 0);
    return [
      {
        kind: 'record-heading-repeated' as const,
        line: line(second.cells),
        message: `the record's heading "${second.label}" stands ${same.length} times${
          lines.length > 1 ? ` (lines ${lines.join(', ')})` : ''
        }. Give each group of rows its own heading.`,
      },
    ];
  });
};
