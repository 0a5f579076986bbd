import type { LeaderFields } from '../change.ts';
import { dateFault, dateOf } from '../date-fault.ts';
import type { FieldFault } from '../refusal.ts';
import { isPost } from './posts.ts';

/** Somebody in a post of an authority, as it is kept. */
export type Leader = LeaderFields & { readonly id: string; readonly authorityId: string; readonly version: number };

/** A leader as a form gives one: the post as it was chosen, which may be none. */
export type LeaderWanted = Omit<LeaderFields, 'post'> & { readonly post: string };

/** Whether a leader is in post on a day (ISO 8601). The day somebody leaves is their last in post. */
export const inPost = ({ since, until }: Pick<LeaderFields, 'since' | 'until'>, on: string): boolean =>
  since <= on && (until === null || until >= on);

/** What is wrong with a name of a person. */
export function nameFault(name: string, whose: string): string | null {
  if (name === '') return `Enter ${whose} name.`;
  if (name.length > 200) return 'The name must be 200 characters or fewer.';
  return /\n/.test(name) ? 'The name must be on one line.' : null;
}

/** What is wrong with when somebody began: an appointment may be known ahead, but not for years. `today` is ISO 8601. */
export function sinceFault(since: string, today: string): string | null {
  const fault = dateFault(since, 'The date since when');
  if (fault !== null) return fault;
  const latest = dateOf(today)?.add({ years: 1 }).toString() ?? today;
  return since > latest ? 'The date since when must not be more than a year ahead. Check the year.' : null;
}

/** What is wrong with when somebody left. */
export function untilFault(until: string, since: string, today: string): string | null {
  const fault = dateFault(until, 'The last day in post');
  if (fault !== null) return fault;
  if (until < since) return 'The last day in post must not be before the first. Check both dates.';
  const latest = dateOf(today)?.add({ years: 1 }).toString() ?? today;
  return until > latest ? 'The last day in post must not be more than a year ahead. Check the year.' : null;
}

/** Everything wrong with a leader as a form gives one, field by field. */
export function leaderFaults(wanted: LeaderWanted, today: string): readonly FieldFault[] {
  const faults: FieldFault[] = [];
  const note = (place: string, words: string | null) => {
    if (words !== null) faults.push({ place, words });
  };
  if (!isPost(wanted.post)) note('post', 'Choose the post.');
  note('name', nameFault(wanted.name, 'the leader’s'));
  note('since', sinceFault(wanted.since, today));
  if (wanted.until !== null) note('until', untilFault(wanted.until, wanted.since, today));
  return faults;
}
