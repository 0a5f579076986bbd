import { writtenDayNumber } from '#calendar';
import { codeIn } from '../../../editions/code-sets/code-places.ts';
import { present } from '../../../submission/submission.ts';
import { type Check, everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { assessmentKinds } from '../assessments.ts';
import { birthsOf } from '../births.ts';

const no = codeIn('YN', 'N');

// Nobody can see a child who is not yet born.
export const authorisedWithoutSeeingTheChild: Check = {
  id: 'authorised-without-seeing-the-child',
  title: 'An assessment was authorised although the child was not seen',
  severity: 'query',
  scope: 'row',
  editions: everyEdition,
  needs: assessmentKinds.map(({ seen, authorised }) => ({ 4: [seen, authorised] })),
  source: 'Ours',
  failing: exampleRows('sif-2015', 4, { 'child-id': 'W1', 'core-seen': 'N', 'core-authorised': '08/05/2015' }),
  passing: exampleRows('sif-2015', 4, { 'child-id': 'W1', 'core-seen': 'Y', 'core-authorised': '08/05/2015' }),
  run: ({ needs, list, asAt, values, report }) => {
    const [seen, authorised] = needs[4] ?? [];
    if (seen === undefined || authorised === undefined) return;
    const births = birthsOf(list(4), asAt);
    const answers = values(4, seen);
    values(4, authorised).forEach((day, row) => {
      if (!present(day) || answers[row] !== no || births.unborn(row)) return;
      const birth = births.born(row);
      if (present(birth) && birth > day) return;
      report({ list: 4, row, field: seen, also: [{ list: 4, row, field: authorised }], details: [day] });
    });
  },
  message: ([day]) =>
    `the assessment was authorised on ${writtenDayNumber(Number(day))}, but the child was not seen. Is the answer right, and why was the child not seen?`,
};
