import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MadeUpService, madeUpService } from '#made-up-service';
import { judge } from '../../programme/made-up-programme.test-data.ts';
import { boxes, type Inspected, inspected, opening, versionOn } from '../planned-inspection.test-data.ts';

let service: MadeUpService;
let there: Inspected;
const path = () => `/inspections/${there.id}/open`;
beforeAll(async () => {
  service = await madeUpService();
  there = await inspected(service, '<b>Westmarch</b>');
});
afterAll(() => service.close());

describe('opening an inspection', () => {
  it('is for its lead inspector and for administrators', async () => {
    expect((await there.lead.get(path())).status).toBe(200);
    expect((await there.administrator.get(path())).status).toBe(200);
    expect((await there.member.get(path())).status).toBe(403);
    // An inspection that is only planned is not there for the authority.
    expect((await there.director.get(path())).status).toBe(403);
    expect((await service.visitor().get(path())).location).toContain('/sign-in');
  });

  it('offers the frameworks there are, the usual day of notification, and what is usual for the rest', async () => {
    const { body } = await there.lead.get(path());
    expect(body).toContain('Open the inspection');
    expect(body).toContain('&lt;b&gt;Westmarch');
    expect(body).toContain('Single inspection framework 2015 (1 June 2015 to 31 December 2017)');
    expect(body).not.toContain('What good looks like');
    expect(body).toMatch(/id="notifiedOn"[^>]*value="23"/);
    expect(body).toContain('Thursday 17 December 2026 as the notification stands');
    expect(body).not.toContain('Why it changes');
  });

  it.each([
    [boxes('notifiedOn', ''), 'notifiedOn', 'Enter the day of notification.'],
    [boxes('notifiedOn', '2026-11-22'), 'notifiedOn', 'must be a working day; Sunday 22 November 2026 is none'],
    [boxes('onSiteEnds', '2026-11-30'), 'onSiteEnds', 'must not be before the rest of the team arrives'],
    [boxes('asAt', '2027-11-30'), 'asAt', 'must not be after the last day on site'],
    [{ lscbReview: '' }, 'lscbReview', 'Say whether the safeguarding board is reviewed too.'],
    [{ framework: 'no-such 1' }, 'framework', 'Choose the framework'],
    [{ notInForceMeant: '' }, 'notInForceMeant', 'is not in force on the day of notification'],
  ])('is refused with %j at its field', async (fields, field, words) => {
    const { status, body } = await there.lead.post(path(), opening(fields));
    expect(status).toBe(422);
    expect(body).toContain(words);
    expect(body).toContain(`href="#${field}"`);
  });

  it('keeps what was typed when it is refused', async () => {
    const { body } = await there.lead.post(path(), opening({ ...boxes('notifiedOn', '2026-11-24'), lscbReview: '' }));
    expect(body).toMatch(/id="notifiedOn"[^>]*value="24"/);
  });

  it('makes the timetable, and may be done again before the notification', async () => {
    const done = await there.lead.post(path(), opening());
    expect([done.status, done.location]).toEqual([303, `/inspections/${there.id}`]);
    const overview = (await there.lead.get(`/inspections/${there.id}`)).body;
    expect(overview).toContain('Thursday 17 December 2026');
    const again = opening({
      ...boxes('notifiedOn', '2026-11-30'),
      version: versionOn((await there.lead.get(path())).body),
    });
    expect((await there.lead.post(path(), again)).status).toBe(303);
    const timetable = (await there.lead.get(`/inspections/${there.id}/timetable`)).body;
    expect(timetable).toContain('Moved from 24 November 2026 to 1 December 2026');
  });

  it('shows the second of two what the first saved', async () => {
    const seen = versionOn((await there.lead.get(path())).body);
    await there.administrator.post(path(), opening({ ...boxes('notifiedOn', '2026-12-07'), version: seen }));
    const second = await there.lead.post(path(), opening({ ...boxes('notifiedOn', '2026-11-23'), version: seen }));
    expect(second.status).toBe(409);
    expect(second.body).toContain('What is there now');
    expect(second.body).toContain('7 December 2026');
    expect(second.body).toContain('Ada Quill changed it');
  });

  it('is not there for another authority, nor under an address that is none', async () => {
    expect((await there.elsewhere.get(path())).status).toBe(403);
    expect((await there.administrator.get('/inspections/x/open')).status).toBe(404);
  });
});

