import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typed } from '../annex-a/typed.test-data.ts';

const examples = join(import.meta.dirname, '../../../examples/annex-a');
const folder = join(examples, 'documents');
const lists = join(examples, 'westmarch');
const of2015 = '--edition sif-2015 --as-at 2015-06-01';
const documents = (rest: string) => typed(`bestfit annex-a documents ${rest}`);
let own = '';
beforeAll(async () => {
  own = await mkdtemp(join(tmpdir(), 'bestfit-documents-'));
  await cp(folder, own, { recursive: true });
});
afterAll(() => rm(own, { recursive: true, force: true }));

describe('annex-a documents', () => {
  it('tells which documents are there and which are missing, and ends with 1', async () => {
    const { code, out } = await documents(folder);
    expect(code).toBe(1);
    expect(out).toContain('2 of 31 documents');
    expect(out).toContain('29 documents missing');
    expect((await documents(`${folder} --lscb-concurrent`)).out).toContain('2 of 37 documents');
  });

  it('holds single children against the date and the lists, and leaves a child known to the police alone in peace', async () => {
    const { out } = await documents(`${folder} ${of2015} --lists ${lists} --json`);
    const { perChild, asAt, edition } = JSON.parse(out);
    expect({ asAt, edition }).toEqual({ asAt: '2015-06-01', edition: 'sif-2015' });
    const found = (no: string) =>
      perChild
        .find((each: { no: string }) => each.no === no)
        .findings.map(({ rule, cell }: { rule: string; cell: string }) => `${cell} ${rule}`);
    expect(found('2.03')).toEqual(['B4 document-age-unlikely', 'A4 document-child-on-no-list']);
    expect(found('2.07')).toEqual(['B2 document-date-of-birth-differs-from-lists', 'C4 document-number-unreadable']);
  });

  it('gives the number of children privately fostered to the lines about the area', async () => {
    const measure = (rest: string) => typed(`bestfit annex-a measure ${lists} ${of2015} ${rest}`);
    const { out } = await measure(`--documents ${folder} --json`);
    const line = (answer: string) => JSON.parse(answer).area.find(({ id }: { id: string }) => id === 'A21');
    expect(line(out)).toMatchObject({ value: 3, outcome: 'entered' });
    await writeFile(join(own, 'entered.json'), '{"lines":{"A21":5}}');
    const kept = await measure(`--documents ${folder} --entered ${join(own, 'entered.json')} --json`);
    expect(line(kept.out)).toMatchObject({ value: 5 });
    expect(JSON.parse(kept.out).documents[0]).toContain('line A21 keeps the value entered');
    const none = await measure(`--documents ${lists}`);
    expect(none.out.replaceAll(/\s+/g, ' ')).toContain('is not filled in: the folder has no document 2.03.');
  });

  it('answers 2 where a workbook cannot be read, and says of a text that its children are not looked at', async () => {
    await writeFile(join(own, '2.06 School.docx'), 'a report');
    await writeFile(join(own, '2.06 School.xlsx'), '');
    const { code, out } = await documents(own);
    expect(code).toBe(2);
    expect(out).toContain('2.06 School.docx is no workbook and no text file');
    expect(out).toContain('is empty. Save it again');
  });

  it('ends with 2 for a folder that is not there, a file, and options that need the lists', async () => {
    for (const rest of [
      '/nowhere',
      join(folder, '2.07 Children missing from home or care.csv').replaceAll(' ', '?'),
      `${folder} --edition ilacs`,
      `${folder} --lists ${lists}`,
    ]) {
      const { code, out, err } = await documents(rest);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err.trim().split('\n')).toHaveLength(1);
    }
  });
});
