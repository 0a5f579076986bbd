import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpSubmission } from '#made-up-lists';
import { takeDocument } from '#store';
import { type DocumentsWorld, documentsWorld } from '../../pages/inspections/documents/made-up-documents.test-data.ts';
import { readDocument } from './read-document.ts';
import { type ReaderThread, startReader } from './reader-thread.ts';

let world: DocumentsWorld;
beforeAll(async () => {
  world = await documentsWorld();
});
afterAll(() => world.service.close());

const list1 = (...ids: readonly string[]) =>
  [
    'Child unique ID,Gender,Ethnicity,Date of birth,Age of child (years),Date of contact,Contact source',
    ...ids.map((id) => `${id},1,WBRI,01/05/2014,12,10/10/2026,1A`),
  ].join('\n');
const fostered = 'Child unique ID,Date of birth,Date arrangement commenced\n17,1/5/2014,3/5/2025\n';

const send = (...ids: readonly string[]) =>
  madeUpSubmission(world.service.store, {
    inspectionId: world.inspection,
    by: world.people.officer,
    files: [{ name: 'list 1.csv', bytes: Buffer.from(list1(...ids)) }],
  });
const document = async () => {
  const [found] = await world.documents();
  if (found === undefined) throw new Error('Nothing was supplied.');
  return found;
};

describe('a document on single children', () => {
  it('is not held against lists that were taken back while it was read: it is read again', async () => {
    const { service } = world;
    const parts = { store: service.store, now: () => service.clock.now };
    await send('18');
    await send('17');
    await service.app.work.settled();
    await world.supplied('2.03', { name: '2.03.csv', text: fostered });
    const reader = startReader();
    /** The thread, and while it has an answer nobody has heard yet the second submission is taken back. */
    const takenBackMeanwhile: ReaderThread = {
      ...reader,
      say: async (...asked) => {
        const heard = await reader.say(...asked);
        if (heard.kind === 'document-checked') {
          await service.store.asOwner(
            "update submissions set state = 'withdrawn', version = version + 1 where number = 2",
          );
        }
        return heard;
      },
    };
    const until = new Date(service.clock.now.getTime() + 30_000);
    const taken = await service.store.read({ for: 'service', what: 'test' }, (tx) =>
      takeDocument(tx, { at: service.clock.now, until }),
    );
    if (taken === null) throw new Error('No document waits.');
    expect(await readDocument(parts, taken, () => takenBackMeanwhile)).toBe('again');
    expect(await document()).toMatchObject({ checkState: 'received', summary: null, findingsPayload: null });
    expect(await readDocument(parts, taken, () => reader)).toBe('checked');
    expect((await document()).summary?.lists).toEqual({ submission: 1, found: 0, notFound: 1 });
    await reader.end();
  });
});
