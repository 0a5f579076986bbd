import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typed } from '../annex-a/typed.test-data.ts';

const examples = join(import.meta.dirname, '../../../examples/annex-a');
const westmarch = join(examples, 'westmarch');
const of2015 = '--edition sif-2015 --as-at 2015-06-01';
const tracking = `--plan ${join(examples, 'plan-case-tracking.json')}`;
const sample = (rest: string) => typed(`bestfit annex-a sample ${westmarch} ${rest}`);
let folder = '';
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bestfit-sample-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('annex-a sample', () => {
  it('draws cases by a plan and a seed, writes them, and draws them again', async () => {
    const { code, out, err } = await sample(`${of2015} ${tracking} --seed "1 June" --out ${at('cases')}`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('20 of 20 cases');
    expect(out).toContain('Seed: 1 June');
    expect((await readdir(at('cases'))).sort()).toEqual(['cases.csv', 'cases.xlsx', 'draw.json']);
    const again = await sample(`--verify ${at('cases/draw.json')}`);
    expect(again.code).toBe(0);
    expect(again.out).toContain('Drawn again, the cases are the same.');
  });

  it('is the same draw for the same seed, and another for another', async () => {
    const cases = async (seed: string) =>
      JSON.stringify(JSON.parse((await sample(`${of2015} ${tracking} --seed ${seed} --json`)).out).cases);
    expect(await cases('a')).toBe(await cases('a'));
    expect(await cases('a')).not.toBe(await cases('b'));
  });

  it('says what is not the same when the lists have changed, and ends with 1', async () => {
    await sample(`${of2015} ${tracking} --seed x --out ${at('x')}`);
    const { code, out } = await typed(
      `bestfit annex-a sample ${join(examples, 'westmarch-before')} --verify ${at('x/draw.json')} --json`,
    );
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ edition: 'sif-2015', asAt: '2015-06-01', seed: 'x', same: false });
  });

  it('ends with 1 when there are fewer cases than the plan asks for', async () => {
    const plan = at('many.json');
    const asked = { name: 'All', purpose: 'audit', size: 500, populations: [{ list: 8 }], siblings: 'ignore' };
    await writeFile(plan, JSON.stringify(asked));
    expect((await sample(`${of2015} --plan ${plan} --seed 1`)).code).toBe(1);
  });

  it('draws among the children whom a check or a measure names', async () => {
    const drawn = async (flagged: string) => {
      const asked = { name: 'F', purpose: 'audit', size: 1, populations: [{ list: 7 }], siblings: 'ignore' };
      await writeFile(at('flagged.json'), JSON.stringify({ ...asked, filters: [{ flagged: [flagged] }] }));
      return sample(`${of2015} --plan ${at('flagged.json')} --seed 1 --json`);
    };
    const cases = JSON.parse((await drawn('open-plan-or-care-after-death')).out).cases;
    expect(cases.map(({ child }: { child: string }) => child)).toEqual(['2487475']);
    expect(JSON.parse((await drawn('on-plan')).out).cases).toHaveLength(1);
    expect((await drawn('on-pln')).err).toContain('is no rule and no measure. Did you mean “on-plan”?');
  });

  it('replaces a case, keeping the reason, and the draw can still be drawn again', async () => {
    await sample(`${of2015} ${tracking} --seed r --out ${at('r')}`);
    const path = at('r/draw.json');
    const { cases } = JSON.parse(await readFile(path, 'utf8'));
    const { code } = await typed(`bestfit annex-a replace ${path} --child ${cases[0].child} --reason "Moved away"`);
    expect(code).toBe(0);
    const { replaced } = JSON.parse(await readFile(path, 'utf8'));
    expect(replaced).toMatchObject([{ reason: 'Moved away', given: { child: cases[0].child } }]);
    expect((await sample(`--verify ${path}`)).code).toBe(0);
    const twice = await typed(`bestfit annex-a replace ${path} --child ${cases[0].child} --reason again`);
    expect(twice).toMatchObject({ code: 2, out: '' });
    expect(twice.err).toContain('was replaced already');
    expect(twice.err).not.toContain(cases[0].child);
  });

  it.each([
    ['no plan', `${of2015} --seed 1`, 'Name a plan with --plan'],
    ['no seed', `${of2015} ${tracking}`, 'Give a seed with --seed'],
    ['a plan with an unknown key', `${of2015} --plan FOLDER/bad.json --seed 1`, 'Did you mean “siblings”?'],
    ['a workbook for a plan', `${of2015} --plan FOLDER/book.xlsx --seed 1`, 'A plan is a JSON file'],
    ['a draw that is none', '--verify FOLDER/bad.json', 'is no draw'],
    ['a plan beside a draw to verify', `--verify FOLDER/bad.json ${tracking}`, 'Leave out --plan and --seed'],
    ['no edition', `--as-at 2015-06-01 ${tracking} --seed 1`, 'Say which edition it is'],
  ])('%s: exit 2, one line that says what to do', async (_, rest, says) => {
    await writeFile(
      at('bad.json'),
      '{"name":"x","purpose":"audit","size":3,"populations":[{"list":8}],"sibling":"apart"}',
    );
    await writeFile(at('book.xlsx'), 'PK\u0003\u0004');
    const { code, out, err } = await sample(rest.replaceAll('FOLDER', folder));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(says);
  });
});
