import { codeIn, codeInWords } from '../../../editions/code-sets/code-places.ts';
import { blank } from '../../../submission/submission.ts';
import { type Check, everyEdition, inEach } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { nameOf } from '../cell-words.ts';

const yes = codeIn('YN', 'Y');
const no = codeIn('YN', 'N');

// A query: the episodes are counted over 12 months, and the interview may be about an older one.
export const returnInterviewWithoutAMissingEpisode: Check = {
  id: 'return-interview-without-a-missing-episode',
  title: 'A return interview is told of for a child who was not missing',
  severity: 'query',
  scope: 'row',
  editions: everyEdition,
  needs: [
    ...inEach([8], ['missing-episodes', 'return-interview-offered']),
    ...inEach([8], ['missing-episodes', 'return-interview-accepted']),
  ],
  source: 'Annex A, list 8; ours',
  failing: exampleRows('sif-2015', 8, { 'missing-episodes': '0', 'return-interview-offered': 'Y' }),
  passing: exampleRows('sif-2015', 8, { 'missing-episodes': '1', 'return-interview-offered': 'Y' }),
  run: ({ needs, values, report }) => {
    const field = needs[8]?.[1];
    if (field === undefined) return;
    const episodes = values(8, 'missing-episodes');
    values(8, field).forEach((answer, row) => {
      if ((episodes[row] ?? blank) !== 0 || (answer !== yes && answer !== no)) return;
      const also = [{ list: 8, row, field: 'missing-episodes' }] as const;
      report({ list: 8, row, field, also, details: [nameOf(field), answer] });
    });
  },
  message: ([name, answer]) =>
    `the ${name} is ${codeInWords('YN', Number(answer))}, but the child has had no missing episode in 12 months. Leave the answer empty, correct the number, or was the episode longer ago?`,
};
