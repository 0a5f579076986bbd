import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay, parseIsoDate, workingDaysBetween } from '#calendar';
import { type DeadlineAnswer, type DeadlineSettings, deadlinesOf, type Events } from './deadlines.ts';
import { InputError } from './input-error.ts';
import type { Framework } from './model.ts';
import { deadlines as sif2015 } from './sif-2015/deadlines.ts';

const frameworkWith = (deadlines: Framework['deadlines']): Framework => ({
  id: 'sif-2015',
  version: '1',
  title: 'A framework with deadlines only',
  shortTitle: 'Deadlines',
  summary: 'Made up for this test.',
  inForce: { from: null, to: null, basis: 'made up' },
  source: { title: 'made up', terms: 'none' },
  scale: [{ id: 'good', number: 1, printed: false, label: 'good', meaning: 'made up' }],
  judgements: [{ id: 'overall', title: 'Overall', kind: 'overall', paragraph: '¶1' }],
  statements: [],
  facts: [],
  rules: [],
  deadlines,
  reportOutline: [],
  crosswalks: [],
  glossary: [],
});
const framework = frameworkWith([...sif2015]);

const dated = (events: Events, settings?: DeadlineSettings) =>
  new Map(deadlinesOf(framework, events, settings).deadlines.map((deadline) => [deadline.id, deadline]));
const only = (id: string, events: Events, settings?: DeadlineSettings): DeadlineAnswer => {
  const found = dated(events, settings).get(id);
  if (!found) throw new Error(`no deadline ${id}`);
  return found;
};
const list = (number: number, stage: number) => `annex-a/list-${number}/stage-${stage}`;
const when = ({ date, time }: DeadlineAnswer) => `${date} ${time}`;

describe('the report and what follows it', () => {
  it('is due 32 working days after the last day on site', () => {
    // Fri 6 March 2015: 19 on Thu 2 April, Good Friday and Easter Monday are skipped, 20 on Tue 7 April, 32 on Thu 23.
    expect(only('report-publication', { onSiteEnds: '2015-03-06' })).toEqual({
      id: 'report-publication',
      title: 'Report published',
      who: 'Ofsted',
      date: '2015-04-23',
      workingDays: 32,
      rule: '32 working days after the last day on site, Friday 6 March 2015, itself not counted.',
      source: '¶9',
    });
  });

  it('skips the summer bank holiday', () => {
    // Thu 30 July 2015: 21 on Fri 28 August, Mon 31 is skipped, 30 on Fri 11 September, 32 on Tue 15.
    expect(only('report-publication', { onSiteEnds: '2015-07-30' }).date).toBe('2015-09-15');
  });

  it('is answered by a statement of action within 70 working days of its receipt', () => {
    // Tue 15 September 2015: 70 weekdays are 14 weeks, to Tue 22 December, and no holiday stands between.
    const statement = only('action-statement', { reportReceived: '2015-09-15' });
    expect([statement.date, statement.workingDays, statement.source]).toEqual(['2015-12-22', 70, '¶10']);
    expect(statement.assumed).toBeUndefined();
  });

  it('is published by the LSCB 30 working days after its receipt, assumed to be the same day', () => {
    // Tue 15 September 2015: six weeks to Tue 27 October.
    const board = only('lscb-publication', { reportReceived: '2015-09-15' });
    expect([board.date, board.workingDays, board.source, board.who]).toEqual(['2015-10-27', 30, '¶40', 'LSCB']);
    expect(board.assumed).toContain('same day');
  });

  it('is followed by a full inspection 18 to 24 months after an inadequate judgement', () => {
    const events = { judgedInadequate: '2015-08-31' };
    expect(only('re-inspection-from', events).date).toBe('2017-02-28');
    const latest = only('re-inspection-to', events);
    expect(latest.date).toBe('2017-08-31');
    expect(latest.rule).toBe('24 months after the inadequate judgement, Monday 31 August 2015.');
    expect(latest.assumed).toContain('does not say when the months begin');
  });

  it('is followed by the next inspection within three years of the last', () => {
    const next = only('cycle', { lastInspected: '2012-05-04' });
    expect([next.date, next.source]).toEqual(['2015-05-04', '¶4']);
    expect(next.assumed).toContain('counted here from the last inspection');
  });
});

