import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpSubmission, madeUpWorkbook } from '#made-up-lists';
import { type DocumentsWorld, documentsWorld } from '../made-up-documents.test-data.ts';

let world: DocumentsWorld;
beforeAll(async () => {
  world = await documentsWorld();
});
afterAll(() => world.service.close());

const headings = 'Child unique ID,Date of birth,Date arrangement commenced';
const wrong = [
  headings,
  '17,1/5/2014,3/5/2025',
  '17,1/5/2014,3/5/2025',
  '<b>18</b>,1/5/2014,3/5/2013',
  '19,,3/5/2025',
  '20,1/5/2014,never',
].join('\n');

const supply = async (number: string, name: string, text: string) => {
  const officer = await world.as('officer');
  const file = { file: { name, bytes: text } };
  const answer = await officer.upload(`${world.base}/number/${number}/supply`, { whereToLook: 'All rows' }, file);
  expect(answer.status).toBe(303);
  await world.service.app.work.settled();
  return latest(number);
};
const latest = async (number: string) => {
  const found = (await world.documents()).filter((each) => each.number === number).at(-1);
  if (found === undefined) throw new Error('Nothing was supplied.');
  return { ...found, page: `${world.base}/${found.id}/findings` };
};

describe('a document on single children', () => {
  it('is read and checked, and what was found is told, narrowed and put in order', async () => {
    const { page, summary, checkState } = await supply('2.03', '2.03 Fostered.csv', wrong);
    expect(checkState).toBe('checked');
    expect(summary).toMatchObject({ rows: 5, children: 4, withoutId: 0, lists: null, cut: false });
    const officer = await world.as('officer');
    const { status, body } = await officer.get(page);
    expect(status).toBe(200);
    expect(body).toContain('4 children in 5 rows');
    expect(body).toContain('There were no checked lists yet');
    expect(body).toContain('&lt;b&gt;18&lt;/b&gt;');
    expect(body).toContain('the child stands in row 2 too');
    const errors = await officer.get(`${page}?kind=error&sort=severity`);
    expect(errors.body).not.toContain('the child stands in row 2 too');
    expect(errors.body).toContain('it began before the child was born');
    const one = await officer.get(`${page}?check=document-date-unreadable`);
    expect(one.body).toContain('the date cannot be read');
    expect(one.body).not.toContain('it began before');
    expect((await officer.get(`${page}?kind=query&check=document-cell-blank`)).body).toContain('No finding matches.');
    expect((await officer.get(`${page}?kind=<x>&page=99999`)).body).toContain('it began before the child was born');
  });

  it('is opened on record, by those who may open lists of children alone', async () => {
    const { page } = await latest('2.03');
    const lead = await world.as('lead');
    expect((await lead.get(page)).status).toBe(200);
    const opened = await world.service.store.asOwner('select user_id, purpose from openings order by id desc limit 1');
    expect(opened).toEqual([{ user_id: world.people.lead, purpose: 'Findings of document 2.03, edition 1' }]);
    expect((await (await world.as('quality')).get(page)).status).toBe(200);
    expect((await (await world.as('chair')).get(page)).status).toBe(403);
    expect((await (await world.as('administrator')).get(page)).status).toBe(403);
    expect((await (await world.as('stranger')).get(page)).status).toBe(404);
  });

  it('stands nowhere in plain: neither its rows nor what was found, in no table and no log', async () => {
    const holding = async (text: string, what: string) => {
      const rows = await world.service.store.asOwner(`select 1 from (${what}) held where held.text like $1`, [
        `%${text}%`,
      ]);
      return rows.length;
    };
    const sealed =
      "select encode(sealed, 'escape') as text from sealed_payloads union all select encode(sealed, 'escape') from sealed_pieces";
    const kept = 'select to_jsonb(d)::text as text from documents d';
    const log = 'select to_jsonb(l)::text as text from change_log l';
    expect([await holding('Fostered', kept), await holding('1/5/2014', kept)]).toEqual([1, 0]);
    expect([await holding('Fostered', log), await holding('1/5/2014', log)]).toEqual([0, 0]);
    expect([await holding('1/5/2014', sealed), await holding('Date of birth', sealed)]).toEqual([0, 0]);
  });

  it('is checked again when lists come, in which its children are then looked for', async () => {
    await madeUpSubmission(world.service.store, {
      inspectionId: world.inspection,
      by: world.people.officer,
      files: [{ name: 'lists.xlsx', bytes: madeUpWorkbook() }],
    });
    await world.service.app.work.settled();
    const { summary, page } = await latest('2.03');
    expect(summary?.lists).toEqual({ submission: 1, found: 0, notFound: 4 });
    const { body } = await (await world.as('officer')).get(page);
    expect(body).toContain('Held against the lists of submission 1');
    expect(body).toContain('no list has a child with this ID');
  });

  it('may lack the ID of a child whom the police alone know', async () => {
    const text = 'ID,DOB,Number of episodes,Summary of actions,Known to be vulnerable to CSE\n,,2,Seen at home,No\n';
    const { page, summary } = await supply('2.07', '2.07 Missing.csv', text);
    expect(summary).toMatchObject({ withoutId: 1, errors: 0, queries: 0 });
    const { body } = await (await world.as('officer')).get(page);
    expect(body).toContain('a child known to the police alone has none, which is no error');
    expect(body).toContain('Nothing was found: every check passed.');
  });

  it('that cannot be read says why and what to do', async () => {
    const { page, checkState } = await supply('2.06', '2.06 Education.csv', 'a,b\n1,2\n');
    expect(checkState).toBe('unreadable');
    const { body } = await (await world.as('officer')).get(page);
    expect(body).toContain('The file could not be read');
    expect(body).toContain('No sheet has the columns of 2.06');
    const broken = await supply('2.06', '2.06 Other.xlsx', 'no workbook at all');
    expect(broken.checkState).toBe('unreadable');
  });

  it('is not there for a document that is no list of children', async () => {
    const { page } = await supply('2.01', '2.01 Strategy.xlsx', 'no workbook');
    expect((await (await world.as('officer')).get(page)).status).toBe(404);
  });
});
