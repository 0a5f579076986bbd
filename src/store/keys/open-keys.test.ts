import { chmod, mkdir, open, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { installation, madeUpDay } from './installation.test-data.ts';
import { openKeys } from './open-keys.ts';

const inspection = 'inspection/0b9e6a52-6c6e-4f0e-9f57-1d9a5f1f7c11';

describe('a secret', () => {
  it('is made on first use, of 32 bytes, and is the same from then on, also when the keys are opened again', async () => {
    const where = await installation(onTestFinished);
    const keys = await openKeys(where);
    const made = await keys.secret('sign-in');
    expect(made).toHaveLength(32);
    expect(await keys.secret('sign-in')).toEqual(made);
    expect(await (await openKeys(where)).secret('sign-in')).toEqual(made);
    expect(await keys.secret(inspection)).not.toEqual(made);
    expect(await keys.names()).toEqual([inspection, 'sign-in']);
  });

  it('is made only when it is asked to be', async () => {
    const keys = await openKeys(await installation(onTestFinished));
    expect(await keys.existing('sign-in')).toBeNull();
    expect(await keys.names()).toEqual([]);
  });

  it('is asked for by many at once and made once', async () => {
    const keys = await openKeys(await installation(onTestFinished));
    const answers = await Promise.all(Array.from({ length: 20 }, () => keys.secret(inspection)));
    expect(new Set(answers.map((each) => Buffer.from(each).toString('hex'))).size).toBe(1);
  });

  it('stands in no file, nor does the master key stand in the key file', async () => {
    const where = await installation(onTestFinished);
    const keys = await openKeys(where);
    const secret = Buffer.from(await keys.secret('database/owner'));
    const master = (await readFile(where.masterKeyFile, 'utf8')).trim();
    const text = await readFile(where.keyFile, 'utf8');
    expect(text).toContain('database/owner');
    for (const told of [secret.toString('base64'), secret.toString('hex'), master]) expect(text).not.toContain(told);
  });

  it('put under another name in the key file does not open', async () => {
    const where = await installation(onTestFinished);
    const keys = await openKeys(where);
    await keys.secret('database/owner');
    const text = await readFile(where.keyFile, 'utf8');
    await writeFile(where.keyFile, text.replace('database/owner', 'database/other'));
    await expect(keys.secret('database/other')).rejects.toMatchObject({ code: 'damaged' });
  });

  it.each(['', 'Sign-in', '../keys', 'a//b', 'a b', '__proto__', 'x'.repeat(201)])(
    'cannot have the name %j',
    async (name) => {
      const keys = await openKeys(await installation(onTestFinished));
      await expect(keys.secret(name)).rejects.toThrow('No key can have the name');
    },
  );

  it.each(['constructor', 'to-string'])('may have a name that means something to JavaScript: %s', async (name) => {
    const keys = await openKeys(await installation(onTestFinished));
    expect(await keys.existing(name)).toBeNull();
    expect(await keys.secret(name)).toHaveLength(32);
  });
});

describe('a destroyed secret', () => {
  it('is gone from the key file, and leaves a record', async () => {
    const where = await installation(onTestFinished);
    const keys = await openKeys(where, { now: () => madeUpDay });
    await keys.secret(inspection);
    const wrapped = /"[0-9a-f]{32}": "([^"]+)"/.exec(await readFile(where.keyFile, 'utf8'))?.[1] ?? 'none';
    expect(await readFile(where.keyFile, 'utf8')).toContain(wrapped);
    const record = await keys.destroy(inspection, new Date('2016-05-03T10:00:00Z'));
    expect(record).toEqual({
      name: inspection,
      madeAt: madeUpDay,
      destroyedAt: new Date('2016-05-03T10:00:00Z'),
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      inBackups: [],
    });
    expect(await readFile(where.keyFile, 'utf8')).not.toContain(wrapped);
    expect(await keys.names()).toEqual([]);
    expect(await keys.destroyed()).toEqual([record]);
  });

  it('never gets another of its name: asking for it says when it was destroyed', async () => {
    const where = await installation(onTestFinished);
    const keys = await openKeys(where);
    await keys.secret(inspection);
    await keys.destroy(inspection, new Date('2016-05-03T10:00:00Z'));
    for (const each of [keys, await openKeys(where)]) {
      for (const ask of [each.secret, each.existing]) {
        await expect(ask(inspection)).rejects.toMatchObject({
          code: 'key-destroyed',
          message: expect.stringContaining('was destroyed on 2016-05-03'),
        });
      }
    }
  });

  it('destroyed again answers the record of the first time', async () => {
    const keys = await openKeys(await installation(onTestFinished));
    await keys.secret(inspection);
    const first = await keys.destroy(inspection, madeUpDay);
    expect(await keys.destroy(inspection, new Date('2030-01-01T00:00:00Z'))).toEqual(first);
  });

  it('must have been there', async () => {
    const keys = await openKeys(await installation(onTestFinished));
    await expect(keys.destroy(inspection, madeUpDay)).rejects.toMatchObject({ code: 'no-such-key' });
  });

  it('is overwritten where it stood, not only left behind', async () => {
    const where = await installation(onTestFinished);
    const keys = await openKeys(where);
    await keys.secret(inspection);
    await keys.secret('sign-in');
    // A file descriptor sees what becomes of the old content, which has no name any more.
    const old = await open(where.keyFile, 'r');
    try {
      await keys.destroy(inspection, madeUpDay);
      const left = await old.readFile();
      expect(left.length).toBeGreaterThan(0);
      expect(left.every((byte) => byte === 0)).toBe(true);
    } finally {
      await old.close();
    }
    expect((await readdir(where.folder)).sort()).toEqual(['keys.json', 'master.key']);
  });

  it('left behind by a process that died is overwritten when the keys are opened next', async () => {
    const where = await installation(onTestFinished);
    const keys = await openKeys(where);
    const secret = await keys.secret('sign-in');
    for (const left of ['keys.json.new', 'keys.json.old', 'master.key.new', 'master.key.old']) {
      await writeFile(join(where.folder, left), 'left behind', { mode: 0o600 });
    }
    expect(await (await openKeys(where)).secret('sign-in')).toEqual(secret);
    expect((await readdir(where.folder)).sort()).toEqual(['keys.json', 'master.key']);
  });
});

