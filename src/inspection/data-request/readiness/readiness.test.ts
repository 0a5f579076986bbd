import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explanation } from '../explanations/explanations.test-data.ts';
import { fieldworkInWords, phaseOf } from './fieldwork-phase.ts';
import { listStates, type ReadinessState, readinessOf } from './readiness.ts';
import { readinessInOneSentence, whatIsMissing } from './what-is-missing.ts';

const at = (day: string, time = '09:00') => ({ day, time });
const due = (list: number, stage: 1 | 2, on: string) => ({
  list,
  stage,
  due: { on, time: 'am', rule: 'As the table says.', source: 'Annex A, Table 1', assumed: null },
});
const documents = (fields: Partial<NonNullable<ReadinessState['documents']['others']>> = {}) => ({
  asked: 27,
  supplied: 27,
  missing: 0,
  returned: 0,
  explained: 0,
  late: 0,
  ...fields,
});
const state = (fields: Partial<ReadinessState> = {}): ReadinessState => ({
  now: at('2015-07-08'),
  stage: 'data-collection',
  lists: [
    { no: 1, title: 'Contacts' },
    { no: 8, title: 'Children looked after' },
  ],
  due: [due(1, 1, '2015-07-07'), due(8, 1, '2015-07-07'), due(8, 2, '2015-07-14')],
  othersDue: {
    documents: { others: { on: '2015-07-10', time: 'end' }, board: { on: '2015-07-10', time: 'end' } },
    meetings: { on: '2015-07-10', time: 'end' },
    area: { on: '2015-07-30', time: 'end' },
  },
  there: [],
  beingRead: 0,
  unreadable: null,
  explanations: [],
  documents: { others: documents(), board: null },
  meetings: 12,
  area: { lines: 33, decided: 33, offered: 0, toEnter: 0 },
  fieldwork: '2015-07-20',
  ...fields,
});
const list = (no: number, stage: 1 | 2, sent = at('2015-07-07')) => ({
  list: no,
  submission: 1,
  stage,
  rows: 400,
  errors: 3,
  queries: 8,
  deliveries: [{ stage, at: sent }],
});
const statesOf = (of: ReadinessState) =>
  readinessOf(of).lists.map((item) => `${item.list}.${item.stage} ${item.state}`);
const whole = { there: [list(1, 1), list(8, 2)] };

describe('A list', () => {
  it('is awaited until its morning is over, and late then', () => {
    const on = (now: ReadinessState['now']) => statesOf(state({ now }));
    expect(on(at('2015-07-07', '12:00'))).toEqual(['1.1 awaited', '8.1 awaited', '8.2 awaited']);
    expect(on(at('2015-07-07', '12:01'))).toEqual(['1.1 late', '8.1 late', '8.2 awaited']);
    expect(statesOf(state())).toEqual(['1.1 late', '8.1 late', '8.2 awaited']);
  });

  it('is in when it was sent for the stage, or for the stage after it', () => {
    expect(statesOf(state({ there: [list(8, 1)] }))).toEqual(['1.1 late', '8.1 in', '8.2 awaited']);
    expect(statesOf(state({ there: [list(8, 2)] }))).toEqual(['1.1 late', '8.1 in', '8.2 in']);
  });

  it('stays late when it came late', () => {
    const { lists } = readinessOf(state({ there: [list(1, 1), list(8, 1, at('2015-07-09'))] }));
    expect(lists.map(({ sent }) => sent)).toEqual([
      { on: '2015-07-07', late: '' },
      { on: '2015-07-09', late: '2 working days late' },
      null,
    ]);
  });

  it('is explained where it was explained as a whole, and says how many of its columns are', () => {
    const explanations = [explanation({ about: 'list/1' }), explanation({ id: 'e2' })];
    expect(statesOf(state({ explanations }))).toEqual(['1.1 explained', '8.1 late', '8.2 awaited']);
    expect(readinessOf(state({ explanations })).lists.map(({ columnsExplained }) => columnsExplained)).toEqual([
      0, 1, 1,
    ]);
    const asked = [explanation({ about: 'list/1', answer: 'still-asked' })];
    expect(statesOf(state({ explanations: asked }))[0]).toBe('1.1 late');
  });

  it('is asked for at the stages that the timetable has', () => {
    expect(statesOf(state({ due: [due(1, 1, '2015-07-07')] }))).toEqual(['1.1 late']);
  });

  it('has one state, whatever was sent and when', () => {
    const sent = fc.subarray([list(1, 1), list(8, 1)]);
    const days = fc.constantFrom('2015-07-01', '2015-07-07', '2015-07-14', '2015-07-30');
    fc.assert(
      fc.property(sent, days, (there, day) => {
        const { lists } = readinessOf(state({ there, now: at(day) }));
        expect(lists).toHaveLength(3);
        for (const item of lists) {
          expect(Object.keys(listStates)).toContain(item.state);
          expect(item.state === 'in').toBe(item.there !== null);
        }
      }),
    );
  });
});

