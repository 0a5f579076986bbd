import type { Check } from './check.ts';

/** A judgement is recorded, but no section says why. The 2012 reports do so for equality and diversity. */
export const recordedWithoutSection: Check = ({ judgements, ending, line, name }) =>
  judgements
    // The overall judgement of a single inspection is given on the first page only.
    .filter(({ id, record, section }) => record !== null && section === null && id !== 'overall')
    .filter(({ id }) => !ending?.judgements.has(id))
    .map(({ id, record, recordedBy }) => ({
      kind: 'recorded-without-section',
      line: line(recordedBy),
      message: `${name(id)} is recorded as ${record?.replace('-', ' ')}, and no section of the report is about it. Nothing in the text supports the grade.`,
    }));
