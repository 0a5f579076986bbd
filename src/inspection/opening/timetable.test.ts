import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay, parseIsoDate, workingDaysBetween } from '#calendar';
import { usualEnd } from './inspection-dates.ts';
import { pinned } from './kept-inspection.test-data.ts';
import { awaitedOf, timetableOf } from './timetable.ts';
import type { TimetableOf } from './timetable-of.ts';

const july: TimetableOf = {
  framework: pinned.framework,
  subject: 'authority',
  lscbReview: true,
  notifiedOn: '2015-07-06',
  onSiteEnds: '2015-07-30',
  reportReceived: null,
};
const made = (of: Partial<TimetableOf> = {}) => timetableOf({ ...july, ...of }, (key) => `id of ${key}`);
const dates = (of: Partial<TimetableOf> = {}) =>
  new Map(
    made(of).map(({ key, on, until, time }) => [key, [on, until, time].filter((each) => each !== null).join(' ')]),
  );

describe('the timetable of an inspection notified on Monday 6 July 2015', () => {
  it('has the steps of the process between the deadlines of the framework', () => {
    const written = made()
      .filter(({ kind }) => kind !== 'deadline')
      .map(({ key, on, until }) => `${key} ${on}${until === null ? '' : ` to ${until}`}`);
    expect(written).toEqual([
      'request 2015-07-06',
      'notification 2015-07-06',
      'arrival 2015-07-07',
      'missing-children-week-1 2015-07-09',
      'meetings-list 2015-07-10',
      'audits 2015-07-13 to 2015-07-17',
      'rest-arrives 2015-07-20',
      'fieldwork 2015-07-20 to 2015-07-30',
      'missing-children-week-3 2015-07-22',
      'feedback 2015-07-30',
      'judgements 2015-07-30',
      'on-site-ends 2015-07-30',
      'area-information 2015-07-30',
      'moderation 2015-08-13',
      'factual-accuracy 2015-08-25 to 2015-09-02',
      'sharing 2015-09-09',
    ]);
  });

  it('has every list at both its stages, and the report within 32 working days', () => {
    const due = dates();
    expect(due.get('annex-a/list-1/stage-1')).toBe('2015-07-07 am');
    expect(due.get('annex-a/list-8/stage-2')).toBe('2015-07-14 end');
    expect([...due.keys()].filter((key) => key?.startsWith('annex-a/'))).toHaveLength(19);
    expect(due.get('report-publication')).toBe('2015-09-15');
    const report = made().find(({ key }) => key === 'report-publication');
    expect(report).toMatchObject({ workingDays: 32, source: '¶9', kind: 'deadline', id: 'id of report-publication' });
  });

  it('counts nine working days of the whole team on site', () => {
    expect(made().find(({ key }) => key === 'fieldwork')?.workingDays).toBe(9);
  });

  it('dates what follows the report once it is received, and lists it until then', () => {
    expect(dates().has('action-statement')).toBe(false);
    expect(awaitedOf(july, false)).toEqual([
      {
        key: 'action-statement',
        title: 'Written statement of action sent to Ofsted',
        who: 'local authority',
        rule: '70 working days after the receipt of the report, itself not counted.',
        source: '¶10',
        assumed: null,
      },
      expect.objectContaining({ key: 'lscb-publication', source: '¶40' }),
    ]);
    const received = dates({ reportReceived: '2015-09-15' });
    expect(received.get('report-received')).toBe('2015-09-15');
    expect(received.get('action-statement')).toBe('2015-12-22');
    expect(received.get('lscb-publication')).toBe('2015-10-27');
    expect(awaitedOf(july, true)).toEqual([]);
  });

  it('asks nothing of the board where it is not reviewed', () => {
    const keys = [...dates({ lscbReview: false, reportReceived: '2015-09-15' }).keys()];
    expect(keys).not.toContain('lscb-publication');
    expect(keys).not.toContain('documents-board');
    expect(keys).toContain('documents');
    expect(awaitedOf({ ...july, lscbReview: false }, false).map(({ key }) => key)).toEqual(['action-statement']);
  });

  it('keeps from the authority what only the team needs', () => {
    const internal = made().filter((entry) => entry.internal);
    expect(internal.map(({ key }) => key)).toEqual(['judgements', 'moderation', 'sharing']);
  });
});

