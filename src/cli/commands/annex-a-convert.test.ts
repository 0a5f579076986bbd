import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typed } from '../annex-a/typed.test-data.ts';

const westmarch = join(import.meta.dirname, '../../../examples/annex-a/westmarch');
const of2015 = '--edition sif-2015 --as-at 2015-06-01';
const convert = (rest: string) => typed(`bestfit annex-a convert ${rest} ${of2015}`);
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bestfit-convert-lists-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('annex-a convert', () => {
  it.each(['csv', 'arrow', 'parquet'])('writes a %s file for each list, and says how many rows', async (to) => {
    const { code, out } = await convert(`${westmarch} --to ${to} -o ${join(folder, to)}`);
    expect(code).toBe(0);
    expect(out).toContain('Edition sif-2015 as at 1 June 2015:');
    expect(out).toContain(`list-07.${to}: 1 list, 13 rows`);
    expect(await readdir(join(folder, to))).toHaveLength(11);
  });

  it('writes one clean workbook, in which the same is found as in what it was made from', async () => {
    const clean = join(folder, 'clean.xlsx');
    const { out } = await convert(`${westmarch} --to xlsx -o ${clean} --json`);
    expect(JSON.parse(out)).toEqual({
      edition: 'sif-2015',
      asAt: '2015-06-01',
      files: [{ file: clean, lists: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], rows: 200 }],
    });
    const errors = async (path: string) =>
      JSON.parse((await typed(`bestfit annex-a check ${path} ${of2015} --json`)).out).summary.errors;
    expect(await errors(clean)).toBe(await errors(westmarch));
  });

  it('never writes over a file that it reads, nor over one in a folder that it reads', async () => {
    const own = join(folder, 'own');
    await mkdir(own);
    await copyFile(join(westmarch, 'list-07.csv'), join(own, 'list-07.csv'));
    const before = await readFile(join(own, 'list-07.csv'));
    for (const rest of [`${own} --to csv -o ${own}`, `${join(own, 'list-07.csv')} --to csv -o ${own}`]) {
      const { code, err } = await convert(rest);
      expect(code).toBe(2);
      expect(err).toContain('is a file that is read');
    }
    expect(await readFile(join(own, 'list-07.csv'))).toEqual(before);
  });

  it('ends with 2 for no list, an unknown format, no output and a place that cannot be written', async () => {
    const shopping = join(folder, 'shopping.csv');
    await writeFile(shopping, 'bread,milk\n1,2\n');
    for (const rest of [
      `${shopping} --to csv -o ${join(folder, 'x')}`,
      `${westmarch} --to pdf -o ${join(folder, 'x')}`,
      `${westmarch} --to csv`,
      `${westmarch} --to csv -o ${shopping}`,
      `${westmarch} --to xlsx -o ${join(folder, 'nowhere/at-all.xlsx')}`,
      `${westmarch} --to xlsx -o /proc/lists.xlsx`,
    ]) {
      const { code, out, err } = await convert(rest);
      expect({ code, out, rest }).toEqual({ code: 2, out: '', rest });
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(err).not.toContain('fault in Bestfit');
    }
  });
});
