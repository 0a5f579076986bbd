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
    expect(body).toContain('  List 9: care leavers *');
  });

  it('leave out what is cancelled, and what only the team sees', () => {
    const about = madeUpAbout('with-board');
    const { body } = buildNotification(about);
    for (const entry of about.entries.filter(({ internal }) => internal)) expect(body).not.toContain(entry.title);
    const cancelled = about.entries.map((entry) => ({ ...entry, cancelled: true }));
    expect(buildNotification({ ...about, entries: cancelled }).body).not.toContain('THE DATES');
    expect(buildDataRequest({ ...about, entries: cancelled }).body).not.toMatch(/2026, /);
  });

  it('say what is not known yet', () => {
    const unknown = { director: null, lead: null, entries: [], team: [] };
    const { body, gaps } = buildNotification(madeUpAbout('with-board', unknown));
    expect(gaps).toHaveLength(3);
    expect(body).toContain('Dear Director of Children’s Services, Westmarch,');
    expect(buildDataRequest(madeUpAbout('board-alone', { chair: null })).gaps.join()).toContain('chair');
  });
});
