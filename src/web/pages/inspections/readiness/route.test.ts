import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpSubmission, madeUpWorkbook } from '#made-up-lists';
import { madeUpAuthority, madeUpInspection, madeUpPerson } from '#made-up-people';
import { type Browser, type MadeUpService, madeUpService } from '#made-up-service';

let service: MadeUpService;
let [inspectionId, westmarch, officerId, leadId] = ['', '', '', ''];
let lead: Browser;
const main = (body: string) => body.slice(body.indexOf('<main'), body.indexOf('</main>')).replaceAll(/\s+/g, ' ');
const readiness = async (id = inspectionId, by = lead) => main((await by.get(`/inspections/${id}/readiness`)).body);
/** The part of the page between two of its headings. */
const fromHere = (page: string, words: string) => page.slice(page.indexOf(words));

const timetabled = (key: string, on: string) =>
  service.store.asOwner(
    `insert into timetable_entries (id, inspection_id, key, kind, title, who, on_day, at_time, rule, source)
     values ($1, $2, $3, 'deadline', 'Made up', 'local authority', $4, 'am', 'By the table of lists.', 'Annex A, Table 1')`,
    [randomUUID(), inspectionId, key, on],
  );

beforeAll(async () => {
  service = await madeUpService();
  const { store } = service;
  westmarch = await madeUpAuthority(store, 'Westmarch', '884');
  inspectionId = await madeUpInspection(store, westmarch);
  officerId = await madeUpPerson(store, 'Jakub Zielinski', [{ role: 'data-officer', authorityId: westmarch }]);
  leadId = await madeUpPerson(store, 'Ines Okafor', [{ role: 'lead-inspector', inspectionId }]);
  lead = await service.signedIn(leadId);
});
afterAll(() => service.close());

describe('readiness', () => {
  it('says, before there is a timetable or an answer, what is to come', async () => {
    const page = await readiness();
    expect(page).toContain('The timetable names no day for the fieldwork yet.');
    expect(page).toContain('Between now and fieldwork stand');
    expect(page).toContain('the list of planned meetings');
    expect(page).not.toContain('Lists, stage 1');
  });

  it('is for the inspectors of the inspection', async () => {
    const { store } = service;
    const other = await madeUpInspection(store, westmarch);
    const as = async (...held: Parameters<typeof madeUpPerson>[2] & {}) =>
      (await service.signedIn(await madeUpPerson(store, 'Somebody Else', held))).get(
        `/inspections/${inspectionId}/readiness`,
      );
    expect((await as({ role: 'team-inspector', inspectionId })).status).toBe(200);
    expect((await as({ role: 'quality-assurance', inspectionId })).status).toBe(200);
    expect((await as({ role: 'team-inspector', inspectionId: other })).status).toBe(404);
    expect((await as({ role: 'data-officer', authorityId: westmarch })).status).toBe(403);
    expect((await service.visitor().get(`/inspections/${inspectionId}/readiness`)).location).toContain('/sign-in');
  });

  describe('with a timetable and lists', () => {
    beforeAll(async () => {
      // The clock stands at Monday 23 November 2026.
      await timetabled('annex-a/list-1/stage-1', '2026-11-20');
      await timetabled('annex-a/list-7/stage-1', '2026-11-20');
      await timetabled('annex-a/list-7/stage-2', '2026-11-27');
      await timetabled('documents', '2026-11-20');
      await timetabled('fieldwork', '2026-12-07');
    });

    it('says of each list by stage when it is due, and what is late', async () => {
      const page = await readiness();
      expect(page).toContain('Fieldwork begins on Monday 7 December 2026, in 10 working days.');
      expect(fromHere(page, 'Lists, stage 1')).toContain('20 November 2026, in the morning');
      expect(page).toMatch(/lists 1 and 7 for stage 1<\/a> <strong[^>]*>Late/i);
      expect(fromHere(page, 'Lists, stage 2')).toMatch(/Awaited<\/strong>/);
      expect(page).toContain('By the table of lists.');
      expect(page).toMatch(/Documents of the authority<\/a>[^<]*<\/th>/);
      expect(fromHere(page, 'What is needed later')).toContain('lines of the area information');
    });

    it('is at peace where the authority says why no meetings are listed', async () => {
      expect(await readiness()).toContain('The list of planned meetings');
      const explain = () =>
        service.store.asOwner(
          `insert into explanations (id, inspection_id, about, words) values ($1, $2, 'meetings', 'None.')`,
          [randomUUID(), inspectionId],
        );
      await explain();
      expect(await readiness()).not.toContain('The list of planned meetings');
      expect(await readiness()).toContain('None, which is explained');
      await service.store.asOwner('update explanations set withdrawn = true');
    });

    it('speaks of the fieldwork as of something past once it is', async () => {
      const at = (stage: string) => service.store.asOwner('update inspections set stage = $1', [stage]);
      service.clock.now = new Date('2026-12-09T09:00:00Z');
      const later = await service.signedIn(leadId);
      const then = () => readiness(inspectionId, later);
      await at('data-collection');
      expect(await then()).toContain('Fieldwork was to begin on Monday 7 December 2026, 2 working days ago.');
      await at('fieldwork');
      expect(await then()).toContain('Fieldwork began on Monday 7 December 2026.');
      expect(await then()).toContain('Fieldwork has begun. Still open: ');
      await at('judging');
      expect(await then()).toContain('What is still open');
      expect(await then()).not.toContain('Between now and fieldwork');
      await at('data-collection');
      service.clock.now = new Date('2026-11-23T09:00:00Z');
    });

    it('counts errors and queries of what is there, which lead to the findings', async () => {
      await madeUpSubmission(service.store, {
        inspectionId,
        by: officerId,
        files: [{ name: 'lists.xlsx', bytes: madeUpWorkbook({ rows: 600, defects: 60 }) }],
        stage: 1,
      });
      await service.app.work.settled();
      const page = await readiness();
      expect(fromHere(page, 'Lists, stage 1')).toMatch(/In<\/strong>/);
      expect(fromHere(page, 'Lists, stage 1')).toContain('sent Monday 23 November 2026, 1 working day late');
      expect(fromHere(page, 'Lists, stage 2')).toMatch(/Awaited<\/strong>/);
      expect(page).toMatch(new RegExp(`/inspections/${inspectionId}/lists/1/findings\\?list=7&amp;severity=error`));
      expect(page).toContain('list 7 for stage 2');
      expect(page).not.toContain('for stage 1</a>');
    });

    it('says what waits to be read and what could not be', async () => {
      await madeUpSubmission(service.store, {
        inspectionId,
        by: officerId,
        files: [{ name: 'nothing.xlsx', bytes: new TextEncoder().encode('no workbook') }],
      });
      await service.app.work.settled();
      expect(await readiness()).toContain('Submission 2, which could not be read');
      await service.store.asOwner("update submissions set state = 'received' where number = 2");
      expect(await readiness()).toContain('1 submission still to be read');
    });
  });

  it('is of documents alone where a safeguarding board alone is reviewed', async () => {
    const board = await madeUpInspection(service.store, westmarch);
    await service.store.asOwner("update inspections set subject = 'lscb' where id = $1", [board]);
    const chief = await service.signedIn(
      await madeUpPerson(service.store, 'Bea Thorne', [{ role: 'lead-inspector', inspectionId: board }]),
    );
    const page = await readiness(board, chief);
    expect(page).toContain('Documents of the safeguarding board');
    expect(page).not.toContain('Planned meetings');
    expect(page).not.toContain('Area information');
  });
});
