import {
  changeKinds,
  inspectionToldApart,
  isRetentionKind,
  type Plain,
  retentionKinds,
  type SubjectKind,
} from '#inspection';
import type { LoggedChange, Names, RecordNames } from '#store';
import { inOrder, inspectionInWords, isId, labelOf, saidOf } from './field-words.ts';
import { recordInWords } from './record-in-words.ts';

/** One entry of the log as people read it. */
export type EntryInWords = {
  readonly seq: number;
  readonly at: Date;
  readonly who: string;
  /** Who did what to what: "Ada Quill changed the authority Westmarch". */
  readonly title: string;
  /** Where what it is about can be seen, and what else happened to it. */
  readonly about: { readonly text: string; readonly href: string; readonly log: string } | null;
  readonly lines: readonly { readonly what: string; readonly before: string; readonly after: string }[];
  /** Whether there was nothing before: the values alone then say it. */
  readonly isNew: boolean;
  readonly reason: string | null;
  readonly sealed: boolean;
};

/** What the service did of itself. */
const services: Readonly<Record<string, string>> = {
  'set-up': 'Whoever set up the service',
  'sign-in': 'Somebody who signs in',
  public: 'Somebody who is not signed in',
  demonstration: 'The demonstration',
  retention: 'The service',
};

/** What people do to their own account is said otherwise than what is done to another's. */
const toThemselves: Readonly<Record<string, string>> = {
  'user-joined': 'answered their invitation',
  'user-changed': 'changed their own details',
  'sessions-ended': 'ended their sign-ins',
  'sign-in-throttled': 'was refused further sign-ins for a while',
  'password-set': 'set their password',
  'one-time-code-set': 'set up their one-time codes',
  'recovery-codes-made': 'made their recovery codes',
  'openid-linked': 'linked their single sign-on',
};

/** Every id in an entry that stands for something with a name. */
export function idsIn(entry: LoggedChange): readonly string[] {
  const inFields = [entry.before, entry.after].flatMap((fields) => Object.values(fields ?? {}).flat());
  return [entry.subjectId, entry.byUser, entry.authorityId, entry.inspectionId, ...inFields].filter(isId);
}

/** What is said of the inspection itself, or of a record in it: the words of these kinds of change name the authority already. */
const ofInspection: readonly string[] = [
  'inspection',
  'timetable-entry',
  'message',
  'submission',
  'document',
  'explanation',
  'meeting',
  'meeting-request',
  'area-line',
  'comparators',
] satisfies readonly SubjectKind[];

