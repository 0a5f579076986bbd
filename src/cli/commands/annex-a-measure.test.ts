import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typed } from '../annex-a/typed.test-data.ts';

const examples = join(import.meta.dirname, '../../../examples/annex-a');
const measure = (rest: string) =>
  typed(`bestfit annex-a measure ${join(examples, 'westmarch')} --edition sif-2015 --as-at 2015-06-01 ${rest}`);
let folder = '';
const file = async (name: string, content: string) => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bestfit-measure-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('annex-a measure', () => {
  it('tells each measure with what it is of, and the lines about the area: filled, not to be computed, to be entered', async () => {
    const { code, out, err } = await measure('');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Measures of edition sif-2015 as at 1 June 2015');
    expect(out).toMatch(/^Children looked after +\d+ +children/m);
    expect(out).toMatch(/^A24 +Children looked after +\d+ .*computed$/m);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('To enter, from national statistics: A9 Children under 18;');
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('sets other values beside its own', async () => {
    const { out } = await measure(
      `--comparators ${join(examples, 'comparators.json')} --entered ${join(examples, 'entered.json')}`,
    );
    expect(out).toMatch(/^Children looked after .*before 9$/m);
    expect(out).toMatch(/^A24 .* 9 +computed,/m);
    expect(out).toMatch(/^A25 +Children looked after per +\d/m);
  });

  it('gives one JSON document: measures with their parts, lines of the area', async () => {
    const { out, err } = await measure('--json');
    const answer = JSON.parse(out);
    expect(err).toBe('');
    expect(Object.keys(answer)).toEqual(['edition', 'asAt', 'documents', 'measures', 'area']);
    expect(answer.measures.find(({ id }: { id: string }) => id === 'looked-after')).toMatchObject({
      outcome: 'computed',
      unit: 'children',
    });
    expect(answer.area.map(({ id }: { id: string }) => id)).toEqual(Array.from({ length: 36 }, (_, n) => `A${n + 1}`));
  });

  it('gives days as ISO 8601 in JSON', async () => {
    const { area } = JSON.parse((await measure(`--json --entered ${join(examples, 'entered.json')}`)).out);
    expect(area.find(({ id }: { id: string }) => id === 'A24')).toMatchObject({
      date: '2015-06-01',
      previous: { value: 9, date: '2014-03-31' },
    });
  });

  it('prints what may be published when asked, in which no child can be found', async () => {
    const { code, out } = await measure('--publish');
    expect(code).toBe(0);
    const published = JSON.parse(out);
    expect(Object.keys(published)).toEqual(['edition', 'asAt', 'measures', 'area']);
    const lookedAfter = published.measures.find(({ id }: { id: string }) => id === 'looked-after').value;
    expect(published.area[23]).toMatchObject({ id: 'A24', value: lookedAfter, date: '2015-06-01' });
    for (const { value, unit } of published.area) {
      if (unit === 'children' && typeof value === 'number') expect(value === 0 || value >= 6).toBe(true);
    }
    expect(out).not.toMatch(/Worker \d/);
  });

  it.each([
    [
      'comparators of an unknown measure',
      '--comparators',
      '{"measures":{"looked-aftr":{"national":1}}}',
      'Did you mean “looked-after”?',
    ],
    ['comparators with an unknown heading', '--comparators', 'measure,nationl\nlooked-after,3\n', 'a column “nationl”'],
    ['an entered line that is none', '--entered', '{"lines":{"A99":3}}', 'Did you mean “A9”?'],
    ['entered values that are no JSON', '--entered', '{', 'is no valid JSON'],
    ['a workbook for comparators', '--comparators', 'PK\u0003\u0004', 'Comparators are a JSON or CSV file.'],
  ])('%s: exit 2, one line that says what to write', async (_, option, content, says) => {
    const { code, out, err } = await measure(`${option} ${await file('given.txt', content)}`);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(says);
  });
});