describe('the lists of Annex A, when the authority is notified on Monday 6 July 2015', () => {
  const due = dated({ notified: '2015-07-06' });

  it('are due in stages over two weeks', () => {
    const written = [...due.values()].map((deadline) => `${deadline.id.slice('annex-a/'.length)} ${when(deadline)}`);
    expect(written).toEqual([
      'list-1/stage-1 2015-07-07 am',
      'list-3/stage-1 2015-07-07 am',
      'list-4/stage-1 2015-07-07 am',
      'list-5/stage-1 2015-07-07 am',
      'list-6/stage-1 2015-07-07 am',
      'list-7/stage-1 2015-07-07 am',
      'list-8/stage-1 2015-07-07 end',
      'list-9/stage-1 2015-07-07 end',
      'list-10/stage-1 2015-07-07 end',
      'list-11/stage-1 2015-07-07 end',
      'list-2/stage-1 2015-07-09 am',
      'list-4/stage-2 2015-07-10 end',
      'list-5/stage-2 2015-07-10 end',
      'list-6/stage-2 2015-07-10 end',
      'list-7/stage-2 2015-07-10 end',
      'list-8/stage-2 2015-07-14 end',
      'list-9/stage-2 2015-07-14 end',
      'list-10/stage-2 2015-07-14 end',
      'list-11/stage-2 2015-07-14 end',
    ]);
  });

  it('state their rule and source, and need no note', () => {
    expect(due.get(list(4, 2))).toEqual({
      id: list(4, 2),
      title: 'List 4, statutory assessments: stage 2',
      who: 'local authority',
      date: '2015-07-10',
      time: 'end',
      rule: 'Friday of week 1, by the end of the day; week 1 is the week of arrival, after notification on Monday 6 July 2015.',
      source: 'Annex A, Table 1',
    });
    expect([...due.values()].filter(({ note }) => note)).toEqual([]);
  });

  it('are assumed where the published table is damaged, and only there', () => {
    const assumed = [...due.values()].filter((deadline) => deadline.assumed).map(({ id }) => id);
    expect(assumed.sort()).toEqual([list(10, 1), list(10, 2), list(11, 1), list(11, 2), list(9, 1), list(9, 2)].sort());
  });
});

describe('the lists of Annex A in an unusual week', () => {
  it('move to the arrival when their day is before it', () => {
    const due = dated({ notified: '2015-07-08' });
    const contacts = due.get(list(1, 1));
    expect(contacts && when(contacts)).toBe('2015-07-09 am');
    expect(contacts?.note).toBe('Tuesday 7 July 2015 is before the arrival, so the day of arrival is taken.');
    const earlyHelp = due.get(list(2, 1));
    expect(earlyHelp && when(earlyHelp)).toBe('2015-07-09 am');
    expect(earlyHelp?.note).toBeUndefined();
    expect(due.get(list(8, 2))?.date).toBe('2015-07-14');
  });

  it('wait for the Monday when the authority is notified on a Friday', () => {
    const due = dated({ notified: '2015-07-03' });
    expect(due.get(list(1, 1))?.date).toBe('2015-07-07');
    expect(due.get(list(8, 2))?.date).toBe('2015-07-14');
    expect(due.get(list(1, 1))?.note).toBe(
      'Notified on Friday 3 July 2015: the day after is no working day, so arrival is taken to be Monday 6 July 2015.',
    );
  });

  it('wait for the Tuesday when the authority is notified before Easter', () => {
    const due = dated({ notified: '2015-04-02' });
    const contacts = due.get(list(1, 1));
    expect(contacts?.date).toBe('2015-04-07');
    expect(contacts?.note).toContain('arrival is taken to be Tuesday 7 April 2015');
  });

  it('keep their date on a bank holiday and say so', () => {
    const assessments = only(list(4, 2), { notified: '2015-03-30' });
    expect(when(assessments)).toBe('2015-04-03 end');
    expect(assessments.note).toBe('Friday 3 April 2015 is a bank holiday (Good Friday); the date is kept.');
  });
});

describe('a setting for the lists', () => {
  const monday: Events = { notified: '2015-07-06' };
  const day = { week: 2, day: 'wednesday', time: 'am' } as const;

  it('replaces an assumed day, and the assumption with it', () => {
    const set = only(list(10, 2), monday, { annexA: { [list(10, 2)]: day } });
    expect(when(set)).toBe('2015-07-15 am');
    expect(set.assumed).toBeUndefined();
    expect(set.note).toBe('Set in place of the assumed Tuesday of week 2, by the end of the day.');
    expect(only(list(9, 2), monday, { annexA: { [list(10, 2)]: day } }).assumed).toContain('lost');
  });

  it.each([
    [list(1, 1), `The framework states ${list(1, 1)} itself (Annex A, Table 1), so it cannot be set.`],
    ['cycle', 'cycle is not a day in the weeks of an inspection, so it cannot be set.'],
    [list(12, 1), `"${list(12, 1)}" is no deadline of the framework sif-2015.`],
    ['toString', '"toString" is no deadline'],
  ])('is refused for %s', (id, message) => {
    expect(() => dated(monday, { annexA: { [id]: day } })).toThrow(message);
    expect(() => dated({}, { annexA: { [id]: day } })).toThrow(`A day can be set for: ${list(9, 1)}`);
  });

  it.each([
    { ...day, week: 0 },
    { ...day, week: 1.5 },
    { ...day, week: 1e9 },
    { ...day, day: 'sunday' },
    { ...day, time: 'noon' },
    null,
  ])('is refused when it is no day of an inspection: %j', (wrong) => {
    const annexA = JSON.parse(JSON.stringify({ [list(9, 1)]: wrong }));
    expect(() => dated(monday, { annexA })).toThrow(InputError);
    expect(() => dated(monday, { annexA })).toThrow(`The day set for ${list(9, 1)} is none`);
  });
});

