import type { Check } from './check.ts';

/** A section is graded, but the record that the report has leaves the judgement out; or no statement gives the overall judgement. */
export const notRecorded: Check = ({ judgements, framework, line, name }) => {
  const first = judgements.find(({ record }) => record !== null);
  if (first === undefined) return [];
  // Only the first page of a single inspection report gives the overall judgement; the summary may repeat it.
  const overall = judgements.find(({ id }) => framework?.id === 'sif-2015' && id === 'overall');
  const unstated = overall?.body === null && overall.opening !== null && overall.recordedBy === null;
  return [
    ...(unstated
      ? [
          {
            kind: 'not-recorded' as const,
            line: line(first.recordedBy),
            message: `the first page does not state the overall judgement, ${inWords(overall.opening)} by the summary. Add the statement; text may be lost.`,
          },
        ]
      : []),
    ...judgements
      .filter(({ body, recordedBy }) => body !== null && recordedBy === null)
      .map(({ id, body, section }) => ({
        kind: 'not-recorded' as const,
        line: line(section),
        message: `${name(id)} is graded ${inWords(body)} in its section; the record leaves it out, or its grade there cannot be read. Add or correct the row.`,
      })),
  ];
};

const inWords = (grade: string | null): string => (grade ?? '').replace('-', ' ');