function subjectInWords(entry: LoggedChange, names: Names, titles: ReadonlyMap<string, string>): string {
  const { subjectKind, subjectId, authorityId } = entry;
  const authority = names.authorities.get(authorityId ?? '') ?? 'an authority';
  const { user, name, title, inspector, erased }: Readonly<Record<string, Plain>> = { ...entry.before, ...entry.after };
  switch (subjectKind) {
    case 'user':
      return names.users.get(subjectId) ?? 'somebody';
    case 'membership':
      return names.memberships.get(subjectId) ?? names.users.get(String(user)) ?? 'somebody';
    case 'authority':
      return names.authorities.get(subjectId) ?? (typeof name === 'string' ? name : authority);
    case 'leader':
    case 'office':
    case 'past-judgement':
    case 'deferral':
    case 'direction':
      return authority;
    case 'inspector':
      return names.users.get(subjectId) ?? 'somebody';
    case 'absence':
      return names.users.get(String(inspector)) ?? 'somebody who inspects';
    case 'framework':
    case 'wording':
      return titles.get(subjectId) ?? (typeof title === 'string' ? title : subjectId);
    case 'setting': {
      const kind = subjectId.replace(/^retention\//, '');
      return isRetentionKind(kind) ? `How long is kept: ${retentionKinds[kind].title}` : labelOf(subjectId);
    }
    case 'service':
      // Nothing else that is done to the service has an object.
      return typeof erased === 'string' ? `${erased.slice(0, 1).toLowerCase()}${erased.slice(1)}` : '';
    default:
      return ofInspection.includes(subjectKind) ? authority : '';
  }
}

/** Which record of the inspection it was, as it was called when the change was made; empty where it has no name that may be seen. */
const recordOf = ({ subjectKind, subjectId, before, after }: LoggedChange, records: RecordNames): string =>
  recordInWords(subjectKind, { ...records.get(subjectId), ...before, ...after });

/** The page of an inspection on which what an entry is about stands: one that everybody who sees the inspection may see. */
const pagesOfInspections: Readonly<Record<string, string>> = { membership: '/team', 'timetable-entry': '/timetable' };
const inspectionPageOf = ({ subjectKind }: LoggedChange, id: string): string =>
  `/inspections/${id}${pagesOfInspections[subjectKind] ?? ''}`;

type Told = {
  readonly names: Names;
  readonly records: RecordNames;
  readonly mayKeepPeople: boolean;
  /** Whether whoever reads may go to the pages of inspections. */
  readonly seesInspections: boolean;
};

/** Where what an entry is about can be seen, for whoever may go there. */
function aboutOf(entry: LoggedChange, { names, mayKeepPeople, seesInspections }: Told): EntryInWords['about'] {
  const { subjectKind, subjectId, authorityId } = entry;
  const log = (kind: string, id: string) => `/change-log?subject=${encodeURIComponent(`${kind}/${id}`)}`;
  if (subjectKind === 'user' && mayKeepPeople && names.users.has(subjectId)) {
    return { text: names.users.get(subjectId) ?? '', href: `/people/${subjectId}`, log: log('user', subjectId) };
  }
  if ((subjectKind === 'framework' || subjectKind === 'wording') && subjectId.includes(' ')) {
    const [id = '', ...version] = subjectId.split(' ');
    const href = `/frameworks/${encodeURIComponent(id)}/${encodeURIComponent(version.join(' '))}`;
    return { text: 'The framework', href, log: log('framework', subjectId) };
  }
  const inspection = entry.inspectionId === null ? undefined : names.inspections.get(entry.inspectionId);
  if (entry.inspectionId !== null && inspection !== undefined && seesInspections) {
    const text = `The inspection of ${inspectionToldApart(inspection)}`;
    return { text, href: inspectionPageOf(entry, entry.inspectionId), log: log('inspection', entry.inspectionId) };
  }
  const name = names.authorities.get(authorityId ?? '');
  if (authorityId === null || name === undefined) return null;
  return { text: name, href: `/authorities/${authorityId}`, log: log('authority', authorityId) };
}

/** What was done, by what an explanation has come to: asked for or given, accepted or asked for again. */
function saysOf({ kind, after }: LoggedChange): string {
  if (kind === null) return 'did something that this version of Bestfit has no words for';
  const { asked = null, answer = null }: Readonly<Record<string, Plain>> = after ?? {};
  if (kind === 'explanation-begun')
    return `${asked === null ? 'gave' : 'asked for'} an explanation in the inspection of`;
  if (kind === 'explanation-changed' && answer === 'accepted') return 'accepted an explanation in the inspection of';
  if (kind === 'explanation-changed' && answer === 'still-asked')
    return 'asked again for an explanation in the inspection of';
  return changeKinds[kind].says;
}

/** Says an entry of the log. `titles` are those of frameworks, by "id version". */
export function entryInWords(
  entry: LoggedChange,
  told: Told & { readonly titles: ReadonlyMap<string, string> },
): EntryInWords {
  const { names, records, titles } = told;
  const { before, after, byUser, kind } = entry;
  const who = byUser === null ? (services[entry.byService ?? ''] ?? 'The service') : (entry.byName ?? 'Somebody');
  const own = byUser !== null && byUser === entry.subjectId && kind !== null ? toThemselves[kind] : undefined;
  const says = saysOf(entry);
  const subject = own === undefined && kind !== null ? subjectInWords(entry, names, titles) : '';
  const inspection =
    entry.inspectionId !== null && !ofInspection.includes(entry.subjectKind)
      ? `, in ${inspectionInWords(names, entry.inspectionId)}`
      : '';
  const record = kind === null ? '' : recordOf(entry, records);
  const fields = inOrder([...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]);
  return {
    seq: entry.seq,
    at: entry.at,
    who,
    title: `${who} ${own ?? says}${subject === '' ? '' : ` ${subject}`}${inspection}${record === '' ? '' : `: ${record}`}`,
    about: aboutOf(entry, told),
    lines: fields
      .map((field) => ({
        what: labelOf(field),
        before: saidOf(field, before?.[field], { names, fields: { ...after, ...before } }),
        after: saidOf(field, after?.[field], { names, fields: { ...before, ...after } }),
      }))
      .filter((line) => line.before !== '' || line.after !== ''),
    isNew: before === null,
    reason: entry.reason === '' ? null : entry.reason,
    sealed: entry.sealed,
  };
}