describe('What stands between now and fieldwork', () => {
  const told = (fields: Partial<ReadinessState>) => {
    const readiness = readinessOf(state(fields));
    return readinessInOneSentence(whatIsMissing(readiness), readiness.phase);
  };
  const missing = (fields: Partial<ReadinessState>) => whatIsMissing(readinessOf(state(fields)));
  const answers = [explanation({ asked: 'Why?', words: null, about: 'line/A24' }), explanation({ id: 'e2' })];

  it('is nothing when everything is there or explained', () => {
    expect(told(whole)).toMatch(/^Everything that was asked for is there or explained/);
  });

  it('is told in one sentence, in the order in which it is asked for, without what is needed only later', () => {
    const open = {
      there: [list(8, 1)],
      beingRead: 1,
      documents: { others: documents({ missing: 2, returned: 1 }), board: documents({ missing: 1 }) },
      meetings: 0,
      area: { lines: 33, decided: 29, offered: 1, toEnter: 3 },
      explanations: answers,
    };
    expect(told(open)).toBe(
      'Between now and fieldwork stand list 1 for stage 1, list 8 for stage 2, 1 submission still to be read, 3 documents, 1 document of the safeguarding board and the list of planned meetings.',
    );
    expect(
      missing(open)
        .filter(({ later }) => later)
        .map(({ words }) => words),
    ).toEqual([
      '4 lines of the area information',
      '1 explanation from the authority',
      '1 answer of the lead inspector to explanations',
    ]);
  });

  it('is nothing where only what is needed later is open', () => {
    const area = { lines: 33, decided: 29, offered: 1, toEnter: 3 };
    expect(told({ ...whole, area, explanations: answers })).toBe(
      'Nothing stands between now and fieldwork: what is not there yet is needed only later.',
    );
  });

  it('is told of one thing as of one', () => {
    expect(told({ ...whole, meetings: 0 })).toBe('Between now and fieldwork stands the list of planned meetings.');
    expect(told({ ...whole, unreadable: 3 })).toContain('stands submission 3, which could not be read');
    expect(told({ ...whole, documents: { others: null, board: documents({ missing: 2 }) } })).toBe(
      'Between now and fieldwork stand 2 documents of the safeguarding board.',
    );
  });

  it('is not the list of meetings where the authority says why there is none', () => {
    const none = explanation({ about: 'meetings', words: 'None are planned.' });
    expect(told({ ...whole, meetings: 0, explanations: [{ ...none, answer: 'accepted' }] })).toMatch(/^Everything/);
    expect(told({ ...whole, meetings: 0, explanations: [{ ...none, answer: 'still-asked' }] })).toContain('meetings');
  });

  it('is what the timetable has before its day', () => {
    const early = missing({ fieldwork: '2015-07-14', there: [list(1, 1), list(8, 1)] });
    expect(early.map(({ words, later }) => [words, later])).toEqual([['list 8 for stage 2', true]]);
    // Without a timetable everything that has no day of its own is awaited before it.
    expect(missing({ fieldwork: null }).map(({ later }) => later)).toEqual([false, false]);
  });

  it('says what is late, and where each is answered', () => {
    const open = { documents: { others: documents({ missing: 1, late: 1 }), board: null }, meetings: 0 };
    expect(missing(open).map(({ id, late, where }) => [id, late, where])).toEqual([
      ['lists', true, '/lists'],
      ['lists', false, '/lists'],
      ['documents', true, '/documents'],
      ['meetings', false, '/meetings'],
    ]);
    expect(missing({ ...whole, meetings: 0, now: at('2015-07-11') }).map(({ late }) => late)).toEqual([true]);
  });

  it('is without lists, meetings and figures where a board alone is reviewed, whose documents are due after its fieldwork began', () => {
    const board = {
      lists: [],
      due: [],
      area: null,
      meetings: 0,
      documents: { others: null, board: documents({ asked: 10, supplied: 9, missing: 1 }) },
      fieldwork: '2015-07-07',
    };
    expect(readinessOf(state(board)).meetings).toBeNull();
    expect(missing(board).map(({ id, later }) => [id, later])).toEqual([['board', true]]);
    expect(told(board)).toMatch(/^Nothing stands between now and fieldwork/);
  });

  it('is what is still open once fieldwork has begun, and when it is over', () => {
    const area = { lines: 33, decided: 29, offered: 1, toEnter: 3 };
    expect(told({ ...whole, area, meetings: 0, stage: 'fieldwork' })).toBe(
      'Fieldwork has begun. Still open: the list of planned meetings and 4 lines of the area information.',
    );
    expect(told({ ...whole, area, stage: 'judging' })).toBe(
      'Fieldwork is over. Still open: 4 lines of the area information.',
    );
    expect(told({ ...whole, stage: 'closed' })).toBe(
      'Fieldwork is over. Everything that was asked for is there or explained.',
    );
  });

  it('never says of a thing that it stands before the fieldwork and after it', () => {
    const days = fc.constantFrom('2015-07-06', '2015-07-10', '2015-07-14', '2015-07-20', '2015-07-30', null);
    const stages = fc.constantFrom('notified', 'data-collection', 'fieldwork', 'judging', 'published');
    fc.assert(
      fc.property(days, stages, fc.nat(2), (fieldwork, stage, meetings) => {
        const of = { fieldwork, stage, meetings } as const;
        const words = missing(of).map((each) => each.words);
        expect(new Set(words).size).toBe(words.length);
        const before = missing(of).filter(({ later }) => !later);
        for (const each of before) expect(told(of)).toContain(each.words);
        expect(told(of).startsWith('Between now')).toBe(phaseOf(stage) === 'to-come' && before.length > 0);
      }),
    );
  });
});

describe('The day of the fieldwork', () => {
  it.each([
    [null, 'data-collection', 'The timetable names no day for the fieldwork yet.'],
    ['2015-07-20', 'data-collection', 'Fieldwork begins on Monday 20 July 2015, in 8 working days.'],
    ['2015-07-08', 'data-collection', 'Fieldwork begins on Wednesday 8 July 2015, today.'],
    ['2015-07-06', 'data-collection', 'Fieldwork was to begin on Monday 6 July 2015, 2 working days ago.'],
    ['2015-07-06', 'fieldwork', 'Fieldwork began on Monday 6 July 2015.'],
    ['2015-07-20', 'fieldwork', 'Fieldwork has begun, before its day, Monday 20 July 2015.'],
    ['2015-07-06', 'report-writing', 'Fieldwork, from Monday 6 July 2015, is over.'],
    [null, 'closed', 'The timetable names no day for the fieldwork.'],
  ] as const)('%s is told at the stage %s as it is', (fieldwork, stage, words) => {
    expect(fieldworkInWords(fieldwork, phaseOf(stage), '2015-07-08')).toBe(words);
  });
});
