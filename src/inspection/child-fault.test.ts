import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childFault } from './child-fault.ts';
import { readFigure } from './data-request/area/area-figure.ts';
import { lineOf, today, wanted } from './data-request/area/made-up-lines.test-data.ts';
import { file, outcome, requestFor } from './data-request/documents/documents.test-data.ts';
import { returnUnread } from './data-request/documents/return-unread.ts';
import { supplyDocument } from './data-request/documents/supply.ts';
import { wordsFault } from './data-request/explanations/explaining.ts';
import { askForMeetings } from './data-request/meetings/ask-for-meetings.ts';
import { sendLists } from './data-request/submissions/send-lists.ts';
import { addEntry } from './opening/keep-entries.ts';
import { planned } from './opening/kept-inspection.test-data.ts';
import { wordsFault as deferralWords } from './programme/keep-deferrals.ts';
import { reasonFault } from './reason-fault.ts';
import { isRefusal } from './refusal.ts';

const refused = (text: string) => childFault(text, 'words') !== null;

describe('words that stand open for good', () => {
  it('name no child, by birthday or by number', () => {
    for (const text of [
      'Child 1003345, born 4/5/2009, has no URN because the placement is new.',
      'The girl in row 4 was born on 4 May 2009.',
      'Born: 2009-05-04',
      'DOB 04.05.09 is right.',
      'born 04-05-2009',
      'Date of birth: 04/05/2009',
      'd.o.b. 4th May 2009',
      'The date of birth is 4 May 2009, and not as sent.',
      '4/5/2009 is the date of birth',
      '4/5/2009 (DOB)',
      'May 4, 2009 is her birthday',
      'child id AB12345',
      'Case no. 12345 was closed',
      'case 10234 was opened twice',
      'Children 1003345 and 1003346 have no placement.',
      'The ids 10033 and 10034 are the same child.',
      'Young person (1003345) moved.',
      'UPN A123456789012',
      'NHS number 943 476 5919',
      'H801200001001 is on roll elsewhere',
      'We hold nothing for 1003345.',
      'No URN: 1003345, 1003346',
      'Child １００３３４５ moved',
    ]) {
      expect([text, refused(text)]).toEqual([text, true]);
    }
  });

  it('say anything about lists, reports, schools and homes', () => {
    for (const text of [
      '',
      'List 8, row 12345: the home has no URN yet.',
      'Our system has held the date of birth since 1 April 2014; 12 rows before have none.',
      'Children born on or after 1 April 2015 are not in list 9.',
      'Children born between 1/9/1996 and 31/8/1997 are care leavers.',
      'The date of birth stands as 01/01/1900 where it is not known.',
      'The annual report of 4 May 2015, pages 12–14, on child protection 2014-15.',
      'Report 2.03 of 4/5/2015; see section 3.2.1.',
      'URN 123456 closed on 31 August 2014, and URNs 1155789, SC012345 and 1155790 are homes.',
      'The URN is 1155789.',
      'In 2014 there were 12345 children, 10,532 of them girls; 1,250,000 pounds were spent, £1250000.',
      'Looked after children: 512. Children in need 2015: 3104. The cost per child 1250.',
      'Case 4 of the audit; child A and child B; cases 2014-15.',
      'Call 0121 496 0000 or +44 1214960000.',
      'The extract 20150504 was run again.',
      'Supplied on 4 May 2015, date of birth added.',
      'The Children Act 1989, and Working Together 2015.',
    ]) {
      expect([text, refused(text)]).toEqual([text, false]);
    }
  });

  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
    .map((date) => ({ d: date.getUTCDate(), m: date.getUTCMonth() + 1, y: date.getUTCFullYear() }))
    .chain(({ d, m, y }) =>
      fc.constantFrom(
        `${d}/${m}/${y}`,
        `${d}.${m}.${y}`,
        `${y}-${m}-${d}`,
        `${d} ${months[m - 1]} ${y}`,
        `${d}-${m}-${String(y).slice(2)}`,
        `${String(d).padStart(2, '0')}-${String(m).padStart(2, '0')}-${y}`,
      ),
    );
  const months = [
    'January',
    'Feb',
    'March',
    'April',
    'May',
    'June',
    'July',
    'Aug.',
    'Sept',
    'October',
    'November',
    'December',
  ];
  const ordinary = fc.constantFrom(
    ...'the list column row of placement was not kept before authority moved system report page holds because school since rate'.split(
      ' ',
    ),
    'children',
    'child protection plan',
    'looked after',
    'date of birth column',
    'care leavers',
    'case file audit',
    '12%',
    '4.5',
    '(see page 7)',
    'row 31415',
  );
  const sentence = fc.array(ordinary, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

  it('is never refused for ordinary words with days, years, counts and numbers of schools', () => {
    const beside = fc.oneof(
      day.map((text) => `on ${text}`),
      fc.integer({ min: 1950, max: 2049 }).map((one) => `in ${one}`),
      fc.integer({ min: 1, max: 999 }).map((one) => `${one} children`),
      fc.integer({ min: 100_000, max: 1_999_999 }).map((urn) => `URN ${urn}`),
      fc.integer({ min: 1000, max: 9_999_999 }).map((one) => one.toLocaleString('en-GB')),
    );
    fc.assert(
      fc.property(sentence, beside, sentence, (before, middle, after) => {
        expect(refused(`${before}, ${middle}. ${after}`)).toBe(false);
      }),
    );
  });

  it('is refused wherever a birthday or a number of a child stands in it, and the refusal repeats neither', () => {
    const number = fc
      .integer({ min: 1_000_000, max: 99_999_999 })
      .map(String)
      .filter((text) => !/^(?:19|20)/.test(text));
    const named = fc.oneof(
      fc.tuple(fc.constantFrom('born', 'born on', 'DOB', 'd.o.b.:', 'date of birth'), day),
      fc.tuple(fc.constantFrom('child', 'Child ID', 'case', 'young person', 'id:', 'for'), number),
    );
    fc.assert(
      fc.property(sentence, named, sentence, (before, [word, secret], after) => {
        const fault = childFault(`${before}, ${word} ${secret} ${after}`, 'words');
        expect(fault?.place).toBe('words');
        expect(fault?.words).not.toContain(secret);
      }),
    );
  });

  it('is answered at once, however long and however made up', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('1', '12', ' ', '/', '-', 'born ', 'URN ', ',', ' and ', 'child ', 'May ', 'id', '('),
          { maxLength: 4000 },
        ),
        (parts) => {
          expect(() => childFault(parts.join(''), 'words')).not.toThrow();
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('a child', () => {
  const named = 'Child 1003345, born 4/5/2009, has none.';
  const hidden = 'The child in list 8, row 12, has none.';
  /** The fields that a decision refuses. */
  const places = (decision: unknown): readonly string[] => {
    if (!isRefusal(decision)) return [];
    return [decision, ...(decision.also ?? [])].flatMap(({ place }) => place ?? []);
  };
  const inspection = { id: 'inspection', authorityId: 'westmarch' } as const;
  const supply = (whereToLook: string) =>
    supplyDocument(requestFor(), [], {
      id: 'one',
      number: '1.01',
      whereToLook,
      replaces: [],
      nameSays: null,
      file: file(),
    });
  const [standing] = outcome([], supply('Pages 2 to 9.'));

  const written: readonly (readonly [string, (text: string) => readonly string[]])[] = [
    ['reason', (text) => [reasonFault(text, 'it changes')?.place ?? []].flat()],
    ['words', (text) => [wordsFault(text, 'words', 'Say.')?.place ?? []].flat()],
    ['words', (text) => [deferralWords(text, 'what happened')?.place ?? []].flat()],
    ['whereToLook', (text) => places(supply(text))],
    [
      'words',
      (text) =>
        standing === undefined
          ? []
          : places(returnUnread(requestFor(), standing, { ground: 'unprocessed', words: text, seen: 1 })),
    ],
    [
      'note',
      (text) =>
        places(
          sendLists(
            { inspection: { ...inspection, stage: 'notified', subject: 'authority' }, submissions: [] },
            { id: 'one', stage: 1, note: text, files: [{ ...file(), id: 'file' }] },
          ),
        ),
    ],
    [
      'areas',
      (text) => places(askForMeetings(inspection, null, { id: 'one', areas: text, reviewedOn: '', seen: 0, today })),
    ],
    [
      'title',
      (text) =>
        places(
          addEntry(planned().inspection, 'one', {
            kind: 'step',
            title: text,
            who: 'inspectors',
            on: '2015-07-14',
            until: '',
            time: '',
            internal: true,
          }),
        ),
    ],
    [
      'source',
      (text) =>
        readFigure(lineOf('A24'), wanted('320', '2026-11-01', { source: text }), today).faults.map(
          ({ place }) => place,
        ),
    ],
    [
      'why',
      (text) =>
        readFigure(lineOf('A24'), wanted('320', '2026-11-01', { why: text }), today).faults.map(({ place }) => place),
    ],
  ];

  it.each(written)('is named in no %s, and its row may be', (place, faults) => {
    expect(faults(named)).toEqual([place]);
    expect(faults(hidden)).toEqual([]);
  });
});