describe('the timetable of a review of a board alone', () => {
  const board = { subject: 'lscb', onSiteEnds: '2015-07-16' } as const;

  it('asks for 4.01 to 4.10 and nothing of the authority', () => {
    expect([...dates(board)]).toEqual([
      ['request', '2015-07-06'],
      ['notification', '2015-07-06'],
      ['arrival', '2015-07-07 am'],
      ['fieldwork', '2015-07-07 2015-07-16'],
      ['documents-board', '2015-07-10 end'],
      ['feedback', '2015-07-16'],
      ['judgements', '2015-07-16'],
      ['on-site-ends', '2015-07-16 end'],
      ['factual-accuracy', '2015-08-11 2015-08-18'],
      ['sharing', '2015-08-25'],
      ['report-publication', '2015-09-01'],
    ]);
    expect(made(board).every(({ who }) => who !== 'local authority')).toBe(true);
  });

  it('says that the days of its report are assumed, and has the board publish within 30 working days', () => {
    const report = made(board).find(({ key }) => key === 'report-publication');
    expect([report?.source, report?.assumed]).toEqual(['¶9, ¶39', expect.stringContaining('board alone too')]);
    const received = made({ ...board, reportReceived: '2015-09-01' });
    expect(received.find(({ key }) => key === 'lscb-publication')).toMatchObject({ on: '2015-10-13', workingDays: 30 });
    expect(received.some(({ key }) => key === 'action-statement')).toBe(false);
    expect(received.find(({ key }) => key === 'report-received')).toMatchObject({ source: '¶40', who: 'LSCB' });
  });

  it('says what is assumed of it that the framework says of authorities', () => {
    const assumed = made(board).filter(({ assumed: words }) => words?.includes('review of a board alone'));
    expect(assumed.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['request', 'notification', 'arrival', 'fieldwork', 'on-site-ends', 'sharing']),
    );
    expect(made().find(({ key }) => key === 'arrival')?.assumed).toBeNull();
  });
});

describe('the timetable in an unusual week', () => {
  it('takes the next working day for a step of ours on a bank holiday, and says so', () => {
    // Good Friday is 3 April 2015, Easter Monday the 6th.
    const easter = made({ notifiedOn: '2015-03-23', onSiteEnds: '2015-04-20' });
    const rest = easter.find(({ key }) => key === 'rest-arrives');
    expect(rest?.on).toBe('2015-04-07');
    const audits = made({ notifiedOn: '2015-03-30', onSiteEnds: '2015-04-27' }).find(({ key }) => key === 'audits');
    expect([audits?.on, audits?.until, audits?.note]).toEqual([
      '2015-04-07',
      '2015-04-10',
      'Monday 6 April 2015 is a bank holiday (Easter Monday); the next working day is taken.',
    ]);
  });

  it('ends a period before a bank holiday: the audits are over when the rest of the team arrives', () => {
    // Good Friday is 3 April 2026, Easter Monday the 6th.
    const easter = made({ notifiedOn: '2026-03-23', onSiteEnds: '2026-04-17' });
    const audits = easter.find(({ key }) => key === 'audits');
    expect([audits?.on, audits?.until, audits?.note]).toEqual([
      '2026-03-30',
      '2026-04-02',
      'Friday 3 April 2026 is a bank holiday (Good Friday); the last working day before it is taken.',
    ]);
    expect(easter.find(({ key }) => key === 'rest-arrives')?.on).toBe('2026-04-07');
  });

  it('says that nobody arrives at a weekend', () => {
    const arrival = made({ notifiedOn: '2015-07-03' }).find(({ key }) => key === 'arrival');
    expect([arrival?.on, arrival?.note]).toEqual([
      '2015-07-06',
      'The day after the notification is no working day, so arrival is taken to be Monday 6 July 2015.',
    ]);
  });

  it('has nothing before the arrival but the notification and the request', () => {
    const friday = made({ notifiedOn: '2015-07-09' });
    const early = friday.filter(({ on }) => on < '2015-07-10').map(({ key }) => key);
    expect(early).toEqual(['request', 'notification']);
    const meeting = friday.find(({ key }) => key === 'missing-children-week-1');
    expect(meeting?.note).toBe('Thursday 9 July 2015 is before the arrival, so the day of arrival is taken.');
  });
});

describe('the timetable under a framework whose process is not known here', () => {
  const other = { ...pinned.framework, id: 'made-up', deadlines: [] };

  it('has its deadlines, its beginning and its end', () => {
    expect([...dates({ framework: other }).keys()]).toEqual(['notification', 'on-site-ends']);
  });

  it('says of these that they are taken from the framework of 2015', () => {
    for (const { source, assumed } of made({ framework: other, reportReceived: '2015-09-15' })) {
      expect(source).toMatch(/^¶.* of the framework of 2015$/);
      expect(assumed).toContain('Taken from the framework of 2015');
    }
  });
});

