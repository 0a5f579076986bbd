import { present, type Submission } from '../../submission/submission.ts';
import { firstStated } from '../disagreements.ts';
import { joinedGroups } from '../joined-groups.ts';
import { linkChildren } from '../linked.ts';
import { candidatesOf } from './candidates.ts';
import { type DuplicatePair, type Strength, weighed } from './evidence.ts';

/** Ids that are likely one child's. */
export interface ProbableDuplicate {
  readonly children: readonly string[];
  /** The strength of its strongest pair. */
  readonly strength: Strength;
  /** `same-child` when any pair reads so. */
  readonly reading: DuplicatePair['reading'];
  readonly pairs: readonly DuplicatePair[];
}

const order: readonly Strength[] = ['strong', 'likely', 'possible'];

/**
 * Groups of ids that are likely the same child, the strongest first. No list holds names, so that twins who were dealt
 * with together look the same: such pairs say so. Two children of other birthdays, or genders, are siblings and not here,
 * unless their ids are one id written in two ways.
 */
export function probableDuplicates(submission: Submission): ProbableDuplicate[] {
  const linked = linkChildren(submission);
  const stated = {
    births: birthsOf(submission),
    genders: firstStated(linked, 'gender'),
    ethnicities: firstStated(linked, 'ethnicity'),
  };
  const pairs = candidatesOf(linked, stated.births).flatMap((candidate) => {
    const pair = weighed(linked, stated, candidate);
    return pair === null ? [] : [{ pair, members: [candidate.a, candidate.b] }];
  });
  return joinedGroups(pairs)
    .map(({ members, parts }): ProbableDuplicate => {
      const found = parts.map(({ pair }) => pair);
      return {
        children: members.map(linked.idOf),
        strength: order.find((strength) => found.some((pair) => pair.strength === strength)) ?? 'possible',
        reading: found.some(({ reading }) => reading === 'same-child') ? 'same-child' : 'twins-or-same-child',
        pairs: found,
      };
    })
    .sort((a, b) => order.indexOf(a.strength) - order.indexOf(b.strength));
}

// The day of birth; of a child not yet born, the day it is expected.
function birthsOf(submission: Submission): Int32Array {
  const linked = linkChildren(submission);
  const births = firstStated(linked, 'date-of-birth');
  const expected = firstStated(linked, 'expected-date-of-birth');
  return births.map((birth, child) => (present(birth) ? birth : (expected[child] ?? birth)));
}
