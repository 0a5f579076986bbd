import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MadeUpService, madeUpService } from '#made-up-service';
import { type Inspected, inspected, opening, versionOn } from '../planned-inspection.test-data.ts';

let service: MadeUpService;
let there: Inspected;
const base = () => `/inspections/${there.id}`;
const asOwner = (text: string, ...values: readonly unknown[]) => service.store.asOwner(text, values);
const sent = (purpose: string) =>
  asOwner(
    `insert into bestfit.messages (id, inspection_id, purpose, addresses, heading, body, state, made_at, notified_on, on_site_ends, as_at)
     select $1, id, $3, '{director@westmarch.example}', 'x', 'x', 'sent-otherwise', now(), notified_on, on_site_ends, as_at
     from bestfit.inspections where id = $2`,
    randomUUID(),
    there.id,
    purpose,
  );
const move = async (to: string, fields: Readonly<Record<string, string | readonly string[]>> = {}, as = there.lead) => {
  const from = `${base()}/stage?to=${to}`;
  const { body } = await as.get(from);
  return as.post(`${base()}/stage?to=${to}`, { to, version: versionOn(body), ...fields }, `${base()}/open`);
};

beforeAll(async () => {
  service = await madeUpService();
  there = await inspected(service);
});
afterAll(() => service.close());