describe('the files of the keys', () => {
  it('are for their owner alone', async () => {
    const at = await installation(onTestFinished);
    const where = { ...at, folder: join(at.folder, 'keys') };
    await (await openKeys(where)).secret('sign-in');
    const modes = [where.folder, where.masterKeyFile, join(where.folder, 'keys.json')].map(
      async (path) => (await stat(path)).mode & 0o777,
    );
    expect(await Promise.all(modes)).toEqual([0o700, 0o600, 0o600]);
  });

  it.each([
    ['masterKeyFile', 0o640],
    ['masterKeyFile', 0o604],
    ['keyFile', 0o644],
    ['keyFile', 0o602],
  ] as const)('are refused when others may use them: %s of mode %o', async (file, mode) => {
    const where = await installation(onTestFinished);
    await (await openKeys(where)).secret('sign-in');
    await chmod(where[file], mode);
    await expect(openKeys(where)).rejects.toMatchObject({
      code: 'open-to-others',
      message: expect.stringContaining(`chmod 600 '${where[file]}'`),
    });
  });

  it('are refused in a folder that others may write in', async () => {
    const where = await installation(onTestFinished);
    await chmod(where.folder, 0o770);
    await expect(openKeys(where)).rejects.toMatchObject({ code: 'open-to-others' });
  });

  it('have no folder made above the one named: a name mistyped is told', async () => {
    const where = await installation(onTestFinished);
    const folder = join(where.folder, 'not', 'there');
    await expect(openKeys({ ...where, folder })).rejects.toMatchObject({
      code: 'folder-unusable',
      message: expect.stringContaining('its folder does not exist'),
    });
  });

  it('cannot stand in a file', async () => {
    const where = await installation(onTestFinished);
    const folder = join(where.folder, 'a-file');
    await writeFile(folder, '');
    await expect(openKeys({ ...where, folder })).rejects.toMatchObject({ code: 'folder-unusable' });
  });

  it.each([
    ['', 'is not a key file'],
    ['{"format":"bestfit-keys/1"}', 'is not a key file'],
    ['{"format":"something-else/1"}', 'is not a key file'],
    ['{"format":"bestfit-keys/2"}', 'was written by another version of Bestfit (bestfit-keys/2; this one reads'],
  ])('are refused when the key file holds %j', async (text, words) => {
    const where = await installation(onTestFinished);
    await (await openKeys(where)).secret('sign-in');
    await writeFile(where.keyFile, text);
    await expect(openKeys(where)).rejects.toThrow(words);
  });

  it('are refused when the key file was cut short, wherever', async () => {
    const where = await installation(onTestFinished);
    await (await openKeys(where)).secret('sign-in');
    const text = (await readFile(where.keyFile, 'utf8')).trimEnd();
    for (let length = 0; length < text.length; length += 7) {
      await writeFile(where.keyFile, text.slice(0, length));
      await expect(openKeys(where)).rejects.toMatchObject({ code: 'key-file-damaged' });
    }
  });

  it('are not begun anew when the key file goes away while they are open', async () => {
    const where = await installation(onTestFinished);
    const keys = await openKeys(where);
    await keys.secret('sign-in');
    await rm(where.keyFile);
    await expect(keys.secret('sign-in')).rejects.toMatchObject({ code: 'key-file-missing' });
    await expect(keys.secret(inspection)).rejects.toMatchObject({ code: 'key-file-missing' });
  });
});