describe('the last day on site', () => {
  const end = (of: Partial<TimetableOf>) => made(of).find(({ key }) => key === 'on-site-ends');

  it('says how many working days it leaves, where they are not nine', () => {
    expect(end({})?.note).toBeNull();
    expect(end({ onSiteEnds: '2015-07-23' })?.note).toBe(
      'It is 4 working days as the dates stand; 9 would end on Thursday 30 July 2015.',
    );
    expect(end({ onSiteEnds: '2015-07-20' })?.note).toContain('It is 1 working day as');
  });

  it('of a board alone says what its rule would give, where another is set', () => {
    expect(end({ subject: 'lscb', onSiteEnds: '2015-07-16' })?.note).toBeNull();
    expect(end({ subject: 'lscb', onSiteEnds: '2015-07-30' })).toMatchObject({
      rule: 'The Thursday of week 2, where no other day is set.',
      note: 'By that it would be Thursday 16 July 2015.',
    });
  });
});

/** Steps that stand on days that were given, whatever days these are. */
const onGivenDays: readonly (string | null)[] = [
  'on-site-ends',
  'feedback',
  'judgements',
  'area-information',
  'report-received',
];

describe('a timetable, whatever its dates', () => {
  const workingDay = fc
    .integer({ min: 0, max: 9_000 })
    .map((days) => new Temporal.PlainDate(2006, 1, 2).add({ days }))
    .filter(isWorkingDay);
  const timetable = fc
    .record({
      notified: workingDay,
      subject: fc.constantFrom('authority' as const, 'lscb' as const),
      lscbReview: fc.boolean(),
      longer: fc.integer({ min: 0, max: 30 }),
      received: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }),
    })
    .map(({ notified, subject, lscbReview, longer, received }): Omit<TimetableOf, 'framework'> => {
      const ends = usualEnd(subject, notified).add({ days: longer });
      return {
        subject,
        lscbReview,
        notifiedOn: notified.toString(),
        onSiteEnds: ends.toString(),
        reportReceived: received === null ? null : ends.add({ days: received }).toString(),
      };
    });
  // The framework is left out of what is generated: a failure would print all of it.
  const whatever = (holds: (of: TimetableOf) => void) =>
    fc.assert(
      fc.property(timetable, (of) => {
        holds({ ...of, framework: pinned.framework });
      }),
      { numRuns: 100 },
    );

  it('stands in order of time, each key once', () => {
    whatever((of) => {
      const entries = made(of);
      expect(entries.map(({ on }) => on)).toEqual(entries.map(({ on }) => on).sort());
      expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
    });
  });

  it('counts its deadlines as the calendar counts working days', () => {
    whatever((of) => {
      for (const { key, on, workingDays, kind } of made(of)) {
        if (kind !== 'deadline' || workingDays === null) continue;
        const from = key === 'report-publication' ? of.onSiteEnds : (of.reportReceived ?? '');
        expect(workingDaysBetween(parseIsoDate(from), parseIsoDate(on))).toBe(workingDays);
        expect(isWorkingDay(parseIsoDate(on))).toBe(true);
      }
    });
  });

  it('has its own steps on working days, and ends no period before it begins', () => {
    whatever((of) => {
      for (const { key, on, until, kind } of made(of)) {
        if (until !== null) expect(until >= on).toBe(true);
        if (until !== null && kind !== 'deadline' && key !== 'fieldwork') {
          expect(isWorkingDay(parseIsoDate(until))).toBe(true);
        }
        if (kind !== 'deadline' && !onGivenDays.includes(key)) expect(isWorkingDay(parseIsoDate(on))).toBe(true);
      }
    });
  });

  it('has the audits over before the rest of the team arrives', () => {
    whatever((of) => {
      const entries = made({ ...of, subject: 'authority' });
      const day = (key: string) => entries.find((entry) => entry.key === key);
      expect((day('audits')?.until ?? '') < (day('rest-arrives')?.on ?? '')).toBe(true);
    });
  });

  it('gives each entry its rule and its source, and what the authority has to do to the authority', () => {
    whatever((of) => {
      for (const { rule, source, who, internal } of made(of)) {
        expect(rule.endsWith('.')).toBe(true);
        expect(source).not.toBe('');
        if (who === 'local authority' || who === 'LSCB') expect(internal).toBe(false);
      }
    });
  });
});
