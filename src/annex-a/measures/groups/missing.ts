import type { FieldKey } from '../../editions/field-keys.ts';
import { present } from '../../submission/submission.ts';
import { countWhere, sum } from '../kinds/count.ts';
import { groupOf } from '../kinds/described-measure.ts';
import { never } from '../kinds/never.ts';
import { share } from '../kinds/share.ts';
import { atLeast, both, yes } from '../questions/conditions.ts';
import { among, type Question } from '../questions/question.ts';
import { lookedAfter } from '../rows/populations.ts';
import { returnInterviewIn } from '../standards.ts';

const episodes = (key: FieldKey): Question<number | string> => ({
  needs: [key],
  ask: (reader) => {
    const values = reader.values(key);
    const lack = reader.lack(key);
    return (row) => {
      const value = values[row];
      return present(value) ? value : lack(value);
    };
  },
});
const wentMissing = atLeast('missing-episodes', 1);
const missingChildren = 'children looked after who went missing within 12 months';

export const missing = groupOf('missing')(
  share(
    { id: 'went-missing', title: 'Children looked after who went missing within 12 months' },
    lookedAfter,
    wentMissing,
  ),
  sum(
    { id: 'missing-episodes', title: 'Episodes of going missing within 12 months' },
    lookedAfter,
    episodes('missing-episodes'),
    'episodes',
  ),
  share(
    {
      id: 'went-missing-often',
      title: 'Children looked after who went missing three times or more',
      of: missingChildren,
    },
    lookedAfter,
    among(wentMissing, atLeast('missing-episodes', 3)),
  ),
  share(
    { id: 'were-absent', title: 'Children looked after who were absent within 12 months' },
    lookedAfter,
    atLeast('absent-episodes', 1),
  ),
  sum(
    { id: 'absent-episodes', title: 'Episodes of absence within 12 months' },
    lookedAfter,
    episodes('absent-episodes'),
    'episodes',
  ),
  countWhere(
    { id: 'missing-and-absent', title: 'Children looked after who went missing and were absent within 12 months' },
    lookedAfter,
    both(wentMissing, atLeast('absent-episodes', 1)),
  ),
  share(
    {
      id: 'return-interview-offered',
      title: 'Children offered a return interview after they last went missing',
      of: missingChildren,
      note: 'Of the last episode only.',
    },
    lookedAfter,
    among(wentMissing, yes('return-interview-offered')),
  ),
  share(
    {
      id: 'return-interview-accepted',
      title: 'Children who accepted the return interview they were offered',
      of: `${missingChildren} and were offered a return interview`,
      note: 'Of the last episode only.',
    },
    lookedAfter,
    among(both(wentMissing, yes('return-interview-offered')), yes('return-interview-accepted')),
  ),
  never({
    id: 'return-interview-in-time',
    title: 'Return interviews within 72 hours of the return',
    unit: 'per cent',
    of: 'episodes after which a return interview is due',
    because:
      'Annex A holds whether an interview was offered and accepted, not when it took place nor when the child returned',
    standard: returnInterviewIn,
  }),
);
