import { chmod, copyFile, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { installation, madeUpDay } from './installation.test-data.ts';
import { openKeys } from './open-keys.ts';

const names = ['database/owner', 'inspection/1', 'inspection/2', 'sign-in'];

/** An installation with some secrets, and where its key backup goes. */
async function withSecrets() {
  const where = await installation(onTestFinished);
  const keys = await openKeys(where, { now: () => madeUpDay });
  const secrets = new Map<string, Uint8Array>();
  for (const name of names) secrets.set(name, await keys.secret(name));
  return { where, keys, secrets, file: join(where.folder, 'apart.keys') };
}

/** Another installation that was given a copy of the first one's master key: the first machine is lost. */
async function onANewMachine(masterKeyFile: string) {
  const where = await installation(onTestFinished);
  await copyFile(masterKeyFile, where.masterKeyFile);
  return { where, keys: await openKeys(where) };
}

describe('a key backup', () => {
  it('holds every secret wrapped, for its owner alone, and is on record', async () => {
    const { where, keys, secrets, file } = await withSecrets();
    expect(await keys.backup(file)).toEqual({ file, takenAt: madeUpDay, secrets: 4 });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const text = await readFile(file, 'utf8');
    for (const name of names) expect(text).toContain(name);
    for (const secret of secrets.values()) expect(text).not.toContain(Buffer.from(secret).toString('base64'));
    expect(text).not.toContain((await readFile(where.masterKeyFile, 'utf8')).trim());
    expect(await keys.backups()).toEqual([{ file, takenAt: madeUpDay }]);
    expect((await readdir(where.folder)).sort()).toEqual(['apart.keys', 'keys.json', 'master.key']);
  });

  it('taken again in the same file replaces the earlier one', async () => {
    const { keys, file } = await withSecrets();
    await keys.backup(file);
    await keys.destroy('inspection/1', madeUpDay);
    expect(await keys.backup(file)).toMatchObject({ secrets: 3 });
    expect(await keys.backups()).toEqual([{ file, takenAt: madeUpDay }]);
  });

  it('replaces nothing that is not a key backup: not the key file, nor a file or folder of somebody’s', async () => {
    const { where, keys, file } = await withSecrets();
    const linked = join(where.folder, 'linked');
    await symlink(where.keyFile, linked);
    await writeFile(file, 'a report');
    await mkdir(join(where.folder, 'a-folder'));
    for (const path of [where.keyFile, linked, file, join(where.folder, 'a-folder')]) {
      await expect(keys.backup(path)).rejects.toMatchObject({ code: 'not-replaced' });
    }
    expect(await readFile(file, 'utf8')).toBe('a report');
    expect(await keys.backups()).toEqual([]);
  });

  it('that cannot be written is not on record', async () => {
    const { where, keys } = await withSecrets();
    await expect(keys.backup(join(where.folder, 'not', 'there.keys'))).rejects.toMatchObject({
      code: 'not-written',
      message: expect.stringContaining('its folder does not exist'),
    });
    expect(await keys.backups()).toEqual([]);
  });
});

describe('the record of a destroyed key', () => {
  it('names the key backups that still hold it, and only those, until they are told to be destroyed', async () => {
    const { where, keys } = await withSecrets();
    const [before, one, two, after] = ['0', '1', '2', '3'].map((name) => join(where.folder, name));
    if (before === undefined || one === undefined || two === undefined || after === undefined) throw new Error('none');
    await keys.backup(before);
    await keys.secret('inspection/3');
    await keys.backup(one);
    await keys.backup(two);
    const inBackups = async () => (await keys.destroyed()).map((each) => each.inBackups.map(({ file }) => file));
    const record = await keys.destroy('inspection/3', madeUpDay);
    expect(record.inBackups.map(({ file }) => file)).toEqual([one, two]);
    await keys.backup(after);
    expect(await inBackups()).toEqual([[one, two]]);
    await keys.backupDestroyed(one);
    expect(await inBackups()).toEqual([[two]]);
    // A backup in its place holds it no more.
    await keys.backup(two);
    expect(await inBackups()).toEqual([[]]);
  });

  it('does not depend on a clock that goes right', async () => {
    const where = await installation(onTestFinished);
    let time = new Date('2030-01-01T00:00:00Z');
    const keys = await openKeys(where, { now: () => time });
    await keys.secret('inspection/1');
    time = madeUpDay;
    const { file } = await keys.backup(join(where.folder, 'apart.keys'));
    const record = await keys.destroy('inspection/1', madeUpDay);
    expect(record.inBackups.map((each) => each.file)).toEqual([file]);
  });

  it('cannot be told that a backup is destroyed of which it knows nothing', async () => {
    const { where, keys, file } = await withSecrets();
    await keys.backup(file);
    await expect(keys.backupDestroyed(join(where.folder, 'other'))).rejects.toMatchObject({
      code: 'no-backup',
      message: expect.stringContaining(`These are: ${file}.`),
    });
  });
});

describe('taking keys back from a backup', () => {
  it('brings every secret to a new machine with a copy of the master key, but for the passwords of the database', async () => {
    const { where, keys, secrets, file } = await withSecrets();
    await keys.backup(file);
    const lost = await onANewMachine(where.masterKeyFile);
    expect(await lost.keys.restore(file)).toEqual({
      takenBack: ['inspection/1', 'inspection/2', 'sign-in'],
      alreadyHere: [],
      different: [],
      destroyed: [],
      keptThoughDestroyed: [],
      ofAnotherDatabase: ['database/owner'],
      damaged: [],
    });
    for (const name of ['inspection/1', 'inspection/2', 'sign-in']) {
      expect(await lost.keys.existing(name)).toEqual(secrets.get(name));
    }
    expect(await lost.keys.existing('database/owner')).toBeNull();
    // The backup holds them here too: whoever destroys them must know.
    const record = await lost.keys.destroy('inspection/1', madeUpDay);
    expect(record.inBackups.map((each) => each.file)).toEqual([file]);
  });

  it('opens with a copy of the old master key where the new machine has one of its own', async () => {
    const { where, keys, secrets, file } = await withSecrets();
    await keys.backup(file);
    const fresh = await openKeys(await installation(onTestFinished));
    await expect(fresh.restore(file)).rejects.toMatchObject({ code: 'other-master-key' });
    expect(await fresh.names()).toEqual([]);
    const told = await fresh.restore(file, { masterKeyFile: where.masterKeyFile });
    expect(told.takenBack).toEqual(['inspection/1', 'inspection/2', 'sign-in']);
    expect(await fresh.secret('inspection/2')).toEqual(secrets.get('inspection/2'));
  });

  it('never replaces a key that is here', async () => {
    const { where, keys, file } = await withSecrets();
    await keys.backup(file);
    const other = await onANewMachine(where.masterKeyFile);
    const ours = await other.keys.secret('inspection/1');
    expect(await other.keys.restore(file)).toMatchObject({
      different: ['inspection/1'],
      takenBack: ['inspection/2', 'sign-in'],
    });
    expect(await other.keys.secret('inspection/1')).toEqual(ours);
  });

  it('twice changes nothing the second time', async () => {
    const { where, keys, file } = await withSecrets();
    await keys.backup(file);
    const before = await readFile(where.keyFile, 'utf8');
    expect(await keys.restore(file)).toMatchObject({ takenBack: [], alreadyHere: names });
    expect(await readFile(where.keyFile, 'utf8')).toBe(before);
  });

  it('leaves destroyed what was destroyed after the backup was taken, and says so', async () => {
    const { keys, file } = await withSecrets();
    await keys.backup(file);
    const record = await keys.destroy('inspection/1', madeUpDay);
    expect(await keys.restore(file)).toMatchObject({ takenBack: [], destroyed: [record] });
    await expect(keys.secret('inspection/1')).rejects.toMatchObject({ code: 'key-destroyed' });
  });

  it('brings the record of what was destroyed before the backup was taken', async () => {
    const { where, keys, file } = await withSecrets();
    const earlier = join(where.folder, 'earlier.keys');
    await keys.backup(earlier);
    await keys.destroy('inspection/1', madeUpDay);
    await keys.backup(file);
    const lost = await onANewMachine(where.masterKeyFile);
    const { destroyed } = await lost.keys.restore(file);
    expect(destroyed).toMatchObject([{ name: 'inspection/1', destroyedAt: madeUpDay, inBackups: [{ file: earlier }] }]);
    await expect(lost.keys.secret('inspection/1')).rejects.toMatchObject({ code: 'key-destroyed' });
  });

  it('destroys nothing: a key that is here stays, though the backup says that it was destroyed', async () => {
    const { where, keys, secrets, file } = await withSecrets();
    const old = await readFile(where.keyFile, 'utf8');
    await keys.destroy('inspection/1', madeUpDay);
    await keys.backup(file);
    // Somebody put an old key file back.
    await writeFile(where.keyFile, old);
    expect(await keys.restore(file)).toMatchObject({ keptThoughDestroyed: ['inspection/1'], destroyed: [] });
    expect(await keys.secret('inspection/1')).toEqual(secrets.get('inspection/1'));
  });

  it('takes what is whole, and names what is not', async () => {
    const { where, keys, file } = await withSecrets();
    await keys.backup(file);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('inspection/1', 'inspection/9'));
    const lost = await onANewMachine(where.masterKeyFile);
    expect(await lost.keys.restore(file)).toMatchObject({
      takenBack: ['inspection/2', 'sign-in'],
      damaged: ['inspection/9'],
    });
  });

  it('takes a plain copy of the key file too, and a key backup may stand for a lost key file', async () => {
    const { where, keys, secrets, file } = await withSecrets();
    await keys.backup(file);
    const lost = await onANewMachine(where.masterKeyFile);
    expect((await lost.keys.restore(where.keyFile)).takenBack).toHaveLength(3);
    await rm(where.keyFile);
    await copyFile(file, where.keyFile);
    await chmod(where.keyFile, 0o600);
    expect(await (await openKeys(where)).secret('database/owner')).toEqual(secrets.get('database/owner'));
  });

  it('is refused where there is no backup, or one that was damaged', async () => {
    const { where, keys, file } = await withSecrets();
    await expect(keys.restore(file)).rejects.toMatchObject({ code: 'no-backup' });
    await writeFile(file, '{"format":"bestfit-key-backup/1"}');
    await expect(keys.restore(file)).rejects.toMatchObject({ code: 'key-file-damaged' });
    await keys.backup(file);
    const copy = join(where.folder, 'no-copy.key');
    await expect(keys.restore(file, { masterKeyFile: copy })).rejects.toMatchObject({ code: 'master-key-missing' });
  });
});