describe('a question that has no answer', () => {
  it.each<[string, Events, string]>([
    ['a day that does not exist', { notified: '2015-02-30' }, 'The notification: 2015-02-30 is no date'],
    ['another way of writing dates', { lastInspected: '03/05/2015' }, 'The last inspection: "03/05/2015"'],
    ['an empty date', { reportReceived: '' }, 'The receipt of the report: ""'],
    [
      'a year without bank holidays',
      { onSiteEnds: '2004-12-01' },
      'Report published: Bank holidays are known from 2005',
    ],
    ['a count that leaves them', { onSiteEnds: '2035-12-20' }, 'and this needs 2036'],
    ['a week that leaves them', { notified: '2035-12-31' }, 'List 1, contacts: stage 1: Bank holidays'],
  ])('says where and what to do: %s', (_, events, message) => {
    expect(() => dated(events)).toThrow(InputError);
    expect(() => dated(events)).toThrow(message);
  });

  it.each<[Events, string]>([
    [
      { notified: '2015-07-06', onSiteEnds: '2015-07-03' },
      'The last day on site, Friday 3 July 2015, cannot be before the notification, Monday 6 July 2015.',
    ],
    [{ onSiteEnds: '2015-07-30', reportReceived: '2015-07-29' }, 'cannot be before the last day on site'],
    [{ notified: '2015-07-06', reportReceived: '2015-07-01' }, 'cannot be before the notification'],
  ])('names two events in the wrong order: %j', (events, message) => {
    expect(() => dated(events)).toThrow(InputError);
    expect(() => dated(events)).toThrow(message);
  });

  it('is not a judgement or an inspection before this one', () => {
    const events = { notified: '2015-07-06', judgedInadequate: '2013-07-01', lastInspected: '2013-05-24' };
    expect([...dated(events).keys()]).toContain('re-inspection-from');
  });

  it('is a day in the weeks of an inspection that is not counted from the notification', () => {
    const after = { week: 1, day: 'monday', time: 'am' } as const;
    const odd = frameworkWith([{ id: 'odd', title: 'Odd', who: 'nobody', from: 'on-site-ends', after, source: '¶1' }]);
    expect(() => deadlinesOf(odd, { onSiteEnds: '2015-07-30' })).toThrow('must be counted from "notified"');
  });
});

describe('deadlines, whatever the dates', () => {
  const anyDate = fc
    .integer({ min: 0, max: 10_000 })
    .map((days) => new Temporal.PlainDate(2006, 1, 1).add({ days }).toString());
  const maybe = fc.option(anyDate, { nil: undefined });

  it('are none when nothing has happened, and none in a framework that sets none', () => {
    expect(deadlinesOf(framework, {}).deadlines).toEqual([]);
    expect(deadlinesOf(frameworkWith([]), { notified: '2015-07-06' }).deadlines).toEqual([]);
  });

  it('are one for each that the events given start, in order of date', () => {
    fc.assert(
      fc.property(maybe, maybe, maybe, (notified, judgedInadequate, lastInspected) => {
        const { deadlines } = deadlinesOf(framework, { notified, judgedInadequate, lastInspected });
        const started = (notified ? 19 : 0) + (judgedInadequate ? 2 : 0) + (lastInspected ? 1 : 0);
        expect(deadlines).toHaveLength(started);
        expect(deadlines.map(({ date }) => date)).toEqual(deadlines.map(({ date }) => date).sort());
      }),
    );
  });

  it('in working days end on a working day, as many working days later as they say', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom('onSiteEnds', 'reportReceived'), (from, event) => {
        for (const { date, workingDays } of deadlinesOf(framework, { [event]: from }).deadlines) {
          expect(isWorkingDay(parseIsoDate(date))).toBe(true);
          expect(workingDaysBetween(parseIsoDate(from), parseIsoDate(date))).toBe(workingDays);
        }
      }),
    );
  });

  it('are not confused by an id that every object knows', () => {
    const after = { week: 1, day: 'tuesday', time: 'am' } as const;
    const odd = frameworkWith([
      { id: 'constructor', title: 'Odd', who: 'nobody', from: 'notified', after, source: '¶1' },
    ]);
    expect(deadlinesOf(odd, { notified: '2015-07-06' }).deadlines[0]?.date).toBe('2015-07-07');
  });

  it('of lists fall after the notification, on weekdays, and stage 2 never before stage 1', () => {
    fc.assert(
      fc.property(anyDate, (notified) => {
        const due = dated({ notified });
        for (const [id, { date, note }] of due) {
          expect(date > notified).toBe(true);
          const day = parseIsoDate(date);
          expect(day.dayOfWeek).toBeLessThanOrEqual(5);
          if (!isWorkingDay(day)) expect(note).toContain('bank holiday');
          const first = due.get(id.replace('stage-2', 'stage-1'));
          expect(first && first.date <= date).toBe(true);
        }
      }),
    );
  });
});