describe('the master key', () => {
  it('is made on first start, as base64 on one line', async () => {
    const where = await installation(onTestFinished);
    await openKeys(where);
    expect(await readFile(where.masterKeyFile, 'utf8')).toMatch(/^[A-Za-z0-9+/]{43}=\n$/);
    expect((await readdir(where.folder)).sort()).toEqual(['master.key']);
  });

  it('may be brought along, and then none is made', async () => {
    const where = await installation(onTestFinished);
    const text = Buffer.alloc(32, 5).toString('base64');
    await writeFile(where.masterKeyFile, text, { mode: 0o600 });
    await (await openKeys(where)).secret('sign-in');
    expect(await readFile(where.masterKeyFile, 'utf8')).toBe(text);
  });

  it('is never made again beside keys that only the missing one opens', async () => {
    const where = await installation(onTestFinished);
    const keys = await openKeys(where);
    await keys.secret('sign-in');
    await rm(where.masterKeyFile);
    await expect(openKeys(where)).rejects.toMatchObject({
      code: 'master-key-missing',
      message: expect.stringContaining('Put back the copy that was kept apart'),
    });
    expect(await readdir(where.folder)).toEqual(['keys.json']);
  });

  it('of another installation is refused by name', async () => {
    const [where, other] = [await installation(onTestFinished), await installation(onTestFinished)];
    await (await openKeys(where)).secret('sign-in');
    await openKeys(other);
    await expect(openKeys({ ...where, masterKeyFile: other.masterKeyFile })).rejects.toMatchObject({
      code: 'other-master-key',
      message: expect.stringMatching(
        /are wrapped by the master key [0-9a-f]{32}, but .* holds the master key [0-9a-f]{32}/,
      ),
    });
  });

  it.each([
    ['nothing', ''],
    ['31 bytes', Buffer.alloc(31, 5).toString('base64')],
    ['33 bytes', Buffer.alloc(33, 5).toString('base64')],
    ['two lines', `${Buffer.alloc(32, 5).toString('base64')}\n${Buffer.alloc(32, 6).toString('base64')}\n`],
    ['hexadecimal digits', Buffer.alloc(32, 5).toString('hex')],
    ['a space in front', ` ${Buffer.alloc(32, 5).toString('base64')}`],
  ])('is refused when its file holds %s, without a word of it', async (_, text) => {
    const where = await installation(onTestFinished);
    await writeFile(where.masterKeyFile, text, { mode: 0o600 });
    const refused = openKeys(where).catch((error: unknown) => error);
    expect(await refused).toMatchObject({ code: 'master-key-malformed' });
    if (text !== '') expect(String(await refused)).not.toContain(text.trim().slice(0, 8));
  });

  it('cannot be made where there is no folder for it', async () => {
    const where = await installation(onTestFinished);
    await expect(openKeys({ ...where, masterKeyFile: join(where.folder, 'not', 'there.key') })).rejects.toMatchObject({
      code: 'not-written',
      message: expect.stringContaining('MASTER_KEY_FILE'),
    });
  });

  it('is a file, not a folder', async () => {
    const where = await installation(onTestFinished);
    await mkdir(where.masterKeyFile);
    await expect(openKeys(where)).rejects.toMatchObject({ code: 'folder-unusable' });
  });

  it('may be a link to where it really stands', async () => {
    const where = await installation(onTestFinished);
    const real = join(where.folder, 'real.key');
    await writeFile(real, Buffer.alloc(32, 5).toString('base64'), { mode: 0o600 });
    await symlink(real, where.masterKeyFile);
    const keys = await openKeys(where);
    const secret = await keys.secret('sign-in');
    await keys.rotateMaster(madeUpDay);
    expect((await stat(real)).isFile()).toBe(true);
    expect(await (await openKeys({ ...where, masterKeyFile: real })).secret('sign-in')).toEqual(secret);
  });
});
