import type { Check } from './check.ts';

/** A section is graded, but the record that the report has leaves the judgement out. */
export const notRecorded: Check = ({ judgements, line, name }) =>
  judgements.some(({ record }) => record !== null)
    ? judgements
        .filter(({ body, recordedBy }) => body !== null && recordedBy === null)
        .map(({ id, body, section }) => ({
          kind: 'not-recorded',
          line: line(section),
          message: `${name(id)} is graded ${body?.replace('-', ' ')} in its section and is not in the record. Add the row.`,
        }))
    : [];
