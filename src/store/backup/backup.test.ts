import { mkdtemp, readdir, readFile, stat, watch, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MadeUpBackup, madeUpBackup } from '#made-up-backup';
import { madeUpAuthority, madeUpInspection, madeUpPerson, testTime } from '#made-up-people';
import type { MadeUpStore } from '#made-up-store';
import { newestStep } from '../migrations/index.ts';
import { keepSealed, openSealed } from '../sealed-payloads.ts';
import { inspectionKey } from '../store.ts';
import { openBackup } from './open-backup.ts';
import { writeBackup } from './write-backup.ts';

const lead = 'Ines Okafor';

let trial: MadeUpBackup;
beforeAll(async () => {
  trial = await madeUpBackup();
});
afterAll(() => trial.close());

describe('a backup', () => {
  it('holds every table, and every table has a row to lose', async () => {
    await using backup = await openBackup(trial.whole, { bestfit: trial.bestfit });
    const { tables, step, takenAt, log } = backup.manifest;
    expect(tables.map(({ name }) => name)).toEqual(await trial.tableNames(trial.source));
    expect(tables.filter(({ name, rows }) => rows === 0 && name !== 'kysely_migration_lock')).toEqual([]);
    expect({ step, takenAt }).toEqual({ step: newestStep, takenAt: testTime.toISOString() });
    expect(log).toMatchObject({ entries: (await trial.verified(trial.source)).entries, brokenAt: null });
  });

  it('gives every row back, with the log proved, the restoring on record and everybody signed out', async () => {
    const { entries, head } = await trial.verified(trial.source);
    const target = await trial.anotherStore();
    const restored = await trial.restoreInto(target, trial.whole);
    expect(await trial.tableNames(target)).toEqual(await trial.tableNames(trial.source));
    for (const table of await trial.tableNames(trial.source)) {
      if (table === 'change_log_head') continue;
      expect(await trial.rowsOf(target, table, entries), table).toEqual(
        await trial.rowsOf(trial.source, table, entries),
      );
    }
    expect(await trial.verified(target, head)).toMatchObject({
      entries: entries + 1,
      head: restored.head,
      broken: null,
      holdsExpected: true,
    });
    const [last] = await target.asOwner<{ kind: string }>('select kind from change_log order by seq desc limit 1');
    expect(last?.kind).toBe('backup-restored');
    expect(await target.asOwner('select from sessions where ended_at is null')).toEqual([]);
    expect(await target.asOwner("select from invitations where expires_at > '2026-11-23T09:00:00Z'")).toEqual([]);
    expect(restored.keysNeeded).toEqual([inspectionKey(trial.inspection), 'sign-in']);
  });

  it('is restored behind the same walls, triggers, references and numbering', async () => {
    const target = await trial.anotherStore();
    await trial.restoreInto(target, trial.whole);
    expect(await target.read({ for: 'public' }, (tx) => tx.selectFrom('users').select('id').execute())).toEqual([]);
    const seen = await target.read({ for: 'person', userId: trial.person }, (tx) =>
      tx.selectFrom('users').select('name').execute(),
    );
    expect(seen).toEqual([{ name: lead }]);
    await expect(target.asOwner("update change_log set kind = 'another'")).rejects.toThrow('only ever added to');
    await expect(target.asOwner("update frameworks set title = 'another'")).rejects.toThrow('never changes');
    await expect(target.asOwner('delete from authorities')).rejects.toThrow('foreign key');
    const shape = `select conrelid::regclass::text as "table", conname, pg_get_constraintdef(oid) as says from pg_constraint
      where connamespace = 'bestfit'::regnamespace order by 1, 2`;
    expect(await target.asOwner(shape)).toEqual(await trial.source.asOwner(shape));
    const attempt = (store: MadeUpStore) =>
      store.asOwner<{ id: string }>(
        "insert into sign_in_attempts (at, account_hash, address, succeeded) values (now(), '', '', true) returning id",
      );
    expect(await attempt(target)).toEqual(await attempt(trial.source));
  });

  it('opens what is sealed with the keys that are backed up apart, and with nothing else', async () => {
    const [inspectorAt, officerAt] = [await trial.anotherStore(), await trial.anotherStore()];
    const westmarch = await madeUpAuthority(inspectorAt, 'Westmarch', '884');
    const inspectionId = await madeUpInspection(inspectorAt, westmarch);
    const inspector = await madeUpPerson(inspectorAt, lead, [{ role: 'lead-inspector', inspectionId }]);
    const officer = await madeUpPerson(inspectorAt, 'Tom Brandreth', [
      { role: 'data-officer', authorityId: westmarch },
    ]);
    const plain = Buffer.from('child 17, born 3 May 2009');
    const kept = { inspectionId, kind: 'data-request-file', plain, at: testTime } as const;
    const payload = await keepSealed(inspectorAt, { for: 'person', userId: officer }, kept);
    const [file, keys] = [join(trial.folder, 'sealed.backup'), join(trial.folder, 'keys.backup')];
    await trial.backUp(inspectorAt, file);
    await inspectorAt.keys.backup(keys);
    for (const path of [file, keys]) {
      const held = await readFile(path);
      expect(held.includes('child 17')).toBe(false);
      expect(held.includes(await inspectorAt.keys.secret(inspectionKey(inspectionId)))).toBe(false);
      expect(held.includes(await readFile(join(inspectorAt.keysFolder, 'master.key')))).toBe(false);
    }

    expect((await trial.restoreInto(officerAt, file)).keysNeeded).toEqual([inspectionKey(inspectionId)]);
    const open = () => openSealed(officerAt, { for: 'person', userId: inspector }, payload, 'Choosing cases', testTime);
    await expect(open()).rejects.toMatchObject({ code: 'damaged' });
    await officerAt.keys.restore(keys, { masterKeyFile: join(inspectorAt.keysFolder, 'master.key') });
    expect(await open()).toEqual(plain);
  });

  it('is the owner’s alone, and replaces an earlier backup but no other file', async () => {
    const file = join(trial.folder, 'daily.backup');
    await trial.backUp(trial.source, file);
    await trial.backUp(trial.source, file);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const other = join(trial.folder, 'letter.txt');
    await writeFile(other, 'Dear all');
    await expect(trial.backUp(trial.source, other)).rejects.toMatchObject({ code: 'not-replaced' });
    expect(await readFile(other, 'utf8')).toBe('Dear all');
  });

  it('leaves nothing behind when it is stopped, and the earlier one in its place', async () => {
    const large = await trial.anotherStore();
    await large.asOwner(
      "insert into kept_forms select gen_random_uuid(), int4send(n), null, decode(repeat(md5(n::text), 1000), 'hex'), now(), now() from generate_series(1, 2000) n",
    );
    const stopping = await mkdtemp(join(trial.folder, 'stopped-'));
    const file = join(stopping, 'stopped.backup');
    await trial.backUp(trial.source, file);
    const before = await readFile(file);
    const stop = new AbortController();
    const written = writeBackup(trial.ownerOf(large), file, {
      bestfit: trial.bestfit,
      at: testTime,
      signal: stop.signal,
    });
    const writes = async () => {
      for await (const { filename } of watch(stopping)) if (filename?.endsWith('.part')) return;
    };
    await Promise.race([writes(), written]);
    stop.abort();
    await expect(written).rejects.toMatchObject({ code: 'stopped' });
    expect(await readdir(stopping)).toEqual(['stopped.backup']);
    expect((await readFile(file)).equals(before)).toBe(true);
  });

  it('is one moment, however much is written meanwhile', async () => {
    const [busy, target] = [await trial.anotherStore(), await trial.anotherStore()];
    let [stop, begun, done] = [false, 0, 0];
    const writer = async () => {
      while (!stop) {
        begun += 1;
        await madeUpAuthority(busy, `Authority ${begun}`, `A${String(begun).padStart(6, '0')}`);
        done += 1;
      }
    };
    const writing = Promise.all([writer(), writer(), writer()]);
    try {
      const entries: number[] = [];
      for (const file of ['one', 'two', 'three'].map((name) => join(trial.folder, `busy-${name}.backup`))) {
        const written = trial.backUp(busy, file);
        const before = done;
        await Promise.race([writing, written]);
        const { broken, manifest } = await written;
        expect({ broken, wroteMeanwhile: done > before }).toEqual({ broken: null, wroteMeanwhile: true });
        entries.push(manifest.log?.entries ?? 0);
        await trial.restoreInto(target, file, { replace: true });
        const [counted] = await target.asOwner<{ rows: string; logged: string }>(
          "select (select count(*) from authorities) as rows, (select count(*) from change_log where kind = 'authority-added') as logged",
        );
        expect(counted).toEqual({ rows: String(entries.at(-1)), logged: String(entries.at(-1)) });
      }
      expect(new Set(entries).size).toBe(3);
    } finally {
      stop = true;
      await writing;
    }
  });
});
