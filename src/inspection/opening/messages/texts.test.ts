import { describe, expect, it } from 'vitest';
import { buildDataRequest } from './data-request-letter.ts';
import { madeUpAbout } from './messages.test-data.ts';
import { buildNotification } from './notification.ts';
import { printed } from './plain-text.ts';
import { faultsOfMessage } from './write-message.ts';

const kinds = ['with-board', 'without-board', 'board-alone'] as const;
const builders = { notification: buildNotification, 'data-request': buildDataRequest } as const;
const cases = kinds.flatMap((kind) =>
  (['notification', 'data-request'] as const).map((purpose) => ({ kind, purpose })),
);

describe('the texts to an authority', () => {
  it.each(cases)('$purpose, $kind: as it is committed', async ({ kind, purpose }) => {
    const { heading, body } = builders[purpose](madeUpAbout(kind));
    await expect(printed(`${heading}\n\n${body}`)).toMatchFileSnapshot(`./texts/${purpose}-${kind}.txt`);
  });

  it.each(cases)(
    '$purpose, $kind: has lines of 72 characters on paper, and may be kept as it is',
    ({ kind, purpose }) => {
      const { heading, body, gaps } = builders[purpose](madeUpAbout(kind));
      // An address is one word: it is not broken.
      const long = printed(body)
        .split('\n')
        .filter((line) => line.length > 72 && !line.startsWith('https://'));
      expect(long).toEqual([]);
      expect(faultsOfMessage({ purpose, addresses: 'a@b.example', heading, body })).toEqual([]);
      expect(gaps).toEqual([]);
    },
  );

  it('ask for the numbers of the board where it is reviewed, and for those instead of them where it is not', () => {
    const numbers = (kind: (typeof kinds)[number]) =>
      [...buildDataRequest(madeUpAbout(kind)).body.matchAll(/^ {2}(\d\.\d\d) {2}/gm)].map(([, no]) => no);
    expect(numbers('with-board')).toHaveLength(37);
    expect(numbers('with-board')).toContain('4.01');
    expect(numbers('without-board')).toHaveLength(31);
    expect(numbers('without-board')).toContain('1.11');
    expect(numbers('board-alone')).toHaveLength(10);
  });

  it('ask for no list of children where the board alone is reviewed', () => {
    const { body } = buildDataRequest(madeUpAbout('board-alone'));
    expect(body).not.toMatch(/^LISTS|PLANNED MEETINGS|INFORMATION ABOUT/m);
    expect(body).toContain('Dear Carl Heath');
  });

  it('name the lists by stage, day and hour, in the order in which they are due', () => {
    const { body } = buildDataRequest(madeUpAbout('with-board'));
    expect([...body.matchAll(/^(.*): stage (\d)$/gm)].map(([whole]) => whole)).toEqual([
      'Tuesday 3 November 2026, in the morning: stage 1',
      'Tuesday 3 November 2026, by the end of the day: stage 1',
      'Thursday 5 November 2026, in the morning: stage 1',
      'Friday 6 November 2026, by the end of the day: stage 2',
      'Tuesday 10 November 2026, by the end of the day: stage 2',
    ]);
    expect(body).toContain('  List 9: Care leavers *');
  });

  it('name the period of each list, in days once the reference date is set', () => {
    const { body } = buildDataRequest(madeUpAbout('with-board'));
    for (const [list, from] of [
      ['Contacts', '2 August 2026'],
      ['Early help assessments', '2 May 2026'],
      ['Adoption: children', '2 November 2025'],
    ]) {
      expect(body).toMatch(new RegExp(`, ${list}\\. .* reference date: ${from} to 2 November 2026`));
    }
    expect(body).toContain('The reference date is Monday 2 November 2026');
    const about = madeUpAbout('with-board');
    const { body: without, gaps } = buildDataRequest({ ...about, inspection: { ...about.inspection, asAt: null } });
    expect(without).toContain('The reference date, from which the periods run back, is still to be set');
    expect(gaps.join()).toContain('reference date of the lists is not set');
  });

  it('say when the first lists are due by the timetable as it stands, and not by what is usual', () => {
    const about = madeUpAbout('with-board');
    expect(buildNotification(about).body).toContain(
      'The first lists are due on Tuesday 3 November 2026, in the morning.',
    );
    const moved = about.entries
      .filter(({ key }) => key?.startsWith('annex-a/list-') === true)
      .map((entry) => ({ ...entry, on: '2026-11-09', time: null }));
    expect(buildNotification({ ...about, entries: moved }).body).toContain(
      'The first lists are due on Monday 9 November 2026.',
    );
  });

  it('ask for every list also where the timetable has no days for them, and say that these are still to be set', () => {
    const about = madeUpAbout('with-board');
    const without = (lists: RegExp) => ({
      ...about,
      entries: about.entries.filter(({ key }) => !lists.test(key ?? '')),
    });
    const { body, gaps } = buildDataRequest(without(/^annex-a/));
    expect([...body.matchAll(/^- List (\d+), /gm)].map(([, no]) => Number(no))).toEqual(
      about.lists.map(({ no }) => no),
    );
    expect(body).toContain('The day is still to be set, and you will be told:\n  List 1: Contacts');
    expect(body).toContain('with the dates as far as they are set.');
    expect(gaps.join()).toContain('No day is set by which the lists are due');
    expect(buildNotification(without(/^annex-a/)).body).toContain('The days for the lists are still to be set');
    const some = buildDataRequest(without(/^annex-a\/list-(?:9|11)/));
    expect(some.body).toContain(
      'The day is still to be set, and you will be told:\n  List 9: Care leavers\n  List 11: ',
    );
    expect(some.gaps.join()).toContain('No day is set by which list 9, 11 is due');
  });

  it('leave out what is cancelled, and what only the team sees', () => {
    const about = madeUpAbout('with-board');
    const { body } = buildNotification(about);
    for (const entry of about.entries.filter(({ internal }) => internal)) expect(body).not.toContain(entry.title);
    const cancelled = about.entries.map((entry) => ({ ...entry, cancelled: true }));
    expect(buildNotification({ ...about, entries: cancelled }).body).not.toContain('THE DATES');
    expect(buildDataRequest({ ...about, entries: cancelled }).body).not.toMatch(/2026, (?:in the morning|by the end)/);
  });

  it('say that the connection is secure only where it is, and that the director invites only who can sign in', () => {
    for (const build of [buildNotification, buildDataRequest]) {
      const said = (more: Parameters<typeof madeUpAbout>[1]) => build(madeUpAbout('with-board', more)).body;
      expect(said({})).toContain('The connection is secure, and what is sent is kept sealed.');
      expect(said({})).toContain('the director can invite them');
      const plain = said({ service: 'http://127.0.0.1:8080' });
      expect(plain).not.toContain('connection is secure');
      expect(plain).toContain('What is sent is kept sealed.');
      const without = said({ directorSignsIn: false });
      expect(without).not.toContain('can invite them');
      expect(without).toContain('If somebody lacks an account, ask the lead inspector.');
    }
  });

  it('say what is not known yet', () => {
    const unknown = { director: null, lead: null, entries: [], team: [] };
    const { body, gaps } = buildNotification(madeUpAbout('with-board', unknown));
    expect(gaps).toHaveLength(3);
    expect(body).toContain('Dear Director of Children’s Services, Westmarch,');
    expect(buildDataRequest(madeUpAbout('board-alone', { chair: null })).gaps.join()).toContain('chair');
  });
});
