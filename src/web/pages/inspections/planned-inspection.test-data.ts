// An inspection that is planned, with everybody who has to do with it, for tests of its pages.
import { randomUUID } from 'node:crypto';
import { findFramework } from '#frameworks';
import type { InspectionFields } from '#inspection';
import { madeUpAuthority, madeUpPerson, testTime } from '#made-up-people';
import type { Browser, MadeUpService } from '#made-up-service';
import { frameworkHash, type Store } from '#store';

/** Plans an inspection as the programme does; answers its id. The Monday of its week 1 is the day of the tests. */
export async function plannedInspection(
  store: Store,
  authorityId: string,
  fields: Partial<InspectionFields> = {},
): Promise<string> {
  const framework = findFramework('sif-2015');
  if (framework === undefined) throw new Error('The framework is not there.');
  const id = randomUUID();
  const after: InspectionFields = {
    subject: 'authority',
    framework: framework.id,
    frameworkVersion: framework.version,
    frameworkHash: frameworkHash(framework),
    stage: 'planned',
    lscbReview: true,
    weekOne: '2026-11-23',
    notifiedOn: null,
    onSiteEnds: null,
    asAt: null,
    edition: 'sif-2015',
    concurrent: null,
    ...fields,
  };
  const subject = { kind: 'inspection', id } as const;
  const change = {
    kind: 'inspection-opened',
    subject,
    authorityId,
    inspectionId: id,
    expects: null,
    before: null,
    after,
    reason: null,
  } as const;
  const done = await store.change({ for: 'service', what: 'test' }, testTime, async () => [change]);
  if ('refused' in done) throw new Error(done.words);
  return id;
}

export type Inspected = {
  readonly authorityId: string;
  readonly id: string;
  readonly administrator: Browser;
  readonly lead: Browser;
  readonly member: Browser;
  readonly director: Browser;
  readonly officer: Browser;
  readonly chair: Browser;
  /** A director across the wall. */
  readonly elsewhere: Browser;
};

let made = 0;

/** An authority with a planned inspection, and somebody in each role, signed in. */
export async function inspected(
  service: MadeUpService,
  name = 'Westmarch',
  fields: Partial<InspectionFields> = {},
): Promise<Inspected> {
  const { store } = service;
  made += 1;
  const code = String(100 + made);
  const authorityId = await madeUpAuthority(store, name, code);
  const otherId = await madeUpAuthority(store, `Beyond ${name}`, `E0${code}`);
  const id = await plannedInspection(store, authorityId, fields);
  const as = async (person: string, held: Parameters<typeof madeUpPerson>[2]) =>
    service.signedIn(await madeUpPerson(store, person, held));
  return {
    authorityId,
    id,
    administrator: await as('Ada Quill', [{ role: 'administrator' }]),
    lead: await as('Lea Dingle', [{ role: 'lead-inspector', inspectionId: id }]),
    member: await as('Tim Membury', [{ role: 'team-inspector', inspectionId: id }]),
    director: await as('Dee Rector', [{ role: 'director', authorityId }]),
    officer: await as('Dara Finch', [{ role: 'data-officer', authorityId }]),
    chair: await as('Cher Bowden', [{ role: 'lscb-chair', authorityId }]),
    elsewhere: await as('Pat Rook', [{ role: 'director', authorityId: otherId }]),
  };
}

/** A date as the three boxes of a form send it. */
export function boxes(field: string, iso: string): Readonly<Record<string, string>> {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { [`${field}-day`]: day, [`${field}-month`]: month, [`${field}-year`]: year };
}

/** What the form of the opening sends: notified on the day of the tests, and what is usual for the rest. */
export const opening = (fields: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
  framework: 'sif-2015 2015-06-01',
  notInForceMeant: 'yes',
  lscbReview: 'yes',
  ...boxes('notifiedOn', '2026-11-23'),
  ...boxes('onSiteEnds', ''),
  ...boxes('asAt', ''),
  edition: 'sif-2015',
  version: '1',
  ...fields,
});

/** The version that the form of a page was filled from. */
export const versionOn = (body: string): string => /name="version" value="(\d+)"/.exec(body)?.[1] ?? '';
