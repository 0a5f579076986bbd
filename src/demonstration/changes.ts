import { type Change, roles } from '#inspection';
import { authorityId, beginning, pinned, userId } from './beginning.ts';
import { inspections, openingOf, readyId } from './inspections.ts';
import type { MadeUpAuthority } from './made-up-authority.ts';
import { madeUpId } from './made-up-id.ts';
import { neighbours } from './neighbours.ts';
import { type MadeUpPerson, people } from './people.ts';
import { programmeChanges } from './programme.ts';
import { recentReports } from './recent-reports.ts';
import { westmarch } from './westmarch.ts';
import type { When } from './when.ts';

const authorities = [westmarch, ...neighbours];

function ofAuthority(
  { code, name, region, leaders, offices, reports }: MadeUpAuthority,
  when: When,
): readonly Change[] {
  const id = authorityId(name);
  const there = { ...beginning, authorityId: id };
  return [
    { ...there, kind: 'authority-added', subject: { kind: 'authority', id }, after: { code, name, region } },
    ...leaders.map((after): Change => {
      const subject = { kind: 'leader', id: madeUpId(`leader/${name}/${after.post}/${after.since}`) } as const;
      return { ...there, kind: 'leader-added', subject, after };
    }),
    ...offices.map((after): Change => {
      const subject = { kind: 'office', id: madeUpId(`office/${name}/${after.name}`) } as const;
      return { ...there, kind: 'office-added', subject, after };
    }),
    ...[...reports, ...recentReports(name, when)].flatMap(({ framework: under, publishedOn, grades }) =>
      Object.entries(grades).map(([judgement, grade]): Change => {
        const made = madeUpId(`past-judgement/${name}/${under}/${judgement}/${publishedOn}`);
        return {
          ...there,
          kind: 'past-judgement-recorded',
          subject: { kind: 'past-judgement', id: made },
          after: {
            framework: under,
            frameworkVersion: pinned(under).frameworkVersion,
            judgement,
            grade,
            publishedOn,
            source: `${name}: report of the inspection published in ${publishedOn.slice(0, 4)} (made up)`,
          },
        };
      }),
    ),
  ];
}

function ofPerson(person: MadeUpPerson): readonly Change[] {
  const { name, email, held, status } = person;
  const id = userId(email);
  const subject = { kind: 'user', id } as const;
  const first = status === 'invited' ? 'invited' : 'active';
  const given = held.map(({ role, authority }): Change & { readonly kind: 'membership-given' } => {
    const place = {
      authorityId: authority === undefined ? null : authorityId(authority),
      inspectionId: roles[role].scope === 'inspection' ? readyId : null,
    };
    return {
      ...beginning,
      ...place,
      kind: 'membership-given',
      subject: { kind: 'membership', id: madeUpId(`membership/${email}/${role}/${authority ?? ''}`) },
      after: { user: id, role, authority: place.authorityId, inspection: place.inspectionId },
    };
  });
  const begun: readonly Change[] = [
    { ...beginning, kind: 'user-invited', subject, after: { name, email, status: first } },
    ...given,
  ];
  if (status !== 'suspended') return begun;
  return [
    ...begun,
    {
      ...beginning,
      kind: 'user-suspended',
      subject,
      expects: 1,
      before: { status: 'active' },
      after: { status: 'suspended' },
      reason: 'Left the inspectorate.',
    },
  ];
}

/** What the demonstration is marked by. */
export const made = (when: When) => ({
  userIds: people.map(({ email }) => userId(email)),
  authorityIds: authorities.map(({ name }) => authorityId(name)),
  inspectionIds: inspections(when).map(({ id }) => id),
});

/** Everything that is there before the first inspection is notified, in order: the same each time on the same day. */
export const changes = (when: When): readonly Change[] => [
  {
    ...beginning,
    kind: 'demonstration-loaded',
    subject: { kind: 'service', id: 'demonstration' },
    after: { authorities: authorities.length, people: people.length, inspections: inspections(when).length },
  },
  ...authorities.flatMap((authority) => ofAuthority(authority, when)),
  ...people.flatMap((person) => ofPerson(person).filter(({ kind }) => kind === 'user-invited')),
  ...programmeChanges(when),
  ...inspections(when).flatMap(openingOf),
  ...people.flatMap((person) => ofPerson(person).filter(({ kind }) => kind !== 'user-invited')),
];
