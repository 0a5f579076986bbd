import { describe, expect, it } from 'vitest';
import { type ChangeKind, type ChangeNamed, changeKinds, type SubjectKind } from '#inspection';
import type { LoggedChange } from '#store';
import { groups } from './asked.ts';
import { entryInWords } from './entry-in-words.ts';

/** What each kind of change is about: one that is about several says the one that has the fewest words. */
const subjects = {
  'user-invited': 'user',
  'user-joined': 'user',
  'user-changed': 'user',
  'user-suspended': 'user',
  'user-restored': 'user',
  'invitation-sent-again': 'user',
  'membership-given': 'membership',
  'membership-ended': 'membership',
  'signed-in': 'session',
  'signed-out': 'session',
  'sessions-ended': 'user',
  'sign-in-throttled': 'user',
  'password-set': 'user',
  'one-time-code-set': 'user',
  'recovery-codes-made': 'user',
  'openid-linked': 'user',
  'api-token-made': 'api-token',
  'api-token-revoked': 'api-token',
  'authority-added': 'authority',
  'authority-changed': 'authority',
  'leader-added': 'leader',
  'leader-changed': 'leader',
  'office-added': 'office',
  'office-changed': 'office',
  'past-judgement-recorded': 'past-judgement',
  'past-judgement-corrected': 'past-judgement',
  'framework-loaded': 'framework',
  'framework-draft-replaced': 'framework',
  'framework-published': 'framework',
  'framework-end-set': 'framework',
  'framework-withdrawn': 'framework',
  'framework-draft-removed': 'framework',
  'wording-imported': 'wording',
  'wording-replaced': 'wording',
  'deferral-recorded': 'deferral',
  'deferral-changed': 'deferral',
  'direction-recorded': 'direction',
  'direction-changed': 'direction',
  'inspector-described': 'inspector',
  'inspector-changed': 'inspector',
  'absence-recorded': 'absence',
  'absence-changed': 'absence',
  'inspection-opened': 'inspection',
  'inspection-changed': 'inspection',
  'inspection-stage-moved': 'inspection',
  'timetable-made': 'inspection',
  'timetable-entry-added': 'timetable-entry',
  'timetable-entry-moved': 'timetable-entry',
  'timetable-entry-changed': 'timetable-entry',
  'message-written': 'message',
  'message-sent': 'message',
  'message-not-sent': 'message',
  'message-changed': 'message',
  'team-size-set': 'inspection',
  'team-size-changed': 'inspection',
  'lists-submitted': 'submission',
  'lists-checked': 'submission',
  'lists-unreadable': 'submission',
  'submission-withdrawn': 'submission',
  'document-supplied': 'document',
  'document-received': 'document',
  'document-described': 'document',
  'document-changed': 'document',
  'document-checked': 'document',
  'document-unreadable': 'document',
  'explanation-begun': 'explanation',
  'explanation-changed': 'explanation',
  'meeting-planned': 'meeting',
  'meeting-changed': 'meeting',
  'meeting-request-begun': 'meeting-request',
  'meeting-request-changed': 'meeting-request',
  'area-line-begun': 'area-line',
  'area-line-changed': 'area-line',
  'comparators-imported': 'comparators',
  'comparators-replaced': 'comparators',
  'inspection-erased': 'inspection',
  'setting-changed': 'setting',
  'master-key-rotated': 'service',
  'backup-restored': 'service',
  'records-erased': 'service',
  'demonstration-loaded': 'service',
  'demonstration-removed': 'service',
} as const satisfies { readonly [Kind in ChangeKind]: ChangeNamed<Kind>['subject']['kind'] };

const [authorityId, inspectionId, record] = [
  '00000000-0000-4000-8000-000000000001',
  '00000000-0000-4000-8000-000000000002',
  '00000000-0000-4000-8000-000000000003',
];
const ofInspections: readonly SubjectKind[] = [
  ...groups.inspections.subjects,
  ...groups['data-request'].subjects,
  'membership',
];

