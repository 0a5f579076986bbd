import type { LeaderFields, OfficeFields } from '#inspection';
import type { MadeUpReport } from './made-up-report.ts';

/** A made-up authority with all that is kept of it. */
export type MadeUpAuthority = {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly leaders: readonly LeaderFields[];
  readonly offices: readonly OfficeFields[];
  /** What reports about it have published, oldest first. */
  readonly reports: readonly MadeUpReport[];
};

type Since = Pick<LeaderFields, 'since' | 'until'>;

/** Somebody in the post of director; "2014-09-01" is since when, "2014-09-01 to 2018-03-31" from when to when. */
export const director = (name: string, when: string): LeaderFields => ({
  post: 'director-of-childrens-services',
  name,
  ...since(when),
});
export const chiefExecutive = (name: string, when: string): LeaderFields => ({
  post: 'chief-executive',
  name,
  ...since(when),
});
export const leadMember = (name: string, when: string): LeaderFields => ({ post: 'lead-member', name, ...since(when) });
export const boardChair = (name: string, when: string): LeaderFields => ({ post: 'lscb-chair', name, ...since(when) });

function since(when: string): Since {
  const [from = when, until = null] = when.split(' to ');
  return { since: from, until };
}

/** An office that takes what is named; open. */
export const office = (name: string, address: string, ...handles: OfficeFields['handles']): OfficeFields => ({
  name,
  address,
  handles,
  closedOn: null,
});
