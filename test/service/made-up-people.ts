// Made-up authorities, inspections and people in every role, as tests need them: two authorities, so that there is a wall between them.
import { randomUUID } from 'node:crypto';
import type { Change, RoleId } from '../../src/inspection/index.ts';
import { roles } from '../../src/inspection/index.ts';
import { beginSession, type Store } from '../../src/store/index.ts';

export const testTime = new Date('2026-11-23T09:00:00Z');

const service = { for: 'service', what: 'test' } as const;
const alone = { authorityId: null, inspectionId: null, expects: null, before: null, reason: null } as const;

async function make(store: Store, changes: readonly Change[]): Promise<void> {
  const done = await store.change(service, testTime, async () => changes);
  if ('refused' in done) throw new Error(`The made-up world was refused: ${done.words}`);
}

/** Adds an authority; answers its id. */
export async function madeUpAuthority(store: Store, name: string, code: string): Promise<string> {
  const id = randomUUID();
  const after = { name, code, region: 'Made-up region' };
  await make(store, [
    { ...alone, kind: 'authority-added', subject: { kind: 'authority', id }, authorityId: id, after },
  ]);
  return id;
}

/** Opens an inspection of an authority; answers its id. */
export async function madeUpInspection(store: Store, authorityId: string): Promise<string> {
  const id = randomUUID();
  const after = {
    framework: 'sif-2015',
    frameworkVersion: '2015-06-01',
    frameworkHash: 'f'.repeat(64),
    stage: 'notified',
    lscbReview: true,
    subject: 'authority',
    weekOne: null,
    notifiedOn: null,
    onSiteEnds: null,
    asAt: null,
    edition: 'sif-2015',
    concurrent: null,
  } as const;
  await make(store, [
    { ...alone, kind: 'inspection-opened', subject: { kind: 'inspection', id }, authorityId, inspectionId: id, after },
  ]);
  return id;
}

/** Adds an active person who holds the roles named; answers their id. */
export async function madeUpPerson(
  store: Store,
  name: string,
  held: readonly { readonly role: RoleId; readonly authorityId?: string; readonly inspectionId?: string }[] = [],
): Promise<string> {
  const id = randomUUID();
  const email = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}.${id.slice(0, 8)}@bestfit.example`;
  await make(store, [
    { ...alone, kind: 'user-invited', subject: { kind: 'user', id }, after: { name, email, status: 'active' } },
    ...held.map(({ role, authorityId = null, inspectionId = null }): Change => {
      const place = {
        authorityId: roles[role].scope === 'authority' ? authorityId : null,
        inspectionId: roles[role].scope === 'inspection' ? inspectionId : null,
      };
      const after = { user: id, role, authority: place.authorityId, inspection: place.inspectionId };
      return { ...alone, ...place, kind: 'membership-given', subject: { kind: 'membership', id: randomUUID() }, after };
    }),
  ]);
  return id;
}

/** Signs a person in without asking for anything; answers the token for the session's cookie. */
export async function madeUpSession(store: Store, userId: string, at: Date = testTime): Promise<string> {
  const { token } = await store.read({ for: 'signing-in', userId }, (tx) =>
    beginSession(tx, {
      userId,
      complete: true,
      how: 'password',
      at,
      expiresAt: new Date(at.getTime() + 12 * 3_600_000),
      address: '127.0.0.1',
      agent: 'test',
    }),
  );
  return token;
}
