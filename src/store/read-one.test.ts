import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpPerson } from '#made-up-people';
import { type MadeUpStore, madeUpStore } from '#made-up-store';
import type { Acting } from './acting.ts';

describe('Reading by one statement', () => {
  let store: MadeUpStore;
  let someone: Acting;
  const names = () => store.readOne(someone, (tx) => tx.selectFrom('users').select('name').execute());
  beforeAll(async () => {
    store = await madeUpStore();
    someone = { for: 'person', userId: await madeUpPerson(store, 'Ada Quill', [{ role: 'administrator' }]) };
  });
  afterAll(() => store.close());

  it('sees what whoever it is for may see, and the public nobody', async () => {
    expect(await names()).toContainEqual({ name: 'Ada Quill' });
    const seen = await store.readOne({ for: 'public' }, (tx) => tx.selectFrom('users').select('name').execute());
    expect(seen).toEqual([]);
  });

  it('asks no second statement, which would be behind no wall', async () => {
    const twice = store.readOne(someone, async (tx) => {
      await tx.selectFrom('users').select('name').execute();
      await tx.selectFrom('users').select('name').execute();
    });
    await expect(twice).rejects.toThrow('a second one');
    expect(await names()).toContainEqual({ name: 'Ada Quill' });
  });

  it('writes nothing', async () => {
    const writing = store.readOne(someone, (tx) => tx.updateTable('users').set({ name: 'Other' }).execute());
    await expect(writing).rejects.toMatchObject({ code: '25006' });
    expect(await names()).not.toContainEqual({ name: 'Other' });
  });

  it('leaves its connection whole when the statement fails: many after it are answered', async () => {
    const wrong = () => store.readOne(someone, (tx) => sql`select 1 / (select 0)`.execute(tx));
    for (let times = 0; times < 12; times += 1) await expect(wrong()).rejects.toThrow();
    const many = await Promise.all(Array.from({ length: 30 }, names));
    for (const each of many) expect(each).toContainEqual({ name: 'Ada Quill' });
    expect(await store.read({ for: 'public' }, (tx) => tx.selectFrom('users').select('name').execute())).toEqual([]);
  });
});
