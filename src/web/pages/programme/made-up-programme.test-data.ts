// What tests of the programme put into a store: judgements, inspectors, inspections, each with what a test does not mind.
import { randomUUID } from 'node:crypto';
import { findFramework } from '#frameworks';
import { type Change, type InspectionFields, isRefusal } from '#inspection';
import { frameworkHash, type Store } from '#store';

const service = { for: 'service', what: 'test' } as const;
const at = new Date('2026-11-23T09:00:00Z');
const beginning = { authorityId: null, inspectionId: null, expects: null, before: null, reason: null } as const;

const sif = () => {
  const framework = findFramework('sif-2015');
  if (framework === undefined) throw new Error('The test needs the framework sif-2015.');
  return framework;
};

async function make(store: Pick<Store, 'change'>, changes: readonly Change[]): Promise<void> {
  const done = await store.change(service, at, async () => changes);
  if (isRefusal(done)) throw new Error(`The made-up programme was refused: ${done.words}`);
}

/** Records an overall judgement of an authority. */
export const judge = (store: Pick<Store, 'change'>, authorityId: string, grade: string, publishedOn: string) =>
  make(store, [
    {
      ...beginning,
      kind: 'past-judgement-recorded',
      subject: { kind: 'past-judgement', id: randomUUID() },
      authorityId,
      after: {
        framework: sif().id,
        frameworkVersion: sif().version,
        judgement: 'overall',
        grade,
        publishedOn,
        source: 'Report (made up)',
      },
    },
  ]);

/** Records a director of children's services who is in post. */
export const appoint = (store: Pick<Store, 'change'>, authorityId: string, name: string) =>
  make(store, [
    {
      ...beginning,
      kind: 'leader-added',
      subject: { kind: 'leader', id: randomUUID() },
      authorityId,
      after: { post: 'director-of-childrens-services', name, since: '2020-01-06', until: null },
    },
  ]);

/** Records that a person inspects social care. */
export const inspects = (store: Pick<Store, 'change'>, userId: string) =>
  make(store, [
    {
      ...beginning,
      kind: 'inspector-described',
      subject: { kind: 'inspector', id: userId },
      after: { discipline: 'social-care', until: null },
    },
  ]);

/** Puts an inspection into the programme; answers its id. */
export async function plan(
  store: Pick<Store, 'change'>,
  authorityId: string,
  weekOne: string,
  more: Partial<InspectionFields> = {},
): Promise<string> {
  const id = randomUUID();
  const after: InspectionFields = {
    subject: 'authority',
    framework: sif().id,
    frameworkVersion: sif().version,
    frameworkHash: frameworkHash(sif()),
    stage: 'planned',
    lscbReview: true,
    weekOne,
    notifiedOn: null,
    onSiteEnds: null,
    asAt: null,
    edition: 'sif-2015',
    concurrent: null,
    ...more,
  };
  const there = { authorityId, inspectionId: id };
  await make(store, [
    { ...beginning, ...there, kind: 'inspection-opened', subject: { kind: 'inspection', id }, after },
  ]);
  return id;
}
