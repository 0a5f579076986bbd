import { copyFile, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { inAnotherProcess, installation, madeUpDay } from './installation.test-data.ts';
import { openKeys } from './open-keys.ts';

const names = ['database/owner', 'inspection/1', 'inspection/2', 'sign-in'];

const steps = [
  'next master key written',
  'secrets wrapped by both',
  'master key replaced',
  'secrets wrapped by the new one',
];

describe('changing the master key', () => {
  it('keeps every secret, and says from which to which', async () => {
    const where = await installation(onTestFinished);
    const keys = await openKeys(where);
    const secrets = await Promise.all(names.map((name) => keys.secret(name)));
    const before = await readFile(where.masterKeyFile, 'utf8');
    const told = await keys.rotateMaster(madeUpDay);
    expect(told).toMatchObject({ secrets: 4 });
    expect(told.from).not.toBe(told.to);
    expect(await readFile(where.masterKeyFile, 'utf8')).not.toBe(before);
    const again = await openKeys(where);
    expect(await Promise.all(names.map((name) => again.secret(name)))).toEqual(secrets);
    const text = await readFile(where.keyFile, 'utf8');
    expect(text).toContain(told.to);
    expect(text).not.toContain(told.from);
    expect((await readdir(where.folder)).sort()).toEqual(['keys.json', 'master.key']);
  });

  it('leaves the old master key without anything that it opens', async () => {
    const where = await installation(onTestFinished);
    const keys = await openKeys(where);
    await keys.secret('sign-in');
    const kept = join(where.folder, 'kept-apart.key');
    await copyFile(where.masterKeyFile, kept);
    await keys.rotateMaster(madeUpDay);
    await expect(openKeys({ ...where, masterKeyFile: kept })).rejects.toMatchObject({ code: 'other-master-key' });
  });

  it('overwrites the old master key and what it wrapped', async () => {
    const where = await installation(onTestFinished);
    const keys = await openKeys(where);
    await keys.secret('sign-in');
    const old = await Promise.all([open(where.masterKeyFile, 'r'), open(where.keyFile, 'r')]);
    await keys.rotateMaster(madeUpDay);
    const left = await Promise.all(old.map((file) => file.readFile()));
    await Promise.all(old.map((file) => file.close()));
    for (const each of left) {
      expect(each.length).toBeGreaterThan(0);
      expect(each.every((byte) => byte === 0)).toBe(true);
    }
  });

  it('is seen by whoever has the keys open, without opening them again', async () => {
    const where = await installation(onTestFinished);
    const [one, other] = [await openKeys(where), await openKeys(where)];
    const secret = await one.secret('sign-in');
    expect(await other.secret('sign-in')).toEqual(secret);
    await one.rotateMaster(madeUpDay);
    expect(await other.secret('sign-in')).toEqual(secret);
    const made = await other.secret('inspection/3');
    expect(await one.secret('inspection/3')).toEqual(made);
  });

  it('is refused, and changes nothing, where a secret does not open', async () => {
    const where = await installation(onTestFinished);
    const keys = await openKeys(where);
    await keys.secret('sign-in');
    const text = (await readFile(where.keyFile, 'utf8')).replace('sign-in', 'sign-on');
    await writeFile(where.keyFile, text);
    const master = await readFile(where.masterKeyFile, 'utf8');
    await expect(keys.rotateMaster(madeUpDay)).rejects.toMatchObject({ code: 'damaged' });
    expect(await readFile(where.keyFile, 'utf8')).toBe(text);
    expect(await readFile(where.masterKeyFile, 'utf8')).toBe(master);
  });

  it('tells its steps in order', async () => {
    const told: string[] = [];
    const keys = await openKeys(await installation(onTestFinished), { step: (done) => told.push(done) });
    await keys.secret('sign-in');
    await keys.rotateMaster(madeUpDay);
    expect(told).toEqual(steps);
  });

  it.each(steps)('killed after "%s" leaves every secret to the master key that is there', async (last) => {
    const where = await installation(onTestFinished);
    const keys = await openKeys(where);
    const secrets = await Promise.all(names.map((name) => keys.secret(name)));
    const killed = await inAnotherProcess(
      where,
      `const step = (done) => { if (done === ${JSON.stringify(last)}) process.kill(process.pid, 'SIGKILL'); };
       const keys = await openKeys(where, { step });
       await keys.rotateMaster(new Date());`,
    );
    expect(killed).toMatchObject({ signal: 'SIGKILL', err: '' });

    // One who had the keys open all the while, and one who opens them now.
    const again = await openKeys(where);
    for (const each of [keys, again]) {
      expect(await Promise.all(names.map((name) => each.secret(name)))).toEqual(secrets);
    }
    // Nothing is left half done, and it can be done again.
    expect(JSON.parse(await readFile(where.keyFile, 'utf8'))).toMatchObject({ masterKeys: [expect.any(String)] });
    await keys.rotateMaster(madeUpDay);
    expect(await Promise.all(names.map((name) => again.secret(name)))).toEqual(secrets);
    expect((await readdir(where.folder)).sort()).toEqual(['keys.json', 'master.key']);
  });

  it('killed between two master keys is settled for the one in the file by one who still knows the old one', async () => {
    const where = await installation(onTestFinished);
    const keys = await openKeys(where);
    const secret = await keys.secret('sign-in');
    await inAnotherProcess(
      where,
      `const step = (done) => { if (done === 'master key replaced') process.kill(process.pid, 'SIGKILL'); };
       await (await openKeys(where, { step })).rotateMaster(new Date());`,
    );
    await keys.secret('inspection/new');
    expect(await (await openKeys(where)).secret('sign-in')).toEqual(secret);
  });
});
