import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { childOf, readSheets, readSubmission } from '#annex-a';
import { dayNumber } from '#calendar';
import { madeUpSubmission, madeUpWorkbook } from '#made-up-lists';
import { madeUpAuthority, madeUpInspection, madeUpPerson } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';
import { listOpenings } from '#store';

let service: MadeUpService;
let id: string;
let lead: Browser;
let leadId: string;
const logged: string[] = [];
const bytes = madeUpWorkbook({ rows: 900, defects: 40 });
const submission = readSubmission(readSheets([{ name: 'lists.xlsx', bytes }]).sheets, {
  edition: 'sif-2015',
  asAt: dayNumber(2026, 11, 23),
});

beforeAll(async () => {
  service = await madeUpService(
    { LOG_LEVEL: 'debug' },
    { logStream: { write: (line: string) => void logged.push(line) } },
  );
  const authorityId = await madeUpAuthority(service.store, 'Westmarch', '884');
  id = await madeUpInspection(service.store, authorityId);
  leadId = await madeUpPerson(service.store, 'Lea Dingle', [{ role: 'lead-inspector', inspectionId: id }]);
  lead = await service.signedIn(leadId);
  const by = await madeUpPerson(service.store, 'Dina Officer', [{ role: 'data-officer', authorityId }]);
  await madeUpSubmission(service.store, { inspectionId: id, by, files: [{ name: 'lists.xlsx', bytes }] });
  await service.app.work.settled();
});
afterAll(() => service.close());

const children = (rest = '') => `/inspections/${id}/children${rest}`;
/** The id in a row, counted from 0, of a list. */
function idIn(no: 1 | 8 | 11, row: number): string {
  const list = submission.lists.get(no);
  if (list === undefined) throw new Error(`no list ${no}`);
  return childOf(list, row);
}

describe('finding a child', () => {
  it('is by the id or its beginning, and leads to the journey', async () => {
    const wanted = idIn(8, 2);
    const { status, body } = await lead.post(children(), { child: wanted });
    expect(status).toBe(200);
    const [, href = ''] = new RegExp(`href="([^"]+)">${wanted}<`).exec(body) ?? [];
    expect(href).toMatch(/\/children\/\d+\/\d+\?submission=1$/);
    expect((await lead.get(href)).body).toContain(`${wanted}: `);
    expect((await lead.post(children(), { child: wanted.slice(0, 3) })).body).toContain(wanted.slice(0, 3));
  });

  it('says that nobody has an id, and what to do', async () => {
    const { body } = await lead.post(children(), { child: '<script>no such id</script>' });
    expect(body).toContain('No row of lists 1 to 10 has a child whose id holds this');
    expect(body).not.toContain('<script>no');
    expect(body).toContain('&lt;script&gt;no such id');
  });

  it.each([
    ['', 'Enter the id of a child, or its beginning.'],
    ['x'.repeat(101), 'An id has 100 characters or fewer.'],
  ])('is refused at its field: “%s”', async (child, words) => {
    const { status, body } = await lead.post(children(), { child });
    expect(status).toBe(422);
    expect(body).toContain('href="#child"');
    expect(body.split(words)).toHaveLength(3);
  });

  it('leaves the id in no address and in no line of the log', async () => {
    const wanted = idIn(8, 4);
    const answer = await lead.post(children(), { child: wanted });
    expect(answer.location).toBeNull();
    await lead.get(children('/8/4?submission=1'));
    expect(logged.length).toBeGreaterThan(5);
    expect(logged.join('')).not.toContain(wanted);
    for (const [, href] of answer.body.matchAll(/(?:href|action)="([^"]+)"/g)) expect(href).not.toContain(wanted);
  });
});

describe('a child’s journey', () => {
  it('is one timeline with every event, where it stands, and who may belong together', async () => {
    const { status, body } = await lead.get(children('/8/2?submission=1'));
    expect(status).toBe(200);
    for (const words of [
      idIn(8, 2),
      'The journey as a picture',
      'Date started to be looked after',
      'List 8, row',
      'Findings about this child',
      'brothers and sisters',
    ]) {
      expect(body).toContain(words);
    }
    expect(body).toContain('<svg');
    expect(body).not.toMatch(/<title>[^<]*\d{5}/);
  });

  it('leads on to each of those who may be siblings or the same child', async () => {
    const all = [...Array(60).keys()].map((row) => children(`/1/${row}?submission=1`));
    const met = new Set<string>();
    for (const page of all) {
      const { body } = await lead.get(page);
      for (const [, href = ''] of body.matchAll(/href="([^"]+\/children\/\d+\/\d+\?submission=1)"/g)) met.add(href);
    }
    expect(met.size).toBeGreaterThan(0);
    for (const href of [...met].slice(0, 10)) expect([href, (await lead.get(href)).status]).toEqual([href, 200]);
  });

  it('is on record as opened, by its row', async () => {
    await lead.get(children('/8/3'));
    const openings = await service.store.read({ for: 'person', userId: leadId }, (tx) =>
      listOpenings(tx, { inspectionId: id, count: 100 }),
    );
    expect(openings.map(({ purpose }) => purpose)).toContain('A child’s journey, by the row counted 4 in list 8');
  });

  it('says that an adopter has none', async () => {
    const { status, body } = await lead.get(children('/11/0'));
    expect(status).toBe(404);
    expect(body).toContain('List 11 is about adopters');
    expect(body).not.toContain(idIn(11, 0));
  });

  it.each([
    '/0/0',
    '/12/0',
    '/x/0',
    '/8/x',
    '/8/-1',
    '/8/999999',
    '/8/99999999',
    '/8/1?submission=2',
    '/8/1?submission=x',
  ])('is not there at %s', async (rest) => {
    expect((await lead.get(children(rest))).status).toBe(404);
  });
});
