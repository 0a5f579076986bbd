import { findFramework } from '#frameworks';
import { type Change, roles } from '#inspection';
import { frameworkHash } from '#store';
import type { MadeUpAuthority } from './made-up-authority.ts';
import { madeUpId } from './made-up-id.ts';
import { neighbours } from './neighbours.ts';
import { type MadeUpPerson, people } from './people.ts';
import { westmarch } from './westmarch.ts';

const beginning = { authorityId: null, inspectionId: null, expects: null, before: null, reason: null } as const;
const authorities = [westmarch, ...neighbours];

const authorityId = (name: string): string => madeUpId(`authority/${name}`);
const inspectionId = madeUpId('inspection/Westmarch');

function framework(id: string) {
  const found = findFramework(id);
  if (found === undefined) throw new Error(`The demonstration needs the framework ${id}.`);
  return found;
}

function ofAuthority({ code, name, region, leaders, offices, reports }: MadeUpAuthority): readonly Change[] {
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
    ...reports.flatMap(({ framework: under, publishedOn, grades }) =>
      Object.entries(grades).map(([judgement, grade]): Change => {
        const made = madeUpId(`past-judgement/${name}/${under}/${judgement}/${publishedOn}`);
        return {
          ...there,
          kind: 'past-judgement-recorded',
          subject: { kind: 'past-judgement', id: made },
          after: {
            framework: under,
            frameworkVersion: framework(under).version,
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

function inspectionOfWestmarch(): Change {
  const under = framework('sif-2015');
  return {
    ...beginning,
    authorityId: authorityId(westmarch.name),
    inspectionId,
    kind: 'inspection-opened',
    subject: { kind: 'inspection', id: inspectionId },
    after: {
      framework: under.id,
      frameworkVersion: under.version,
      frameworkHash: frameworkHash(under),
      stage: 'notified',
      lscbReview: true,
      subject: 'authority',
      weekOne: null,
      notifiedOn: null,
      onSiteEnds: null,
      asAt: null,
      edition: 'sif-2015',
      concurrent: null,
    },
  };
}

const userId = ({ email }: MadeUpPerson): string => madeUpId(`user/${email}`);

function ofPerson(person: MadeUpPerson): readonly Change[] {
  const { name, email, held, status } = person;
  const id = userId(person);
  const subject = { kind: 'user', id } as const;
  const first = status === 'invited' ? 'invited' : 'active';
  const given = held.map(({ role, authority }): Change & { readonly kind: 'membership-given' } => {
    const place = {
      authorityId: authority === undefined ? null : authorityId(authority),
      inspectionId: roles[role].scope === 'inspection' ? inspectionId : null,
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

/** What the demonstration is marked by, and everything that happens when it is loaded, in order: the same each time. */
export const made = {
  userIds: people.map(userId),
  authorityIds: authorities.map(({ name }) => authorityId(name)),
  inspectionIds: [inspectionId],
} as const;

export const changes = (): readonly Change[] => [
  {
    ...beginning,
    kind: 'demonstration-loaded',
    subject: { kind: 'service', id: 'demonstration' },
    after: { authorities: authorities.length, people: people.length, inspections: made.inspectionIds.length },
  },
  ...authorities.flatMap(ofAuthority),
  inspectionOfWestmarch(),
  ...people.flatMap(ofPerson),
];
