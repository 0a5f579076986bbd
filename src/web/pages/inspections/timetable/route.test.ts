import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MadeUpService, madeUpService } from '#made-up-service';
import { boxes, type Inspected, inspected, opening, versionOn } from '../planned-inspection.test-data.ts';

let service: MadeUpService;
let there: Inspected;
const path = (rest = '') => `/inspections/${there.id}/timetable${rest}`;
const asOwner = (text: string, ...values: readonly unknown[]) => service.store.asOwner<{ id: string }>(text, values);
const stage = (name: string) => asOwner('update bestfit.inspections set stage = $1 where id = $2', name, there.id);
/** The id of the entry of a key. */
const entry = async (key: string): Promise<string> => {
  const [row] = await asOwner(
    'select id from bestfit.timetable_entries where inspection_id = $1 and key = $2',
    there.id,
    key,
  );
  return row?.id ?? '';
};
const move = async (key: string, fields: Readonly<Record<string, string>>, as = there.lead) => {
  const at = path(`/${await entry(key)}/move`);
  const version = versionOn((await as.get(at)).body);
  return as.post(at, { part: '', reason: 'As agreed.', version, ...fields });
};

beforeAll(async () => {
  service = await madeUpService();
  there = await inspected(service);
});
afterAll(() => service.close());

