// What is kept how long: the one table. The page shows it, settings change the periods, and whatever erases reads it.
import type { Period } from './period.ts';

/** How something is erased once its time is over: by somebody who confirms it, by the service itself, with another kind, or never. */
type ErasedBy = 'person' | 'itself' | 'sealed-data' | 'never';

export type RetentionKind = {
  readonly title: string;
  /** What it is and what becomes of it. */
  readonly holds: string;
  /** The event from which its time counts, as words that follow "after". */
  readonly after: string | null;
  /** How long it is kept when nobody has said otherwise; null for ever. */
  readonly standard: Period | null;
  /** Why that long. */
  readonly because: string;
  /** No shorter and no longer than this can be set. */
  readonly least: Period | null;
  readonly most: Period | null;
  readonly erasedBy: ErasedBy;
};

const days = (count: number): Period => ({ count, unit: 'days' });
const months = (count: number): Period => ({ count, unit: 'months' });
const years = (count: number): Period => ({ count, unit: 'years' });

export const retentionKinds = {
  'sealed-data': {
    title: 'Lists and documents about children',
    holds:
      'Data requests, documents, attachments and what the checks found in them, sealed under the key of their inspection. Erasing destroys the key, and empties what people wrote beside them.',
    after: 'the inspection was closed',
    standard: months(12),
    because: 'Complaints and the action statement, due 70 working days after the report, are over by then.',
    least: months(6),
    most: years(6),
    erasedBy: 'person',
  },
  'sealed-log': {
    title: 'Sealed parts of the change log',
    holds: 'What entries quote about a child. One key opens them and the lists, so they go together.',
    after: null,
    standard: null,
    because: 'They are about the same children as the lists.',
    least: null,
    most: null,
    erasedBy: 'sealed-data',
  },
  evidence: {
    title: 'Evidence and concerns',
    holds:
      'What inspectors wrote down, under the case reference of a child and never the name. This version of Bestfit keeps none yet.',
    after: 'the inspection was closed',
    standard: years(6),
    because: 'A judgement may be challenged in court for six years.',
    least: years(1),
    most: years(10),
    erasedBy: 'person',
  },
  'left-accounts': {
    title: 'Accounts of people who left',
    holds:
      'E-mail address, password, one-time codes, sign-ins, links and tokens. The name stays, so that the log and reports still say who acted.',
    after: 'their last role ended',
    standard: months(24),
    because: 'Somebody who comes back within an inspection cycle finds their account again.',
    least: months(6),
    most: years(6),
    erasedBy: 'person',
  },
  'sign-in-attempts': {
    title: 'Attempts to sign in',
    holds: 'When and from where somebody tried, with a keyed hash of the account.',
    after: 'the attempt',
    standard: months(3),
    because: 'Long enough to look into an attack; the change log keeps the sign-ins themselves.',
    least: months(1),
    most: years(2),
    erasedBy: 'itself',
  },
  'ended-sessions': {
    title: 'Sign-ins that ended',
    holds: 'When a sign-in began and ended, from which address and browser.',
    after: 'it ended or ran out',
    standard: months(6),
    because: 'Long enough for people to see where their account was used.',
    least: days(7),
    most: years(2),
    erasedBy: 'itself',
  },
  invitations: {
    title: 'Invitations and links to choose a password',
    holds: 'For whom a link was made, and when it was used.',
    after: 'it ran out',
    standard: months(1),
    because: 'Somebody with an old link is told that it ran out, rather than that there is none.',
    least: days(1),
    most: years(1),
    erasedBy: 'itself',
  },
  'api-tokens': {
    title: 'API tokens that ended',
    holds: 'Name, scope, and when a personal token was made, used last, and revoked.',
    after: 'it was revoked or ran out',
    standard: months(12),
    because: 'Long enough to look into what a lost token was used for.',
    least: months(1),
    most: years(6),
    erasedBy: 'itself',
  },
  'kept-forms': {
    title: 'Forms kept while somebody signs in again',
    holds: 'What somebody had typed when their sign-in ran out, sealed.',
    after: 'it could be taken back the last time',
    standard: days(1),
    because: 'It is of no use to anybody else, and may be about a child.',
    least: days(1),
    most: days(30),
    erasedBy: 'itself',
  },
  openings: {
    title: 'Who opened sealed data',
    holds: 'Who opened what, when and what for. It says nothing about a child.',
    after: null,
    standard: null,
    because: 'Years later it must still be possible to say who saw a child’s data.',
    least: null,
    most: null,
    erasedBy: 'never',
  },
  erasures: {
    title: 'What was erased',
    holds: 'What was destroyed, when, by whom and why.',
    after: null,
    standard: null,
    because: 'It proves that the data are gone.',
    least: null,
    most: null,
    erasedBy: 'never',
  },
  'change-log': {
    title: 'The change log',
    holds: 'Every change: who, what, when, before and after.',
    after: null,
    standard: null,
    because: 'An entry taken out would break the chain that proves the others.',
    least: null,
    most: null,
    erasedBy: 'never',
  },
} as const satisfies Record<string, RetentionKind>;

export type RetentionKindId = keyof typeof retentionKinds;

/** Whether a text is the id of a kind of record. */
export const isRetentionKind = (text: string): text is RetentionKindId => Object.hasOwn(retentionKinds, text);

/** The kinds in the order of the table. */
export const retentionKindIds: readonly RetentionKindId[] = Object.keys(retentionKinds).filter(isRetentionKind);

/** The setting that holds how long a kind is kept, where somebody changed it. */
export const retentionSetting = (kind: RetentionKindId): string => `retention/${kind}`;
