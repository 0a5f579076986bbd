import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typed } from '../annex-a/typed.test-data.ts';

let folder = '';
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bestfit-synthesise-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('annex-a synthesise', () => {
  it('makes the same workbook for the same seed, and says that it is made up', async () => {
    const made = (name: string) =>
      typed(`bestfit annex-a synthesise --edition ilacs --size 300 --seed 7 -o ${at(name)}`);
    const { code, out } = await made('a.xlsx');
    expect(code).toBe(0);
    expect(out).toMatch(/30\d rows of a made-up authority, edition ilacs, as at 2024-06-03/);
    await made('b.xlsx');
    expect(await readFile(at('a.xlsx'))).toEqual(await readFile(at('b.xlsx')));
  });

  it('writes beside the workbook what it planted, which the check then finds', async () => {
    const { out } = await typed(
      `bestfit annex-a synthesise --edition sif-2015 --size 2000 --defects 10 -o ${at('d.xlsx')}`,
    );
    expect(out).toContain('d-ledger.json: 10 planted defects.');
    const ledger: { check: string; cells: string[] }[] = JSON.parse(await readFile(at('d-ledger.json'), 'utf8'));
    const { summary } = JSON.parse(
      (await typed(`bestfit annex-a check ${at('d.xlsx')} --edition sif-2015 --as-at 2015-06-01 --json`)).out,
    );
    expect(ledger.filter((entry) => summary.byRule[entry.check] === undefined)).toEqual([]);
  });

  it.each([
    ['no edition', '-o x.xlsx', 'Say which edition'],
    ['an unknown size', '--edition ilacs --size huge -o x.xlsx', 'Give small, middle, large'],
    ['too few rows', '--edition ilacs --size 1 -o x.xlsx', '200'],
    ['more defects than rows', '--edition ilacs --defects 1000000 -o x.xlsx', 'at most'],
    ['a number that is none', '--edition ilacs --defects many -o x.xlsx', 'no whole number'],
    ['no file to write', '--edition ilacs', '--output'],
    ['a folder that is not there', '--edition ilacs --size 200 -o /nowhere/at/all.xlsx', 'does not exist'],
  ])('%s: exit 2, one clear line', async (_, rest, says) => {
    const { code, out, err } = await typed(`bestfit annex-a synthesise ${rest.replace(' x.xlsx', ` ${at('x.xlsx')}`)}`);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(says);
  });
});

describe('annex-a template', () => {
  it('writes a workbook that is read as the eleven lists of its edition', async () => {
    const { code } = await typed(`bestfit annex-a template sif-2015 --as-at 2015-06-01 -o ${at('t.xlsx')}`);
    expect(code).toBe(0);
    const { lists } = JSON.parse(
      (await typed(`bestfit annex-a check ${at('t.xlsx')} --edition sif-2015 --as-at 2015-06-01 --json`)).out,
    );
    expect(lists.map(({ no }: { no: number }) => no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('knows two editions only', async () => {
    const { code, err } = await typed(`bestfit annex-a template sif -o ${at('t2.xlsx')}`);
    expect(code).toBe(2);
    expect(err).toContain('There is no edition “sif”. Did you mean “sif-2015”? Give sif-2015 or ilacs.');
  });
});