describe('the timetable of an inspection', () => {
  it('says, while there is none, what will be here and what to do first', async () => {
    expect((await there.lead.get(path())).body).toContain('Enter the day of notification');
    expect((await there.lead.get(path('/calendar'))).body).toContain('Open the inspection');
    expect((await there.member.get(path())).body).toContain('The lead inspector enters the day of notification');
  });

  describe('once the inspection is opened', () => {
    beforeAll(async () => {
      await there.lead.post(`/inspections/${there.id}/open`, opening());
      await stage('data-collection');
    });

    it('has each date with what is left, its rule and its source, by week', async () => {
      const { body } = await there.lead.get(path());
      expect(body).toMatch(/Week 1 <span[^>]*>23 November to 29 November 2026/);
      expect(body).toContain('Tuesday 24 November 2026</time>, in the morning');
      expect(body).toContain('in 1 working day');
      expect(body).toContain(
        '32 working days after the last day on site, Thursday 17 December 2026, itself not counted.',
      );
      expect(body).toContain('Annex A, footnote 35');
      expect(body).toContain('The published text has lost the dates for this list');
      expect(body).toContain('Once the report is received');
      expect(body).toContain('70 working days after the receipt of the report');
    });

    it('is seen by the authority without what only the team needs, and without ways to change it', async () => {
      for (const each of [there.director, there.officer, there.chair]) {
        const { status, body } = await each.get(path());
        expect(status).toBe(200);
        expect(body).not.toContain('Team only');
        expect(body).not.toContain('makes its judgements');
        expect(body).not.toContain('/move');
        expect((await each.get(path(`/${await entry('audits')}/move`))).status).toBe(403);
      }
      expect((await there.elsewhere.get(path())).status).toBe(404);
      expect((await service.visitor().get(path())).location).toContain('/sign-in');
    });

    it('stands as a calendar, a period on each of its days', async () => {
      const { body } = await there.director.get(path('/calendar'));
      expect(body).toContain('Week 4');
      expect(body.match(/The authority audits case files/g)).toHaveLength(5);
      expect(body).toMatch(/\d weeks? without a date/);
      expect(body).toContain('today');
      expect(body).not.toContain('Saturday');
    });

    it('is a file for calendars', async () => {
      const { headers, body } = await there.director.get(path('.ics'));
      expect(headers['content-type']).toContain('text/calendar');
      expect(headers['content-disposition']).toContain('inspection-timetable.ics');
      expect(body).toMatch(/^BEGIN:VCALENDAR\r\n/);
      expect(body).toContain('List 1\\, contacts: stage 1');
      expect(body).not.toContain('judgements');
    });

    it('keeps the day that a date had, with who moved it and why', async () => {
      const done = await move('audits', {
        ...boxes('on', '2026-12-01'),
        ...boxes('until', '2026-12-04'),
        reason: 'Their <i>own</i> week.',
      });
      expect([done.status, done.location]).toEqual([303, path()]);
      const { body } = await there.director.get(path());
      expect(body).toContain('Moved from 30 November 2026 to 1 December 2026: Lea Dingle');
      expect(body).toContain('Their &lt;i&gt;own&lt;/i&gt; week.');
      expect(body).toContain('By its rule it would be Monday 30 November 2026.');
    });

    it.each([
      [boxes('on', ''), 'on', 'Enter the day.'],
      [{ ...boxes('on', '2026-12-03'), part: 'at', time: '25:10' }, 'time', '24-hour time'],
      [{ ...boxes('on', '2026-12-03'), part: 'at' }, 'time', '24-hour time'],
      [{ ...boxes('on', '2026-12-03'), reason: '' }, 'reason', 'Say why it moves'],
    ])('refuses %j at its field', async (fields, field, words) => {
      const { status, body } = await move('missing-children-week-1', fields);
      expect(status).toBe(422);
      expect(body).toContain(`href="#${field}"`);
      expect(body).toContain(words);
    });

    it('asks back before a deadline moves later than its rule allows', async () => {
      const later = boxes('on', '2026-11-26');
      const asked = await move('annex-a/list-2/stage-1', { ...boxes('on', '2026-11-27'), part: 'am' });
      expect(asked.body).toContain('The later day is meant');
      expect((await move('annex-a/list-1/stage-1', { ...later, part: 'am', lateMeant: 'yes' })).status).toBe(303);
    });

    it('keeps an hour, and a last day, that alone were changed, with who changed them and why', async () => {
      const hour = { part: 'at', time: '14:30', reason: 'The director is free then.' };
      const done = await move('feedback', { ...boxes('on', '2026-12-17'), ...hour });
      expect((await there.lead.get(done.location ?? '')).body).toContain('Changed: Feedback. What it was stays on the');
      const last = { ...boxes('on', '2026-12-01'), ...boxes('until', '2026-12-03'), reason: 'They need three days.' };
      expect((await move('audits', last)).status).toBe(303);
      const { body } = await there.director.get(path());
      expect(body).toContain('Time changed from “no fixed hour” to “at 14:30”: Lea Dingle');
      expect(body).toContain('The director is free then.');
      expect(body).toContain('Last day changed from 4 December 2026 to 3 December 2026: Lea Dingle');
      expect(body).toContain('They need three days.');
    });

    it('says of the arrival of the team what would follow with it, and how many days are left where that stays', async () => {
      const form = (await there.lead.get(path(`/${await entry('rest-arrives')}/move`))).body;
      expect(form).toContain('If it were Monday 14 December 2026, these would be:');
      expect(form).toMatch(
        /<li>Thursday 24 December 2026 instead of Thursday 17 December 2026: [^<]*; Last day on site;/,
      );
      expect(form).toContain('If it were Monday 14 December 2026: 4 working days on site');
      const done = await move('rest-arrives', { ...boxes('on', '2026-12-09'), part: 'am', followers: 'stay' });
      const { body } = await there.lead.get(done.location ?? '');
      expect(body).toContain('What is counted from it stays: 7 working days on site (9 are usual).');
      expect(body).toContain('It is 7 working days as the dates stand; 9 would end on Monday 21 December 2026.');
      await move('rest-arrives', { ...boxes('on', '2026-12-07'), part: 'am', followers: 'stay' });
    });

    it('offers to move what is counted from a day with it, and leaves what was moved by hand', async () => {
      await move('report-publication', boxes('on', '2027-02-01'));
      const form = (await there.lead.get(path(`/${await entry('on-site-ends')}/move`))).body;
      expect(form).toContain('Counted from this day');
      expect(form).toContain('Newer figures for the area information offered');
      expect(form).not.toContain('Report published');
      expect(
        (await move('on-site-ends', { ...boxes('on', '2026-12-18'), part: 'end', followers: 'follow' })).status,
      ).toBe(303);
      const { body } = await there.lead.get(path());
      expect(body).toContain('By its rule it would be Friday 5 February 2027.');
      expect((await there.lead.get(`/inspections/${there.id}`)).body).toContain('Friday 18 December 2026');
    });

    it('shows the second of two what the first saved', async () => {
      const at = path(`/${await entry('feedback')}/move`);
      const version = versionOn((await there.lead.get(at)).body);
      await there.administrator.post(at, { ...boxes('on', '2026-12-16'), part: '', reason: 'Earlier.', version });
      const second = await there.lead.post(at, {
        ...boxes('on', '2026-12-15'),
        part: '',
        reason: 'Earlier still.',
        version,
      });
      expect(second.status).toBe(409);
      expect(second.body).toContain('What is there now');
      expect(second.body).toContain('16 December 2026');
    });

    it('takes dates of one’s own, for the team alone when they are', async () => {
      const wanted = {
        kind: 'meeting',
        title: 'Young people’s <b>council</b>',
        who: 'inspectors',
        part: 'at',
        time: '17:00',
        internal: 'no',
        ...boxes('on', '2026-12-09'),
      };
      expect((await there.lead.post(path('/add'), { ...wanted, title: '' })).body).toContain('href="#title"');
      expect((await there.lead.post(path('/add'), { ...wanted, kind: '' })).body).toContain('href="#kind"');
      expect((await there.lead.post(path('/add'), { ...wanted, kind: 'period' })).body).toContain('href="#until"');
      expect((await there.lead.post(path('/add'), wanted)).status).toBe(303);
      await there.lead.post(path('/add'), { ...wanted, title: 'Team dinner', internal: 'yes' });
      const { body } = await there.director.get(path());
      expect(body).toContain('Young people’s &lt;b&gt;council');
      expect(body).toContain('at 17:00');
      expect(body).not.toContain('Team dinner');
      expect((await there.member.get(path('/add'))).status).toBe(403);
    });

    it('cancels a date with a reason, and puts it back', async () => {
      const at = path(`/${await entry('missing-children-week-3')}/cancel`);
      expect((await there.lead.post(at, { cancelled: 'yes', reason: '', version: '1' })).body).toContain(
        'href="#reason"',
      );
      expect((await there.lead.post(at, { cancelled: 'yes', reason: 'No meeting.', version: '1' })).status).toBe(303);
      expect((await there.director.get(path())).body).toContain('<del>Meeting with the leads');
      expect((await there.lead.get(at)).body).toContain('Put back');
      expect((await there.lead.get(at)).body).toContain('Everybody who sees the timetable can read it');
      expect((await there.lead.post(at, { cancelled: 'no', reason: 'There is one.', version: '2' })).status).toBe(303);
      const { body } = await there.director.get(path());
      expect(body).toMatch(/Cancelled: Lea Dingle, [^<]*\. No meeting\./);
      expect(body).toMatch(/Put back: Lea Dingle, [^<]*\. There is one\./);
      const needed = path(`/${await entry('notification')}/cancel`);
      expect((await there.lead.post(needed, { cancelled: 'yes', reason: 'No.', version: '1' })).body).toContain(
        'it can be moved, not cancelled',
      );
    });

    it('dates what is counted from the receipt of the report when that is recorded', async () => {
      expect((await there.lead.get(path())).body).not.toContain('/timetable/received');
      service.clock.now = new Date('2027-02-10T09:00:00Z');
      const lead = await service.signedIn(
        (
          await asOwner(
            `select user_id as id from bestfit.memberships where inspection_id = $1 and role = 'lead-inspector'`,
            there.id,
          )
        )[0]?.id ?? '',
      );
      expect((await lead.get(path())).body).toContain('/timetable/received');
      expect((await lead.post(path('/received'), boxes('on', '2027-02-11'))).body).toContain(
        'must not be in the future',
      );
      expect((await lead.post(path('/received'), boxes('on', '2027-02-09'))).status).toBe(303);
      const { body } = await lead.get(path());
      expect(body).toContain('Written statement of action sent to Ofsted');
      expect(body).not.toContain('Once the report is received');
    });

    it('has no form for an entry of another inspection', async () => {
      const other = await inspected(service, 'Saltmere');
      await other.lead.post(`/inspections/${other.id}/open`, opening());
      const [theirs] = await asOwner(
        `select id from bestfit.timetable_entries where inspection_id = $1 and key = 'audits'`,
        other.id,
      );
      expect((await other.lead.get(`/inspections/${other.id}/timetable/${await entry('audits')}/move`)).status).toBe(
        404,
      );
      expect((await other.lead.get(path(`/${theirs?.id}/move`))).status).toBe(404);
    });
  });
});
