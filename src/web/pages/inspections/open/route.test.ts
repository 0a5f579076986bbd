import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MadeUpService, madeUpService } from '#made-up-service';
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
