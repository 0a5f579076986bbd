import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpPerson } from '#made-up-people';
import { type MadeUpService, madeUpService } from '#made-up-service';
import { keepSealed } from '#store';
import { boxes, type Inspected, inspected, opening } from '../planned-inspection.test-data.ts';

let service: MadeUpService;
let there: Inspected;
const base = () => `/inspections/${there.id}`;
const stage = (name: string) =>
  service.store.asOwner('update bestfit.inspections set stage = $1 where id = $2', [name, there.id]);

beforeAll(async () => {
  service = await madeUpService();
  there = await inspected(service, '<i>Westmarch</i>');
});
afterAll(() => service.close());

describe('an inspection at a glance', () => {
  it('says, while it is only planned, what to do first', async () => {
    const { body } = await there.lead.get(base());
    expect(body).toContain('nothing is settled but its week');
    expect(body).toContain('Not settled yet');
    expect(body).toContain('aria-current="step">Planned');
    expect(body).toContain('&lt;i&gt;Westmarch');
    expect(body).not.toContain('How far the data request is answered');
  });

  it('is not there for the authority before the notification, nor ever for another one', async () => {
    expect((await there.director.get(base())).status).toBe(404);
    await there.lead.post(`${base()}/open`, opening());
    await stage('data-collection');
    expect((await there.director.get(base())).status).toBe(200);
    expect((await there.elsewhere.get(base())).status).toBe(404);
    expect((await service.visitor().get(base())).location).toContain('/sign-in');
  });

  it('shows the lead what is inspected and when, what the next stage needs, and what comes next', async () => {
    const { body } = await there.lead.get(base());
    expect(body).toContain('The services of the authority, and its safeguarding board (LSCB)');
    expect(body).toMatch(/pinned by its hash, [0-9a-f]{12}…/);
    expect(body).toContain('Next stage: Fieldwork');
    expect(body).toContain(`href="${base()}/team"`);
    expect(body).toContain('in 1 working day');
    expect(body).toContain('0 of 11 sent and read');
    expect(body).toContain('0 of 37 supplied');
    expect(body).toContain('Tim Membury');
    expect(body).toContain(`/openings?inspection=${there.id}`);
  });

  it('shows the authority its own tasks first, and nothing internal', async () => {
    const { body } = await there.officer.get(base());
    expect(body).toContain('What you have to do');
    expect(body).toContain('List 1, contacts: stage 1');
    expect(body).toContain('Send lists');
    expect(body).not.toContain('Lead inspector and a small team arrive');
    for (const internal of [
      'Next stage',
      'pinned by its hash',
      '/stage',
      '/openings',
      'What was changed in this inspection',
    ]) {
      expect(body).not.toContain(internal);
    }
    const chair = (await there.chair.get(base())).body;
    expect(chair).toContain('Documents 4.01 to 4.10 of the board sent');
    expect(chair).not.toContain('List 1, contacts');
    expect(chair).not.toContain('How far the data request is answered');
  });

  it('puts before the authority what is late, by how much, until it is there or explained', async () => {
    const before = service.clock.now;
    service.clock.now = new Date('2026-11-26T09:00:00Z');
    const as = async (role: 'data-officer' | 'lscb-chair') =>
      service.signedIn(await madeUpPerson(service.store, 'Jo Beck', [{ role, authorityId: there.authorityId }]));
    const officer = await as('data-officer');
    const tasks = async (by = officer) => {
      const { body } = await by.get(base());
      return body
        .slice(body.indexOf('What you have to do'), body.indexOf('The whole timetable'))
        .replaceAll(/\s+/g, ' ');
    };
    const explain = (...about: readonly string[]) =>
      service.store.asOwner(
        `insert into explanations (id, inspection_id, about, words) select gen_random_uuid(), $1, about, 'Not held.' from unnest($2::text[]) about`,
        [there.id, about],
      );
    const first = await tasks();
    expect(first).toContain('List 1, contacts: stage 1');
    expect(first).toMatch(
      /2 working days late<\/span>.*List 1, contacts: stage 1.*>Late<.*>Deadline<.*Documents of the request/,
    );
    await explain(...Array.from({ length: 11 }, (_, at) => `list/${at + 1}`));
    const second = await tasks();
    expect(second).not.toContain('>Late<');
    expect(second).not.toContain('List 1, contacts');
    expect(second).toContain('List of planned multi-agency meetings sent');
    await explain('meetings');
    expect(await tasks()).not.toContain('List of planned multi-agency meetings sent');

    // The chair of the board is told of the documents of the board alone.
    service.clock.now = new Date('2026-11-30T09:00:00Z');
    const chair = await as('lscb-chair');
    expect(await tasks(chair)).toMatch(/1 working day late<\/span>.*Documents 4.01 to 4.10 of the board sent/);
    await explain(...Array.from({ length: 10 }, (_, at) => `document/4.${String(at + 1).padStart(2, '0')}`));
    expect(await tasks(chair)).not.toContain('Documents 4.01 to 4.10');
    // What can be answered no more is no task.
    await stage('published');
    expect(await tasks(await as('data-officer'))).not.toContain('>Late<');
    await stage('data-collection');
    await service.store.asOwner('delete from explanations where inspection_id = $1', [there.id]);
    service.clock.now = before;
  });

  it('puts before the authority, and the chair as far as it is theirs, what the lead asked and what was returned unread', async () => {
    const asked = async (by: typeof there.officer) => {
      const { body } = await by.get(base());
      return [...body.matchAll(/>((?:Answer|Replace) \d[^<]*)</g)].map(([, text]) => text);
    };
    expect(await asked(there.officer)).toEqual([]);
    await service.store.asOwner(
      `insert into explanations (id, inspection_id, about, asked) select gen_random_uuid(), $1, about, 'Why?' from unnest($2::text[]) about`,
      [there.id, ['list/1', 'meetings', 'document/4.02']],
    );
    const payload = await keepSealed(
      service.store,
      { for: 'service', what: 'test' },
      {
        ...{ inspectionId: there.id, kind: 'document', plain: Buffer.from('made up'), at: service.clock.now },
      },
    );
    for (const number of ['2.03', '4.02']) {
      await service.store.asOwner(
        `insert into documents (id, inspection_id, number, edition, file_name, bytes, sha256, payload_id, where_to_look, state, return_ground, return_words, supplied_at)
         values (gen_random_uuid(), $1, $2, 1, 'a.txt', 1, 'a', $3, 'Page 1', 'returned-unread', 'unprocessed', 'Draw something from it.', now())`,
        [there.id, number, payload],
      );
    }
    expect(await asked(there.officer)).toEqual([
      'Answer 3 questions about the data request',
      'Replace 2 documents that were returned unread',
    ]);
    expect(await asked(there.chair)).toEqual([
      'Answer 1 question about the data request',
      'Replace 1 document that was returned unread',
    ]);
    expect(await asked(there.lead)).toEqual([]);
    // With nothing else to do, it is not said that there is nothing.
    expect((await there.officer.get(base())).body).toContain(`href="${base()}/explanations"`);
    await service.store.asOwner('delete from explanations where inspection_id = $1', [there.id]);
    await service.store.asOwner('delete from documents where inspection_id = $1', [there.id]);
  });

  it('tells somebody of the authority for whom nothing is due that there is nothing, and what comes', async () => {
    const auditor = await service.signedIn(
      await madeUpPerson(service.store, 'Audra Sims', [{ role: 'auditor', authorityId: there.authorityId }]),
    );
    const { body } = await auditor.get(base());
    expect(body).toContain('Nothing of the timetable waits for you now.');
    expect(body).toContain('Next dates');
  });

  it('shows an administrator what is not about children', async () => {
    const { status, body } = await there.administrator.get(base());
    expect(status).toBe(200);
    expect(body).not.toContain('How far the data request is answered');
    expect(body).toContain('What was changed in this inspection');
  });

  it('says that every date has passed when it has', async () => {
    service.clock.now = new Date('2027-06-01T09:00:00Z');
    const late = await inspected(service, 'Saltmere');
    await late.lead.post(`/inspections/${late.id}/open`, opening(boxes('notifiedOn', '2026-11-23')));
    expect((await late.lead.get(`/inspections/${late.id}`)).body).toContain('Every date of the timetable has passed.');
  });
});

describe('a review of a board alone at a glance', () => {
  it('has no lists, and says that the board alone is reviewed', async () => {
    const board = await inspected(service, 'Fenholme', {
      subject: 'lscb',
      stage: 'notified',
      notifiedOn: '2026-11-23',
      onSiteEnds: '2026-12-03',
    });
    const { body } = await board.lead.get(`/inspections/${board.id}`);
    expect(body).toContain('Safeguarding board of Fenholme');
    expect(body).toContain('The safeguarding board (LSCB) alone');
    expect(body).toContain('0 of 10 supplied');
    expect(body).not.toContain('sent and read');
    expect(body).not.toContain('Reference date of the lists');
  });
});
