import { writtenDayNumber } from '#calendar';
import { exampleRows } from '../../example-rows.ts';
import { assessmentKinds } from '../assessments.ts';
import { filledWithout } from '../filled-without.ts';

/** Since 2018 every row must answer. In 2015 a row has three assessments, and most of them are never made. */
export const authorisedWithoutSayingIfSeen = filledWithout({
  id: 'authorised-without-saying-if-seen',
  title: 'An assessment was authorised, but whether the child was seen is not answered',
  severity: 'error',
  editions: ['sif-2015'],
  pairs: assessmentKinds.map(({ seen, authorised }) => [4, authorised, seen]),
  source: 'Annex A, list 4',
  failing: exampleRows('sif-2015', 4, {
    'child-id': 'W1',
    'continuous-start': '01/04/2015',
    'continuous-authorised': '08/05/2015',
  }),
  passing: exampleRows('sif-2015', 4, {
    'child-id': 'W1',
    'continuous-start': '01/04/2015',
    'continuous-seen': 'N',
    'continuous-authorised': '08/05/2015',
  }),
  words: (authorised) =>
    `the assessment was authorised on ${writtenDayNumber(authorised)}, but whether the child was seen during it is not answered. Answer it.`,
});
