// Fills an installation as large as the inspectorate's: 150 authorities, 2,000 people, 20 inspections; answers sign-ins for the pages.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Change, RoleId } from '#inspection';
import { beginSession, openStore, type Store } from '#store';

export const size = { authorities: 150, people: 2000, inspections: 20 } as const;

export const alone = { authorityId: null, inspectionId: null, expects: null, before: null, reason: null } as const;
const by = { for: 'service', what: 'bench' } as const;
const firstNames = ['Ines', 'Tomas', 'Adaeze', 'Wren', 'Farid', 'Marta', 'Jun', 'Olwen', 'Bashir', 'Celia'];
const lastNames = ['Okafor', 'Reyes', 'Whitlock', 'Hadi', 'Novak', 'Tanaka', 'Price', 'Adeyemi', 'Fenn', 'Moss'];

type Place = { readonly authorityId: string | null; readonly inspectionId: string | null };

export function given(user: string, role: RoleId, { authorityId, inspectionId }: Place): Change {
  const after = { user, role, authority: inspectionId === null ? authorityId : null, inspection: inspectionId };
  return { ...alone, authorityId, inspectionId, kind: 'membership-given', subject: subject('membership'), after };
}

export const subject = <Kind extends string>(kind: Kind, id: string = randomUUID()): { kind: Kind; id: string } => ({
  kind,
  id,
});

export function authority(index: number): { readonly id: string; readonly changes: readonly Change[] } {
  const id = randomUUID();
  const year = 2008 + (index % 8);
  const place = { ...alone, authorityId: id };
  return {
    id,
    changes: [
      {
        ...place,
        kind: 'authority-added',
        subject: subject('authority', id),
        after: {
          name: `Made-up authority ${index + 1}`,
          code: `Q${String(index).padStart(4, '0')}`,
          region: `Region ${index % 9}`,
        },
      },
      {
        ...place,
        kind: 'leader-added',
        subject: subject('leader'),
        after: {
          post: 'director-of-childrens-services',
          name: `${firstNames[index % 10]} ${lastNames[(index * 7) % 10]}`,
          since: `${year}-04-01`,
          until: null,
        },
      },
      {
        ...place,
        kind: 'past-judgement-recorded',
        subject: subject('past-judgement'),
        after: {
          framework: 'sif-2015',
          frameworkVersion: '2015-06-01',
          judgement: 'overall',
          grade: ['good', 'requires-improvement', 'inadequate'][index % 3] ?? 'good',
          publishedOn: `2015-0${(index % 5) + 4}-15`,
          source: 'Made-up report',
        },
      },
    ],
  };
}

/** Opens the store of a data folder, to be filled while no service runs over it. */
export const openToFill = (data: string): Promise<Store> =>
  openStore({
    data,
    databaseUrl: null,
    keysFolder: join(data, 'keys'),
    masterKeyFile: join(data, 'keys', 'master.key'),
    pool: 4,
    statementSeconds: 60,
    holder: 'bench',
    tell: () => {},
  });

/** Makes changes as the service itself. */
export const making = (store: Store, at: Date) => async (changes: readonly Change[]) => {
  const done = await store.change(by, at, async () => changes);
  if ('refused' in done) throw new Error(done.words);
};

/** Signs a person in; answers the cookie for the pages. */
export async function signedIn(store: Store, userId: string, at: Date): Promise<string> {
  const { token } = await store.read({ for: 'signing-in', userId }, (tx) =>
    beginSession(tx, {
      userId,
      complete: true,
      how: 'password',
      at,
      expiresAt: new Date(at.getTime() + 12 * 3_600_000),
      address: '127.0.0.1',
      agent: 'bench',
    }),
  );
  return `bestfit=${token}`;
}

/** Fills the data folder and signs an administrator in; answers the cookie for the pages and ids to ask for. */
export async function fill(
  data: string,
): Promise<{ readonly cookie: string; readonly authorityId: string; readonly userId: string }> {
  const store = await openToFill(data);
  const at = new Date();
  const make = making(store, at);
  try {
    const authorities = Array.from({ length: size.authorities }, (_, index) => authority(index));
    await make(authorities.flatMap(({ changes }) => changes));
    const inspections = authorities.slice(0, size.inspections).map(({ id }) => ({ id: randomUUID(), authorityId: id }));
    await make(
      inspections.map(({ id, authorityId }) => ({
        ...alone,
        authorityId,
        inspectionId: id,
        kind: 'inspection-opened',
        subject: subject('inspection', id),
        after: {
          framework: 'sif-2015',
          frameworkVersion: '2015-06-01',
          frameworkHash: '0'.repeat(64),
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
      })),
    );
    const userId = randomUUID();
    const people = Array.from({ length: size.people }, (_, index): readonly Change[] => {
      const id = index === 0 ? userId : randomUUID();
      const name = `${firstNames[index % 10]} ${lastNames[Math.floor(index / 10) % 10]} ${index}`;
      const email = `person.${index}@bench.example`;
      const inspection = inspections[index % inspections.length];
      const place = { authorityId: authorities[index % authorities.length]?.id ?? null, inspectionId: null };
      const role: Change =
        index === 0
          ? given(id, 'administrator', { authorityId: null, inspectionId: null })
          : index % 10 === 1 && inspection !== undefined
            ? given(id, 'team-inspector', { authorityId: inspection.authorityId, inspectionId: inspection.id })
            : given(id, index % 2 === 0 ? 'data-officer' : 'auditor', place);
      return [
        { ...alone, kind: 'user-invited', subject: subject('user', id), after: { name, email, status: 'active' } },
        role,
      ];
    });
    for (let from = 0; from < people.length; from += 100) await make(people.slice(from, from + 100).flat());
    return { cookie: await signedIn(store, userId, at), authorityId: authorities[0]?.id ?? '', userId };
  } finally {
    await store.close();
  }
}
