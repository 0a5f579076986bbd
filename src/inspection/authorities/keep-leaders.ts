import { type Change, differences, type LeaderFields, type Post } from '../change.ts';
import { dateOf } from '../date-fault.ts';
import { reasonFault } from '../reason-fault.ts';
import { type Refusal, refuse, refuseFields } from '../refusal.ts';
import { type Leader, type LeaderWanted, leaderFaults, untilFault } from './leader.ts';
import { isPost } from './posts.ts';

const subjectOf = (leader: Leader) => ({
  subject: { kind: 'leader', id: leader.id } as const,
  authorityId: leader.authorityId,
  inspectionId: null,
});

/** Who is in a post and does not leave before a day: whom somebody new in the post may take over from. */
export const holdersOf = (leaders: readonly Leader[], post: string, from: string): readonly Leader[] =>
  leaders.filter((each) => each.post === post && (each.until === null || each.until >= from));

/** Which leaders a form was filled in the sight of: compared with those there are, it tells whether somebody changed them meanwhile. */
export const leadersSeen = (leaders: readonly Leader[]): string =>
  leaders
    .filter(({ until }) => until === null)
    .map(({ id, version }) => `${id}:${version}`)
    .sort()
    .join(' ');

const fieldsOf = ({ name, since, until }: LeaderWanted, post: Post): LeaderFields => ({ post, name, since, until });

const changedMeanwhile = refuse(
  'changed-meanwhile',
  'Somebody changed who is in post after you opened this page. Compare what is there now with what you wrote, and save again.',
);

/**
 * Records a leader. With `endsBefore`, whoever holds the post and began earlier leaves on the day before. Refused: `not-valid` field
 * by field (also when the new one begins before the one who would leave did), `changed-meanwhile` when the leaders in post are not
 * those that were seen.
 */
export function appointLeader(
  authority: { readonly id: string; readonly leaders: readonly Leader[] },
  command: {
    readonly id: string;
    readonly wanted: LeaderWanted;
    readonly endsBefore: boolean;
    readonly seen: string;
    readonly today: string;
  },
): readonly Change[] | Refusal {
  const { wanted } = command;
  const refusal = refuseFields(leaderFaults(wanted, command.today));
  if (refusal !== null) return refusal;
  if (!isPost(wanted.post)) throw new Error('The faults of a leader let a post through that is none.');
  if (command.seen !== leadersSeen(authority.leaders)) return changedMeanwhile;
  const leaving =
    command.endsBefore && wanted.until === null ? holdersOf(authority.leaders, wanted.post, wanted.since) : [];
  const later = leaving.find(({ since }) => since >= wanted.since);
  if (later !== undefined) {
    return refuse(
      'not-valid',
      `${later.name} began in this post on or after that day, so they cannot leave before it. Correct the date, or choose that they stay in post.`,
      'since',
    );
  }
  return [
    ...leaving.map((leader) => endedBefore(leader, wanted.since)),
    {
      kind: 'leader-added',
      subject: { kind: 'leader', id: command.id },
      authorityId: authority.id,
      inspectionId: null,
      expects: null,
      before: null,
      after: fieldsOf(wanted, wanted.post),
      reason: null,
    },
  ];
}

/** The change by which somebody leaves on the day before another begins (ISO 8601). */
function endedBefore(leader: Leader, begins: string): Change {
  const until = dateOf(begins)?.subtract({ days: 1 }).toString() ?? begins;
  return {
    kind: 'leader-changed',
    ...subjectOf(leader),
    expects: leader.version,
    before: { until: leader.until },
    after: { until },
    reason: null,
  };
}

/** Records when a leader left. Refused (`not-valid`) when that day cannot be, or is known already. */
export function leaderLeft(
  leader: Leader,
  command: { readonly until: string; readonly seen: number; readonly today: string },
): readonly Change[] | Refusal {
  const fault = untilFault(command.until, leader.since, command.today);
  if (fault !== null) return refuse('not-valid', fault, 'until');
  if (leader.until === command.until) return [];
  return [
    {
      kind: 'leader-changed',
      ...subjectOf(leader),
      expects: command.seen,
      before: { until: leader.until },
      after: { until: command.until },
      reason: null,
    },
  ];
}

/** Corrects what is recorded of a leader, with a reason, decided on the version that was seen. No change at all is no change. */
export function correctLeader(
  leader: Leader,
  command: {
    readonly wanted: LeaderWanted;
    readonly seen: number;
    readonly reason: string;
    readonly today: string;
  },
): readonly Change[] | Refusal {
  const { wanted } = command;
  const faults = [...leaderFaults(wanted, command.today)];
  const changed = isPost(wanted.post)
    ? differences<LeaderFields>(fieldsOf(leader, leader.post), fieldsOf(wanted, wanted.post))
    : null;
  const fault = reasonFault(command.reason, 'what is recorded is corrected');
  if (changed !== null && fault !== null) faults.push(fault);
  const refusal = refuseFields(faults);
  if (refusal !== null) return refusal;
  if (changed === null) return [];
  return [{ kind: 'leader-changed', ...subjectOf(leader), expects: command.seen, ...changed, reason: command.reason }];
}
