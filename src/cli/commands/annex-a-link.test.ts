import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { typed } from '../annex-a/typed.test-data.ts';

const westmarch = join(import.meta.dirname, '../../../examples/annex-a/westmarch');
const link = (rest: string) => typed(`bestfit annex-a link ${westmarch} --edition sif-2015 --as-at 2015-06-01 ${rest}`);

describe('annex-a link', () => {
  it('tells of the children across the lists, and ends with 1 when two ids look like one child', async () => {
    const { code, out, err } = await link('');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('Links of edition sif-2015 as at 1 June 2015');
    expect(out).toContain('0471204 and 471204 (strong)');
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('gives all of it as one JSON document', async () => {
    const answer = JSON.parse((await link('--json')).out);
    expect(answer).toMatchObject({ edition: 'sif-2015', asAt: '2015-06-01', children: 130, rowsWithoutId: 0 });
    expect(Object.keys(answer)).toEqual([
      'edition',
      'asAt',
      'children',
      'rowsWithoutId',
      'disagreements',
      'probableDuplicates',
      'siblings',
      'adoptiveFamilies',
    ]);
  });

  it('tells one child’s journey, leading zeros and all', async () => {
    const { code, out } = await link('--child 0846795');
    expect(code).toBe(0);
    expect(out).toContain('Edition sif-2015 as at 1 June 2015.');
    expect(out).toMatch(/^11 July 2014 .*7 +\d+$/m);
    expect(JSON.parse((await link('--child 0846795 --json')).out)).toMatchObject({
      edition: 'sif-2015',
      child: '0846795',
      asAt: '2015-06-01',
    });
  });

  it('ends with 2 for a child that no list has, and does not repeat the id', async () => {
    const { code, out, err } = await link('--child 846795');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^bestfit: No row of lists 1 to 10 has a child with that id\.[^\n]*\n$/);
    expect(err).not.toContain('846795');
  });
});