describe('moving an inspection to another stage', () => {
  it('is for its lead and for administrators', async () => {
    expect((await there.lead.get(`${base()}/stage`)).status).toBe(200);
    expect((await there.administrator.get(`${base()}/stage`)).status).toBe(200);
    expect((await there.member.get(`${base()}/stage`)).status).toBe(403);
    expect((await there.director.get(`${base()}/stage`)).status).toBe(403);
    expect((await there.elsewhere.get(`${base()}/stage`)).status).toBe(403);
  });

  it('says what is still needed and where to see to it, and cannot be done without', async () => {
    const { body } = await there.lead.get(`${base()}/stage`);
    expect(body).toContain('Still needed');
    expect(body).toContain('The dates are not settled.');
    expect(body).toContain(`href="${base()}/messages"`);
    expect(body).toContain('There is a lead inspector.');
    const refused = await move('notified');
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('The notification has not been sent.');
  });

  it('goes on when it is all there; the authority then sees the inspection', async () => {
    expect((await there.director.get(base())).status).toBe(404);
    await there.lead.post(`${base()}/open`, opening());
    await sent('notification');
    // Of another day than the inspection has now, it counts for nothing.
    await asOwner('update bestfit.messages set notified_on = notified_on - 7');
    expect((await move('notified')).body).toContain('Send it with the dates as they are now');
    expect((await there.lead.get(base())).body).toMatch(/The notification of [^<]*<\/a> names other dates than/);
    expect((await there.administrator.get(`${base()}/messages`)).body).toContain('Write it again');
    await asOwner('update bestfit.messages set notified_on = notified_on + 7');
    expect((await there.lead.get(base())).body).not.toContain('names other dates');
    const done = await move('notified');
    expect([done.status, done.location]).toEqual([303, base()]);
    expect((await there.director.get(base())).body).toContain('What you have to do');
  });

  it('goes back with a reason, and not by whom it is not for', async () => {
    expect((await there.administrator.get(`${base()}/stage?to=planned`)).body).toContain('It goes back to “Planned”');
    expect((await move('planned', { reason: 'No.' })).body).toContain('you cannot move the inspection there');
    expect((await move('planned', {}, there.administrator)).body).toContain('href="#reason"');
    // Administrators do not see what was sent, and must not hide the inspection from an authority that works on it.
    const submission = randomUUID();
    await asOwner(
      `insert into bestfit.submissions (id, inspection_id, number, stage, state, received_at) values ($1, $2, 1, 1, 'received', now())`,
      submission,
      there.id,
    );
    const late = await move('planned', { reason: 'Notified too early.' }, there.administrator);
    expect([late.status, late.body.includes('The authority has sent lists, documents or answers')]).toEqual([
      422,
      true,
    ]);
    expect((await there.director.get(base())).status).toBe(200);
    await asOwner('delete from bestfit.submissions where id = $1', submission);
    expect((await move('planned', { reason: 'Notified too early.' }, there.administrator)).status).toBe(303);
    expect((await there.director.get(base())).status).toBe(404);
    expect((await move('notified')).status).toBe(303);
  });

  it('tells the lead of a deferral that holds on the day of notification, and needs a reason to go on', async () => {
    const deferred = await inspected(service, 'Dunwater');
    const at = `/inspections/${deferred.id}`;
    await deferred.lead.post(`${at}/open`, opening());
    await asOwner(
      `insert into bestfit.deferrals (id, authority_id, grounds, words, decided_on, until)
       values ($1, $2, 'local-emergency', 'Not for <b>leads</b>.', '2026-11-20', '2027-02-01')`,
      randomUUID(),
      deferred.authorityId,
    );
    await asOwner(
      `insert into bestfit.messages (id, inspection_id, purpose, addresses, heading, body, state, made_at, notified_on)
       values ($1, $2, 'notification', '{director@westmarch.example}', 'x', 'x', 'sent-otherwise', now(), '2026-11-23')`,
      randomUUID(),
      deferred.id,
    );
    const words = 'The inspection is deferred until 1 February 2027, and is to begin on Monday 23 November 2026.';
    for (const page of [at, `${at}/stage`]) {
      const { body } = await deferred.lead.get(page);
      expect(body).toContain(words);
      expect(body).toContain(`href="${at}/open"`);
      expect(body).not.toContain('Not for');
    }
    const send = async (fields: Readonly<Record<string, string>>) => {
      const version = versionOn((await deferred.lead.get(`${at}/stage`)).body);
      return deferred.lead.post(`${at}/stage`, { to: 'notified', version, ...fields });
    };
    expect((await send({})).body).toContain('href="#without"');
    expect((await send({ without: 'deferral' })).body).toContain('href="#reason"');
    expect((await send({ without: 'deferral', reason: 'HMCI has agreed.' })).status).toBe(303);
  });

  it('lets go on without what can wait, when it is ticked and a reason is given', async () => {
    await sent('data-request');
    expect((await move('data-collection')).status).toBe(303);
    const { body } = await there.lead.get(`${base()}/stage`);
    expect(body).toContain('Not there and not explained: lists 1, 2, 3');
    expect(body).toContain('Not there and not explained: documents 1.01, 1.02, 1.03 and 34 more.');
    expect(body).toContain(`href="${base()}/documents"`);
    expect((await move('fieldwork', { reason: 'We must.' })).body).toContain('href="#without"');
    const without = ['lists-stage-1', 'lists-stage-2', 'documents', 'team', 'arrived'];
    expect((await move('fieldwork', { without })).body).toContain('href="#reason"');
    const kept = await move('fieldwork', { without: ['documents'], reason: 'We <b>must</b>.' });
    expect(kept.body).toContain('We &lt;b&gt;must&lt;/b&gt;.');
    expect((await move('fieldwork', { without, reason: 'The rest comes today.' })).status).toBe(303);
    const log = (await there.lead.get(`/change-log?subject=${encodeURIComponent(`inspection/${there.id}`)}`)).body;
    expect(log).toContain('The rest comes today. Without: Not there and not explained: lists');
    expect(log).toContain(`href="${base()}"`);
  });

  it('is the lead’s alone where it hangs on what only the team sees', async () => {
    const { body } = await there.administrator.get(`${base()}/stage`);
    expect(body).toContain('It goes back to “Data collection”');
    expect((await move('judging', {}, there.administrator)).body).toContain('you cannot move the inspection there');
  });

  it('asks to say what nobody can look up', async () => {
    const without = ['on-site', 'lists-stage-2', 'explanations'];
    await move('judging', { without, reason: 'Begun early.' });
    const { body } = await there.lead.get(`${base()}/stage`);
    expect(body).toContain('You say that it is so');
    expect((await move('moderation')).body).toContain('href="#confirmed"');
    expect((await move('moderation', { confirmed: 'judgements' })).status).toBe(303);
  });

  it('shows the second of two what the first saved', async () => {
    const version = versionOn((await there.lead.get(`${base()}/stage`)).body);
    await move('judging', { reason: 'Once more.' }, there.administrator);
    const second = await there.lead.post(
      `${base()}/stage`,
      { to: 'fieldwork', reason: 'Back.', version },
      `${base()}/open`,
    );
    expect(second.status).toBe(409);
    expect(second.body).toContain('What is there now');
  });
});