describe('settling dates beside what the programme has planned', () => {
  const asOwner = (text: string, ...values: readonly unknown[]) => service.store.asOwner(text, values);

  it('asks the lead about a deferral, of which they learn the day alone', async () => {
    const deferred = await inspected(service, 'Dunwater');
    const at = `/inspections/${deferred.id}/open`;
    await asOwner(
      `insert into bestfit.deferrals (id, authority_id, grounds, words, decided_on, until)
       values ($1, $2, 'local-emergency', 'Not for <b>leads</b>.', '2026-11-20', '2027-02-01')`,
      randomUUID(),
      deferred.authorityId,
    );
    const { body } = await deferred.lead.get(at);
    expect(body).toContain('is deferred until 1 February 2027');
    expect(body).not.toContain('Not for');
    expect(body).not.toContain('confirm-deferral');
    const asked = await deferred.lead.post(at, opening());
    expect(asked.status).toBe(422);
    expect(asked.body).toContain('href="#confirm-deferral"');
    expect(asked.body).toContain('The inspection is deferred until 1 February 2027. Choose a later day');
    expect((await deferred.lead.post(at, opening({ 'confirm-deferral': 'yes' }))).status).toBe(303);
    const timetable = (await deferred.lead.get(`/inspections/${deferred.id}/timetable`)).body;
    const [entry] = await service.store.asOwner<{ id: string }>(
      "select id from timetable_entries where inspection_id = $1 and key = 'notification'",
      [deferred.id],
    );
    const move = `/inspections/${deferred.id}/timetable/${String(entry?.id)}/move`;
    expect(timetable).toContain(move);
    const version = versionOn((await deferred.lead.get(move)).body);
    const moved = { ...boxes('on', '2026-11-24'), part: '', followers: 'follow', reason: 'A day later.', version };
    expect((await deferred.lead.post(move, moved)).body).toContain('href="#confirm-deferral"');
    expect((await deferred.lead.post(move, { ...moved, 'confirm-deferral': 'yes' })).status).toBe(303);
  });

  it('asks about the window, counted from what the lead does not see, once another week is meant than is planned', async () => {
    const due = await inspected(service, 'Brackenshire');
    await judge(service.store, due.authorityId, 'inadequate', '2025-02-02');
    await asOwner(
      `insert into bestfit.directions (id, authority_id, given_on, inspect_from, inspect_by, words)
       values ($1, $2, '2026-03-01', '2026-12-10', '2027-05-31', 'Not for <b>leads</b>.')`,
      randomUUID(),
      due.authorityId,
    );
    const at = `/inspections/${due.id}/open`;
    // The week that is planned was asked about when it was planned.
    expect((await due.lead.post(at, opening())).status).toBe(303);
    const later = opening({ ...boxes('notifiedOn', '2026-11-30'), version: versionOn((await due.lead.get(at)).body) });
    const asked = await due.lead.post(at, later);
    expect(asked.body).toContain('href="#confirm-window"');
    expect(asked.body).toContain('The window opens on 10 December 2026');
    expect(asked.body).not.toContain('Not for');
    expect((await due.lead.post(at, { ...later, 'confirm-window': 'yes' })).status).toBe(303);
  });

  it('asks before it is made at another time than the one it is planned together with, which the lead does not see', async () => {
    const concurrent = randomUUID();
    const one = await inspected(service, 'Fenholme', { concurrent });
    const other = await inspected(service, 'Quillmere', { concurrent });
    expect((await one.lead.get(`/inspections/${other.id}`)).status).toBe(404);
    const at = `/inspections/${one.id}/open`;
    const later = opening(boxes('notifiedOn', '2026-11-30'));
    const asked = await one.lead.post(at, later);
    expect(asked.body).toContain('href="#confirm-together"');
    expect(asked.body).toContain('whose week 1 begins on 23 November 2026');
    expect(asked.body).not.toContain('Quillmere');
    expect((await one.lead.post(at, { ...later, 'confirm-together': 'yes' })).status).toBe(303);
  });

  it('asks nothing of a board reviewed alone', async () => {
    const board = await inspected(service, 'Harrowdale', { subject: 'lscb' });
    await asOwner(
      `insert into bestfit.deferrals (id, authority_id, grounds, words, decided_on, until)
       values ($1, $2, 'local-emergency', 'A flood.', '2026-11-20', '2027-02-01')`,
      randomUUID(),
      board.authorityId,
    );
    const at = `/inspections/${board.id}/open`;
    expect((await board.lead.get(at)).body).not.toContain('deferred until');
    expect((await board.lead.post(at, opening({ lscbReview: '', edition: '' }))).status).toBe(303);
  });
});

