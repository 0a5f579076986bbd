import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MadeUpBackup, madeUpBackup } from '#made-up-backup';
import { madeUpAuthority, testTime } from '#made-up-people';
import { fillFirstTables } from '#made-up-rows';
import type { MadeUpStore } from '#made-up-store';
import { connect } from '../connection.ts';
import { newestStep } from '../migrations/index.ts';
import { prepare } from '../prepare.ts';
import type { Manifest } from './manifest.ts';
import { openBackup } from './open-backup.ts';
import { restore } from './restore.ts';

let trial: MadeUpBackup;
beforeAll(async () => {
  trial = await madeUpBackup();
});
afterAll(() => trial.close());

const eastmarch = "insert into authorities (id, code, name) values (gen_random_uuid(), '885', 'Eastmarch')";
const authorities = (store: MadeUpStore) => store.asOwner('select name from authorities');

describe('restoring a backup', () => {
  it('refuses a database that is not empty, unless it is told to replace what is there', async () => {
    const target = await trial.anotherStore();
    await target.asOwner(eastmarch);
    await expect(trial.restoreInto(target, trial.whole)).rejects.toMatchObject({ code: 'not-empty' });
    expect(await authorities(target)).toEqual([{ name: 'Eastmarch' }]);
    await trial.restoreInto(target, trial.whole, { replace: true });
    expect(await authorities(target)).toEqual([{ name: 'Westmarch' }]);
  });

  it('refuses while the service is connected, even to replace', async () => {
    const target = await trial.anotherStore();
    await madeUpAuthority(target, 'Eastmarch', '885');
    for (const replace of [false, true]) {
      await expect(trial.restoreInto(target, trial.whole, { replace })).rejects.toMatchObject({ code: 'service-runs' });
    }
    expect(await authorities(target)).toEqual([{ name: 'Eastmarch' }]);
  });

  const firstTable = (manifest: Manifest, change: (table: Manifest['tables'][number]) => object): Manifest => ({
    ...manifest,
    tables: manifest.tables.map((table) => (table.name === 'users' ? { ...table, ...change(table) } : table)),
  });
  it.each<[string, string, (manifest: Manifest) => Manifest]>([
    [
      'has a column that its step does not make',
      'backup-unfit',
      (of) => firstTable(of, ({ columns }) => ({ columns: [...columns, 'nickname'] })),
    ],
    ['names other tables than its step makes', 'backup-unfit', (of) => firstTable(of, () => ({ name: 'persons' }))],
    ['has another number of rows', 'backup-unfit', (of) => firstTable(of, ({ rows }) => ({ rows: rows + 1 }))],
    [
      'has another log than it says',
      'log-differs',
      (of) => ({ ...of, log: { entries: 1, head: 'f'.repeat(64), brokenAt: null } }),
    ],
    ['is of a step with fewer tables', 'backup-unfit', (of) => ({ ...of, step: '0003-frameworks' })],
  ])('changes nothing where the backup %s', async (_, code, change) => {
    const target = await trial.anotherStore();
    await target.asOwner(eastmarch);
    const file = await trial.rewritten('unfit.backup', change);
    await expect(trial.restoreInto(target, file, { replace: true })).rejects.toMatchObject({ code });
    expect(await authorities(target)).toEqual([{ name: 'Eastmarch' }]);
    expect(await target.read({ for: 'public' }, (tx) => tx.selectFrom('users').selectAll().execute())).toEqual([]);
  });

  it('changes nothing where it is stopped on the way', async () => {
    const target = await trial.anotherStore();
    await target.asOwner(eastmarch);
    await using backup = await openBackup(trial.whole, { bestfit: trial.bestfit });
    const stop = new AbortController();
    const restoring = restore(trial.ownerOf(target), backup, {
      at: testTime,
      service: await trial.service(target),
      replace: true,
      before: async () => stop.abort(),
      signal: stop.signal,
    });
    await expect(restoring).rejects.toMatchObject({ code: 'stopped' });
    expect(await authorities(target)).toEqual([{ name: 'Eastmarch' }]);
  });

  it('gives a broken log back as broken as it was, and says so', async () => {
    const [tampered, target] = [await trial.anotherStore(), await trial.anotherStore()];
    for (const code of ['884', '885', '886']) await madeUpAuthority(tampered, `Authority ${code}`, code);
    await tampered.asOwner('alter table change_log disable trigger user');
    await tampered.asOwner("update change_log set subject_id = 'nobody' where seq = 2");
    await tampered.asOwner('alter table change_log enable trigger user');
    const file = join(trial.folder, 'tampered.backup');
    expect((await trial.backUp(tampered, file)).broken).toMatchObject({ seq: 2, kind: 'altered' });
    expect((await trial.restoreInto(target, file)).broken).toMatchObject({ seq: 2, kind: 'altered' });
    expect((await trial.verified(target)).broken).toMatchObject({ seq: 2 });
  });

  /** A store as an earlier Bestfit left it, after one of the steps. */
  async function storeAt(step: string): Promise<MadeUpStore> {
    const store = await trial.anotherStore();
    await store.asOwner('drop schema bestfit cascade');
    const owner = connect(trial.ownerOf(store), { max: 1, lost: () => {}, statementSeconds: 30 });
    await prepare(owner.database, await trial.service(store), step);
    await owner.database.destroy();
    return store;
  }

  it.each(['0001-people', '0003-frameworks', '0005-change-log'])(
    'brings what an earlier Bestfit, at step %s, had backed up to the shape of today',
    async (step) => {
      const [old, target] = [await storeAt(step), await trial.anotherStore()];
      const [user, authority, inspection] = ['a', 'b', 'c'].map(
        (digit) => `00000000-0000-4000-8000-00000000000${digit}`,
      );
      await old.asOwner(
        "insert into users (id, name, email, status, added_at) values ($1, 'Ines Okafor', 'ines@bestfit.example', 'active', now())",
        [user],
      );
      const tables = await trial.tableNames(old);
      if (tables.includes('authorities'))
        await old.asOwner("insert into authorities (id, code, name) values ($1, '884', 'Westmarch')", [authority]);
      if (tables.includes('openings')) {
        await old.asOwner(
          "insert into inspections values ($1, $2, 'sif-2015', '2015-06', 'f', 'notified', true, now())",
          [inspection, authority],
        );
        await fillFirstTables(old.asOwner, {
          authority: authority ?? '',
          inspection: inspection ?? '',
          person: user ?? '',
        });
      }
      const file = join(trial.folder, `${step}.backup`);
      expect((await trial.backUp(old, file)).manifest.step).toBe(step);
      const restored = await trial.restoreInto(target, file);
      expect(restored.steps.at(-1)).toBe(newestStep);
      for (const table of tables.filter((name) => !name.startsWith('kysely') && !name.startsWith('change_log'))) {
        // Columns that later steps added have what those steps put there.
        const rows = async (store: MadeUpStore) =>
          (await trial.rowsOf(store, table, 0)).map((row): unknown => JSON.parse(row));
        expect(await rows(target), table).toMatchObject(await rows(old));
      }
      expect(await trial.tableNames(target)).toEqual(await trial.tableNames(trial.source));
      // Behind the walls of today, which the earlier one may not have had.
      expect(await target.read({ for: 'public' }, (tx) => tx.selectFrom('users').selectAll().execute())).toEqual([]);
      expect(await trial.verified(target)).toMatchObject({ entries: 1, broken: null });
    },
  );
});
