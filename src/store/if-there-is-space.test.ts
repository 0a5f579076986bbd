import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MadeUpStore, madeUpStore } from '#made-up-store';
import { ifThereIsSpace } from './if-there-is-space.ts';
import type { Tx } from './tables.ts';

const service = { for: 'service', what: 'test' } as const;

let store: MadeUpStore;
beforeAll(async () => {
  store = await madeUpStore();
});
afterAll(() => store.close());

const failsWith = (tx: Tx, state: string) => () =>
  sql.raw(`do $$ begin raise exception 'made up' using errcode = '${state}'; end $$`).execute(tx);
const one = (tx: Tx) => sql<{ one: number }>`select 1 as one`.execute(tx);

test('a note for which there is no space is left out, and the transaction goes on', async () => {
  const { rows } = await store.read(service, async (tx) => {
    await ifThereIsSpace(tx, failsWith(tx, '53100'));
    return one(tx);
  });
  expect(rows).toEqual([{ one: 1 }]);
});

test('a note that is written stays, and whatever else goes wrong is told', async () => {
  const count = () => store.read(service, (tx) => tx.selectFrom('settings').select('key').execute());
  await store.read(service, (tx) =>
    ifThereIsSpace(tx, () =>
      tx
        .insertInto('settings')
        .values({ key: 'made-up', value: JSON.stringify('note'), version: 1 })
        .execute(),
    ),
  );
  expect(await count()).toContainEqual({ key: 'made-up' });
  await expect(store.read(service, (tx) => ifThereIsSpace(tx, failsWith(tx, '22012')))).rejects.toMatchObject({
    code: '22012',
  });
});