/** The title of an entry, read by somebody who sees the authority and the inspection; `seen` are the fields of the record that they see. */
function titled(
  kind: ChangeKind,
  {
    seen = {},
    before = null,
    after = null,
  }: {
    readonly seen?: LoggedChange['after'] & {};
    readonly before?: LoggedChange['before'];
    readonly after?: LoggedChange['after'];
  } = {},
): string {
  const subjectKind: SubjectKind = subjects[kind];
  const entry: LoggedChange = {
    seq: 1,
    at: new Date('2026-11-23T09:00:00Z'),
    byUser: '00000000-0000-4000-8000-000000000004',
    byName: 'Ines Okafor',
    byService: null,
    kind,
    subjectKind,
    subjectId: subjectKind === 'framework' || subjectKind === 'wording' ? 'sif-2015 2015-06-01' : record,
    authorityId,
    inspectionId: ofInspections.includes(subjectKind) ? inspectionId : null,
    before,
    after,
    reason: null,
    sealed: false,
  };
  return entryInWords(entry, {
    names: {
      users: new Map(),
      authorities: new Map([[authorityId, 'Westmarch']]),
      inspections: new Map([[inspectionId, { authorityName: 'Westmarch', weekOne: '2026-11-16', subject: 'lscb' }]]),
      memberships: new Map(),
    },
    records: new Map([[record, seen]]),
    titles: new Map(),
    mayKeepPeople: true,
    seesInspections: true,
  }).title;
}

describe('An entry of the change log', () => {
  const kinds = Object.keys(changeKinds).filter((kind): kind is ChangeKind => Object.hasOwn(changeKinds, kind));

  it.each(kinds)('says all of its sentence: %s', (kind) => {
    const title = titled(kind, { after: kind === 'records-erased' ? { erased: 'A backup of the keys' } : null });
    expect(title).not.toMatch(/ of,|(?: of| by| for| about|:)$|: *,| {2}/);
    if (ofInspections.includes(subjects[kind]) && subjects[kind] !== 'membership') {
      expect(title.split('Westmarch')).toHaveLength(2);
    }
  });

  it.each([
    ['timetable-entry-moved', { title: 'Documents of the request sent' }, ': Documents of the request sent'],
    ['message-sent', { heading: 'Inspection of Westmarch' }, ': Inspection of Westmarch'],
    ['lists-checked', { number: 3 }, ': submission 3'],
    ['document-changed', { number: '2.03', edition: 2 }, ': document 2.03, edition 2'],
    ['document-received', { number: '2.03', edition: 0 }, ': document 2.03'],
    ['document-received', { number: null, edition: 0 }, 'Westmarch'],
    ['explanation-changed', { about: 'list/8' }, ': list 8'],
    ['explanation-changed', { about: 'list/8/placement-urn' }, ': list 8, column placement urn'],
    ['explanation-changed', { about: 'measure/assessments-in-time' }, ': the indicator assessments in time'],
    ['explanation-changed', { about: 'document/2.05' }, ': document 2.05'],
    ['explanation-changed', { about: 'meetings' }, ': meetings'],
    ['meeting-changed', { kind: 'core-group', on: '2026-12-08' }, ': Core group, 8 December 2026'],
    ['area-line-changed', { line: 'A24' }, ': line A24'],
    ['comparators-replaced', {}, 'Westmarch'],
  ] as const)('names the record that it is about: %s %j', (kind, seen, ending) => {
    expect(titled(kind, { seen }).endsWith(ending)).toBe(true);
  });

  it('names a record as it was called when it was changed, and not at all where it may not be seen', () => {
    const moved = { before: { on: '2026-12-08' }, after: { on: '2026-12-09' } };
    expect(titled('timetable-entry-moved', { seen: { title: 'Feedback' }, ...moved })).toBe(
      'Ines Okafor moved a date of the inspection of Westmarch: Feedback',
    );
    expect(titled('timetable-entry-moved', moved)).toBe('Ines Okafor moved a date of the inspection of Westmarch');
    const renamed = { before: { title: 'Feedback' }, after: { title: 'First feedback' } };
    expect(titled('timetable-entry-changed', { seen: { title: 'Last feedback' }, ...renamed })).toMatch(
      /: First feedback$/,
    );
  });

  it('says what was erased of the service', () => {
    expect(titled('records-erased', { after: { erased: 'A backup of the keys' } })).toBe(
      'Ines Okafor erased records past their time: a backup of the keys',
    );
  });
});

describe('The parts of the change log that one may ask for', () => {
  it('hold every kind of record once', () => {
    const all = Object.values(groups).flatMap(({ subjects: of }): readonly SubjectKind[] => of);
    expect(all).toHaveLength(new Set(all).size);
    expect(new Set(all)).toEqual(new Set(Object.values(subjects)));
  });
});
