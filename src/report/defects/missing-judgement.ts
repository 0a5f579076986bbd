import type { Check } from './check.ts';

/** A judgement of the framework has no grade anywhere: no section, no row of the record. */
export const missingJudgement: Check = ({ judgements, ending, name }) =>
  judgements
    .filter(({ grade, section, recordedBy }) => grade === null && section === null && recordedBy === null)
    .filter(({ id }) => !ending?.judgements.has(id))
    .map(({ id }) => ({
      kind: 'missing-judgement',
      line: 0,
      message: `${name(id)} is graded nowhere in the report. Look for its section or its row in the record; text may be lost.`,
    }));
