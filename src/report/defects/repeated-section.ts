import { sectionsOf } from '../walk.ts';
import type { Check } from './check.ts';

/** Two sections of the report are the same section. */
export const repeatedSection: Check = ({ reading, line }) => {
  const first = new Map<string, object>();
  return [...sectionsOf(reading.document)].flatMap((section) => {
    const { id, title } = section;
    if (id === null) return [];
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, section);
      return [];
    }
    return [
      {
        kind: 'repeated-section' as const,
        line: line(section),
        message: `the section "${title}" is there twice, first on line ${line(before)}. Take one of the two out.`,
      },
    ];
  });
};
