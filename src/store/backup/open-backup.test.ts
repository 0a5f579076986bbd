import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MadeUpBackup, madeUpBackup } from '#made-up-backup';
import { firstLine } from './layout.ts';
import type { Manifest } from './manifest.ts';
import { openBackup } from './open-backup.ts';

let trial: MadeUpBackup;
beforeAll(async () => {
  trial = await madeUpBackup();
});
afterAll(() => trial.close());

describe('a backup that is not what was written', () => {
  it('is refused for any one bit that is another, with the table named', async () => {
    const bytes = await readFile(trial.whole);
    await using backup = await openBackup(trial.whole, { bestfit: trial.bestfit });
    let place = firstLine.length;
    const places = backup.manifest.tables.map(({ name, storedBytes }) => {
      place += storedBytes;
      return { name, until: place };
    });
    const file = join(trial.folder, 'flipped.backup');
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
        const flipped = Buffer.from(bytes);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        await writeFile(file, flipped);
        const found: unknown = await openBackup(file, { bestfit: trial.bestfit }).then(
          () => null,
          (error: unknown) => error,
        );
        const table = at < firstLine.length ? undefined : places.find(({ until }) => at < until);
        expect(found).toMatchObject(
          table === undefined
            ? { code: expect.stringMatching(/^(backup-damaged|not-a-backup|newer-backup)$/) }
            : { code: 'backup-damaged', message: expect.stringContaining(`the table ${table.name} is not`) },
        );
      }),
      { numRuns: 150 },
    );
  });

  it('is refused when it ends anywhere before its end', async () => {
    const bytes = await readFile(trial.whole);
    const file = join(trial.folder, 'short.backup');
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => {
        await writeFile(file, bytes.subarray(0, length));
        await expect(openBackup(file, { bestfit: trial.bestfit })).rejects.toMatchObject({
          code: expect.stringMatching(/^(backup-damaged|not-a-backup)$/),
        });
      }),
      { numRuns: 60 },
    );
  });

  it('is refused when it is no backup, or there is none', async () => {
    const file = join(trial.folder, 'photograph');
    await writeFile(file, randomBytes(10_000));
    await expect(openBackup(file, { bestfit: trial.bestfit })).rejects.toMatchObject({ code: 'not-a-backup' });
    await expect(openBackup(join(trial.folder, 'nowhere'), { bestfit: trial.bestfit })).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });

  it.each([
    ['a newer version', (manifest: Manifest) => ({ ...manifest, bestfit: '1.3.0' })],
    ['a version with a step that is not known here', (manifest: Manifest) => ({ ...manifest, step: '9999-later' })],
  ])('is refused when it was written by %s', async (_, change) => {
    const file = await trial.rewritten('newer.backup', change);
    await expect(openBackup(file, { bestfit: trial.bestfit })).rejects.toMatchObject({
      code: 'newer-backup',
      message: expect.stringContaining('newer Bestfit'),
    });
  });

  it('is taken from an older version', async () => {
    const file = await trial.rewritten('older.backup', (manifest) => ({ ...manifest, bestfit: '0.9.12' }));
    await (await openBackup(file, { bestfit: trial.bestfit }))[Symbol.asyncDispose]();
  });
});