describe('changing what a notified inspection is made with', () => {
  it('needs a reason, and offers no other framework', async () => {
    const other = await inspected(service, 'Northhaven', {
      stage: 'notified',
      notifiedOn: '2026-11-23',
      onSiteEnds: '2026-12-17',
      asAt: '2026-11-23',
    });
    const at = `/inspections/${other.id}/open`;
    const { body } = await other.lead.get(at);
    expect(body).toContain('Why it changes');
    expect(body).not.toContain('name="framework"');
    const refused = await other.lead.post(at, opening(boxes('onSiteEnds', '2026-12-18')));
    expect(refused.body).toContain('Say why it changes');
    const done = await other.lead.post(at, opening({ ...boxes('onSiteEnds', '2026-12-18'), reason: 'A day more.' }));
    expect(done.status).toBe(303);
    expect((await other.director.get(`/inspections/${other.id}`)).body).toContain('Friday 18 December 2026');
  });
});

describe('opening an inspection under a framework that sets no dates', () => {
  it('says so, and where its dates are taken from', async () => {
    const other = await inspected(service, 'Eastmarch');
    const at = `/inspections/${other.id}/open`;
    const { body } = await other.lead.get(at);
    expect(body).not.toContain('no deadline is counted');
    const [, slac] = /value="(slac-2009 [^"]+)"[^>]*>[^<]*; sets no dates\)/.exec(body) ?? [];
    if (slac === undefined) throw new Error('There is no such framework to choose.');
    expect((await other.lead.post(at, opening({ framework: slac, lscbReview: 'no' }))).status).toBe(303);
    const after = (await other.lead.get(at)).body;
    expect(after).toContain('no deadline is counted for this inspection');
    expect(after).not.toContain('¶7');
    const timetable = (await other.lead.get(`/inspections/${other.id}/timetable`)).body;
    expect(timetable).toContain('¶11 of the framework of 2015');
    expect(timetable).toContain('Taken from the framework of 2015');
  });
});

describe('opening a review of a board alone', () => {
  it('asks for no lists and no choice about the board', async () => {
    const board = await inspected(service, 'Saltmere', { subject: 'lscb' });
    const at = `/inspections/${board.id}/open`;
    const { body } = await board.lead.get(at);
    expect(body).toContain('the Thursday of week 2');
    expect(body).not.toContain('Reference date');
    expect(body).not.toContain('name="lscbReview"');
    expect((await board.lead.post(at, opening({ lscbReview: '', edition: '' }))).status).toBe(303);
    const timetable = (await board.lead.get(`/inspections/${board.id}/timetable`)).body;
    expect(timetable).toContain('Documents 4.01 to 4.10 of the board sent');
    expect(timetable).not.toContain('List 1');
  });
});
