import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explanation } from '../explanations/explanations.test-data.ts';
import { listStates, type ReadinessState, readinessOf } from './readiness.ts';
import { readinessInOneSentence, whatIsMissing } from './what-is-missing.ts';

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
  today: '2015-07-08',
  lists: [
    { no: 1, title: 'Contacts' },
    { no: 8, title: 'Children looked after' },
  ],
  due: [due(1, 1, '2015-07-07'), due(8, 1, '2015-07-07'), due(8, 2, '2015-07-14')],
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
const list = (no: number, stage: 1 | 2) => ({
  list: no,
  submission: 1,
  stage,
  rows: 400,
  errors: 3,
  queries: 8,
});
const statesOf = (of: ReadinessState) =>
  readinessOf(of).lists.map((item) => `${item.list}.${item.stage} ${item.state}`);
const whole = { there: [list(1, 1), list(8, 2)] };

describe('A list', () => {
  it('is awaited until its day is over, and late then', () => {
    expect(statesOf(state({ today: '2015-07-07' }))).toEqual(['1.1 awaited', '8.1 awaited', '8.2 awaited']);
    expect(statesOf(state())).toEqual(['1.1 late', '8.1 late', '8.2 awaited']);
  });

  it('is in when it was sent for the stage, or for the stage after it', () => {
    expect(statesOf(state({ there: [list(8, 1)] }))).toEqual(['1.1 late', '8.1 in', '8.2 awaited']);
    expect(statesOf(state({ there: [list(8, 2)] }))).toEqual(['1.1 late', '8.1 in', '8.2 in']);
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
      fc.property(sent, days, (there, today) => {
        const { lists } = readinessOf(state({ there, today }));
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
  const sentence = (fields: Partial<ReadinessState>) =>
    readinessInOneSentence(whatIsMissing(readinessOf(state(fields))));

  it('is nothing when everything is there or explained', () => {
    expect(sentence(whole)).toMatch(/^Everything that was asked for is there or explained/);
  });

  it('is told in one sentence, in the order in which it is asked for', () => {
    expect(
      sentence({
        there: [list(8, 1)],
        beingRead: 1,
        documents: { others: documents({ missing: 2, returned: 1 }), board: documents({ missing: 1 }) },
        meetings: 0,
        area: { lines: 33, decided: 29, offered: 1, toEnter: 3 },
        explanations: [explanation({ asked: 'Why?', words: null, about: 'line/A24' }), explanation({ id: 'e2' })],
      }),
    ).toBe(
      'Between now and fieldwork stand list 1 for stage 1, list 8 for stage 2, 1 submission still to be read, 3 documents, 1 document of the safeguarding board, the list of planned meetings, 4 lines of the area information, 1 explanation from the authority and 1 answer of the lead inspector to explanations.',
    );
  });

  it('is told of one thing as of one', () => {
    expect(sentence({ ...whole, meetings: 0 })).toBe('Between now and fieldwork stands the list of planned meetings.');
    expect(sentence({ ...whole, unreadable: 3 })).toContain('stands submission 3, which could not be read');
    expect(sentence({ ...whole, documents: { others: null, board: documents({ missing: 2 }) } })).toBe(
      'Between now and fieldwork stand 2 documents of the safeguarding board.',
    );
  });

  it('says what is late, and where each is answered', () => {
    const missing = whatIsMissing(
      readinessOf(state({ documents: { others: documents({ missing: 1, late: 1 }), board: null } })),
    );
    expect(missing.map(({ id, late, where }) => [id, late, where])).toEqual([
      ['lists', true, '/lists'],
      ['lists', false, '/lists'],
      ['documents', true, '/documents'],
    ]);
  });

  it('is without lists, meetings and figures where a board alone is reviewed', () => {
    const board = state({
      lists: [],
      due: [],
      area: null,
      meetings: 0,
      documents: { others: null, board: documents({ asked: 10, supplied: 9, missing: 1 }) },
    });
    expect(readinessOf(board).meetings).toBeNull();
    expect(whatIsMissing(readinessOf(board)).map(({ id }) => id)).toEqual(['board']);
  });
});
