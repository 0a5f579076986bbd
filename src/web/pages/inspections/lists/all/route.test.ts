import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ListsWorld, listsWorld } from '../lists-world.test-data.ts';

let world: ListsWorld;
beforeAll(async () => {
  world = await listsWorld();
});
afterAll(() => world.service.close());

const body = async (role: Parameters<typeof world.as>[0]) => (await (await world.as(role)).get(world.base)).body;

describe('the lists of an inspection', () => {
  it('are for the team and for those who supply them, and not there for another authority', async () => {
    const statuses = await Promise.all(
      (['officer', 'director', 'lead', 'team', 'chair', 'auditor', 'administrator', 'stranger'] as const).map(
        async (role) => [role, (await (await world.as(role)).get(world.base)).status],
      ),
    );
    expect(Object.fromEntries(statuses)).toEqual({
      officer: 200,
      director: 200,
      lead: 200,
      team: 200,
      chair: 403,
      auditor: 403,
      administrator: 403,
      stranger: 404,
    });
  });

  it('are not sent at first: the page says what to do first, to whoever does it', async () => {
    const officer = await body('officer');
    expect(officer).toContain('<strong>0</strong> of 11 sent');
    expect(officer).toContain('The dates on which lists are due stand here once the inspection has its timetable.');
    expect(officer).toContain('Send the lists that are due first');
    expect(officer).toContain('lists/blank.xlsx');
    const lead = await body('lead');
    expect(lead).toContain('What the authority sends will be listed here');
    expect(lead).not.toContain('lists/send');
  });

  it('say when each is due, what is left of the time, and the rule behind it; once the day has passed they are late', async () => {
    await world.due(1, 1, '2026-11-25');
    await world.due(8, 1, '2026-11-20');
    await world.due(8, 2, '2026-12-01');
    const page = await body('officer');
    expect(page).toContain('25 November 2026, in the morning<br><strong>in 2 working days</strong>');
    expect(page).toContain('20 November 2026, in the morning<br><strong>1 working day ago</strong>');
    expect(page).toContain('<strong>1</strong> late');
    expect(page).toContain('Lists 1, 8, stage 1: The morning of its day. Annex A.');
  });

  it('stand in the submission that sent them, with what was found, and lead there', async () => {
    const number = await world.sent({ defects: 20, stage: 1 });
    const page = await body('lead');
    expect(page).toContain('<strong>11</strong> of 11 sent');
    expect(page).not.toContain('</strong> late');
    // What came after its day stays late, although it is there.
    expect(page).toContain('20 November 2026, in the morning<br>sent Monday 23 November 2026, 1 working day late');
    expect(page).not.toMatch(/25 November 2026, in the morning<br>/);
    expect(page).toContain(`href="${world.base}/${number}"`);
    expect(page).toContain(`href="${world.base}/${number}/findings?list=8"`);
    // Sent for the first stage, it is still due at the second.
    expect(page).toContain('1 December 2026, in the morning<br><strong>in 6 working days</strong>');
    expect(page).toContain('Tom Brandreth');
  });

  it('are asked of no safeguarding board that is reviewed alone', async () => {
    await world.service.store.asOwner("update inspections set subject = 'lscb'");
    expect((await (await world.as('officer')).get(world.base)).status).toBe(404);
    await world.service.store.asOwner("update inspections set subject = 'authority'");
  });

  it('are not there for the authority as long as the inspection is only planned', async () => {
    await world.service.store.asOwner("update inspections set stage = 'planned'");
    expect((await (await world.as('officer')).get(world.base)).status).toBe(404);
    expect((await (await world.as('officer')).get(`${world.base}/send`)).status).toBe(404);
    await world.service.store.asOwner("update inspections set stage = 'notified'");
  });
});

describe('the blank workbook', () => {
  it('has a sheet for each list, and is for whoever sees them', async () => {
    const answer = await (await world.as('officer')).get(`${world.base}/blank.xlsx`);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-disposition']).toContain('lists-of-children.xlsx');
    expect(answer.body.slice(0, 2)).toBe('PK');
    expect((await (await world.as('stranger')).get(`${world.base}/blank.xlsx`)).status).toBe(404);
  });
});
