import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from '#calendar';
import type { FieldKey } from '../editions/field-keys.ts';
import { editions, listDefinition } from '../editions/index.ts';
import { editionIds, type ListNo, listNos } from '../editions/model.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { type Mapping, parseMapping } from './mapping.ts';
import { readSubmission } from './read-submission.ts';
import { type CellValue, sheetFrom } from './sheet-from.ts';
import { blank, present, type Submission, unreadable } from './submission.ts';

const asAt = dayNumber(2015, 6, 1);
const read = (sheets: readonly Sheet[], edition: 'sif-2015' | 'ilacs' = 'sif-2015', mapping?: Mapping) =>
  readSubmission(sheets, { edition, asAt, ...(mapping && { mapping }) });
const list1 = [
  'Child unique ID',
  'Gender',
  'Ethnicity',
  'Date of birth',
  'If unborn: expected date of birth',
  'Age of child (years)',
  'Date of contact',
  'Contact source',
];
const list7 = listDefinition('sif-2015', 7).fields.map(({ heading }) => heading);
const kinds = ({ remarks }: Submission) => remarks.map(({ kind }) => kind);
const shown = (submission: Submission, no: ListNo, key: FieldKey): readonly (string | null)[] => {
  const column = submission.lists.get(no)?.columns.get(key);
  if (column === undefined) throw new Error(`list ${no} has no ${key}`);
  return Array.from(column.values, (value) => {
    if (value === blank) return null;
    if (value === unreadable) return 'unreadable';
    return column.field.type === 'date' ? isoDay(value) : String(value);
  });
};
const column = (heading: string, cells: readonly CellValue[], name = 'List 1') => {
  const own = list1.map((each) => (each === heading ? heading : each));
  const at = own.indexOf(heading);
  return sheetFrom(name, [
    own,
    ...cells.map((cell, row) => own.map((_, index) => (index === at ? cell : index === 0 ? `W${row}` : null))),
  ]);
};

describe('the sheet of a list', () => {
  it('is recognised by its headings for every list of every edition, whatever its name', () => {
    for (const edition of editionIds) {
      const sheets = editions[edition].lists.map(({ fields }, index) =>
        sheetFrom(`Extract ${'abcdefghijk'[index]}`, [fields.map(({ heading }) => heading), ['X1']]),
      );
      const submission = read(sheets, edition);
      expect([...submission.lists.keys()]).toEqual([...listNos]);
      for (const no of listNos) {
        expect(submission.lists.get(no)?.columns.size).toBe(listDefinition(edition, no).fields.length);
      }
      expect(submission.remarks).toEqual([]);
    }
  });

  it('is recognised when the headings are those of the other edition, and the doubt is told', () => {
    const sheets = editions.ilacs.lists.map(({ fields }, index) =>
      sheetFrom(`Extract ${'abcdefghijk'[index]}`, [fields.map(({ heading }) => heading), ['X1']]),
    );
    const submission = read(sheets, 'sif-2015');
    expect([...submission.lists.keys()]).toEqual([...listNos]);
    expect(submission.remarks.filter(({ kind }) => kind === 'edition-doubtful')).toMatchObject([{ other: 'ilacs' }]);
  });

  it('may have titles above its headings and a blank first column', () => {
    const rows = [['Westmarch'], [], ['', 'List 1: contacts', 'as at 1 June'], ['', ...list1], ['', 'W1', 'a) Male']];
    const { lists } = read([sheetFrom('Sheet1', rows)]);
    expect(lists.get(1)).toMatchObject({ headingRow: 4, rows: 1 });
    expect([...(lists.get(1)?.rowNumbers ?? [])]).toEqual([5]);
    expect(lists.get(1)?.columns.get('gender')?.index).toBe(2);
  });

  it('is what its headings say when its name says another list', () => {
    const submission = read([sheetFrom('List 3', [list1, ['W1']])]);
    expect([...submission.lists.keys()]).toEqual([1]);
    expect(submission.remarks).toMatchObject([{ kind: 'sheet-name-disagrees', list: 1, named: 3 }]);
  });

  it('is what its name says when only headings are there that all lists share', () => {
    expect([...read([sheetFrom('7. CP plans', [list1.slice(0, 4), ['W1']])]).lists.keys()]).toEqual([7]);
    expect([...read([sheetFrom('Extract', [list1.slice(0, 4), ['W1']])]).lists.keys()]).toEqual([]);
  });

  it('is not looked for in a cover, guidance or code list sheet', () => {
    const cover = sheetFrom('Read me', [
      ['Child unique ID', 'the id'],
      ['Gender', 'a code'],
    ]);
    const other = sheetFrom('Caseloads', [
      ['Worker', 'Cases'],
      ['Worker 1', 12],
    ]);
    expect(read([cover, other]).remarks).toMatchObject([
      { kind: 'sheet-set-aside', sheet: 'Read me' },
      { kind: 'sheet-not-recognised', sheet: 'Caseloads', headings: ['Worker', 'Cases'] },
    ]);
  });

  it('is not a sheet of code lists, which are headed like columns', () => {
    const heads = [
      'Gender',
      'Ethnicity',
      'Eligibility category',
      'Local authority in touch',
      'Type of accommodation',
      'Suitability of accommodation',
      'Activity status',
    ];
    const codes = sheetFrom('Codes', [
      heads,
      ['a) Male', 'a) WBRI', 'a) Relevant child', 'a) Yes', 'B', 'a) Suitable', 'F1'],
    ]);
    const list9 = sheetFrom('List 9', [listDefinition('sif-2015', 9).fields.map(({ heading }) => heading)]);
    for (const sheets of [[codes], [list9, codes]]) {
      const submission = read(sheets);
      expect(submission.lists.get(9)?.sheet).toBe(sheets.length === 1 ? undefined : 'List 9');
      expect(kinds(submission)).toEqual(['sheet-set-aside']);
    }
  });

  it('that is empty is told with the list its name says', () => {
    expect(read([sheetFrom('List 4', [])]).remarks).toEqual([
      { kind: 'sheet-empty', file: 'made-up.xlsx', sheet: 'List 4', list: 4 },
    ]);
  });
});

describe('a list in two sheets', () => {
  const first = sheetFrom('List 1 part 1', [list1, ['W1'], ['W2']]);

  it('is one list when the names say that it goes on and the columns are the same', () => {
    const submission = read([first, sheetFrom('List 1 part 2', [['Title'], list1, ['W3']])]);
    const list = submission.lists.get(1);
    expect(list?.rows).toBe(3);
    expect([...(list?.rowNumbers ?? [])]).toEqual([2, 3, 3]);
    expect([0, 1, 2].map((row) => list?.columns.get('child-id')?.text(row))).toEqual(['W1', 'W2', 'W3']);
    expect(list?.sheetOf?.(2)).toEqual({ file: 'made-up.xlsx', sheet: 'List 1 part 2' });
    expect(submission.remarks).toMatchObject([{ kind: 'list-continued', rows: 1 }]);
  });

  it('is the first alone when the second is a copy or has other columns', () => {
    for (const name of ['List 1 (2)', 'Old contacts']) {
      const submission = read([sheetFrom('List 1', [list1, ['W1']]), sheetFrom(name, [list1, ['W3']])]);
      expect(submission.lists.get(1)?.rows).toBe(1);
      expect(submission.remarks).toMatchObject([{ kind: 'list-given-twice', sheet: name }]);
    }
    const turned = [...list1].reverse();
    expect(kinds(read([first, sheetFrom('List 1 part 2', [turned, turned.map(() => 'W9')])]))).toEqual([
      'list-given-twice',
    ]);
  });

  it('is the one with rows when the other is an empty template', () => {
    const submission = read([sheetFrom('List 1', [list1]), sheetFrom('Contacts data', [list1, ['W1']])]);
    expect(submission.lists.get(1)?.sheet).toBe('Contacts data');
    expect(submission.remarks).toEqual([]);
  });
});

describe('headings', () => {
  it('are compared without case, spacing, line breaks, quotes, brackets of form and numbers before them', () => {
    const written = [
      '1. CHILD  UNIQUE\nID',
      'gender:',
      ' Ethnicity',
      'Date_of_Birth (dd/mm/yyyy)',
      'If Unborn – Expected Date Of Birth',
      'Age of Child',
      'DateOfContact',
      '8) Contact Source',
    ];
    const submission = read([sheetFrom('x', [written, ['W1']])]);
    expect(submission.lists.get(1)?.columns.size).toBe(8);
    expect(submission.remarks).toEqual([]);
  });

  it('are known by curly quotes and straight ones', () => {
    const headings = listDefinition('ilacs', 8).fields.map(({ heading }) => heading.replaceAll("'", '’'));
    expect(read([sheetFrom('x', [headings, ['W1']])], 'ilacs').lists.get(8)?.columns.size).toBe(34);
  });

  it('that are misspelt are known when only one can be meant, and that is told', () => {
    const headings = listDefinition('ilacs', 9).fields.map(({ heading }) =>
      heading
        .replace('Eligibility', 'Eligibity')
        .replace('Accommodation', 'Accomodation')
        .replace('Type of A', 'Tpye of a'),
    );
    const submission = read([sheetFrom('x', [headings, headings.map(() => 'v')])], 'ilacs');
    expect(submission.lists.get(9)?.columns.size).toBe(17);
    expect(submission.remarks).toMatchObject([
      { kind: 'heading-near', field: 'eligibility', heading: 'Eligibity Category' },
      { kind: 'heading-near', field: 'accommodation' },
      { kind: 'heading-near', field: 'accommodation-suitability' },
    ]);
  });

  it('are never taken for one that differs by a number or by a "no"', () => {
    const headings = [
      'Individual adopter identifier',
      'Date Stage 1 started',
      'Date Stage 3 started',
      'Date of leaving adoption process',
    ];
    const submission = read([sheetFrom('List 11', [headings, ['A1']])], 'ilacs');
    expect(submission.lists.get(11)?.columns.has('adopter-stage-2-start')).toBe(false);
    expect(submission.remarks).toMatchObject([{ kind: 'heading-unknown', heading: 'Date Stage 3 started' }]);
  });

  it('that are unknown are told with the field they are likest to, and the columns are left alone', () => {
    const submission = read([
      sheetFrom('x', [[...list1.slice(0, 6), 'Date the contact was logged', 'Contact source', 'Ward'], ['W1']]),
    ]);
    expect(submission.remarks).toEqual([
      { kind: 'heading-unknown', list: 1, heading: 'Date the contact was logged', index: 6, nearest: 'contact-date' },
      { kind: 'heading-unknown', list: 1, heading: 'Ward', index: 8, nearest: null },
    ]);
  });

  it('that are repeated count once, where there are values', () => {
    const submission = read([
      sheetFrom('x', [
        ['Gender', ...list1],
        [null, 'W1', 'b) Female'],
      ]),
    ]);
    expect(shown(submission, 1, 'gender')).toEqual(['1']);
    expect(submission.remarks).toMatchObject([{ kind: 'heading-repeated', index: 0, field: 'gender' }]);
  });
});

describe('rows', () => {
  it('that are blank, beside the columns or the headings again are told and are no rows', () => {
    const rows = [
      list1,
      ['W1'],
      [],
      [],
      list1,
      ['W2'],
      [null, null, null, null, null, null, null, null, 'checked by JB'],
    ];
    const submission = read([sheetFrom('x', rows)]);
    expect([...(submission.lists.get(1)?.rowNumbers ?? [])]).toEqual([2, 6]);
    expect(submission.remarks).toEqual([
      { kind: 'blank-rows', list: 1, count: 2, first: 3 },
      { kind: 'rows-beside-list', list: 1, count: 1, first: 7 },
      { kind: 'headings-again', list: 1, count: 1, first: 5 },
    ]);
  });
});

describe('dates', () => {
  const dates = (...cells: CellValue[]) => shown(read([column('Date of contact', cells)]), 1, 'contact-date');
  const may3 = dayNumber(2015, 5, 3);

  it('are read from date cells, without the time', () => {
    expect(dates({ day: may3 }, { day: may3 + 0.99 })).toEqual(['2015-05-03', '2015-05-03']);
  });

  it('are read from plain serial numbers, which is told', () => {
    const submission = read([column('Date of contact', [42127, '42127', 42127.5, { day: may3 }])]);
    expect(new Set(shown(submission, 1, 'contact-date'))).toEqual(new Set(['2015-05-03']));
    expect(submission.remarks).toEqual([
      { kind: 'dates-as-numbers', list: 1, field: 'contact-date', count: 3, first: 2 },
    ]);
  });

  it('are read from texts that name one day', () => {
    const texts = [
      '03/05/2015',
      '3/5/2015',
      '3.5.2015',
      '03-05-2015',
      '2015-05-03',
      '2015-05-03T00:00:00',
      '2015-05-03T00:00:00.000Z',
      '2015-05-03 14:30',
      '03/05/2015 14:30:00',
      '3 May 2015',
      '3-May-2015',
      '3rd May 2015',
      'Sunday 3 May 2015',
      'May 3, 2015',
      '20150503',
      ' 03 / 05 / 2015 ',
      '03/05/2015\u00a0',
      '3/5/2015 2:05 PM',
    ];
    expect(new Set(dates(...texts))).toEqual(new Set(['2015-05-03']));
    expect(dates(20150503)).toEqual(['2015-05-03']);
  });

  it('are never guessed: month first, years of two digits, days that do not exist, other zones', () => {
    const texts = [
      '05/13/2015',
      '3/5/15',
      '3 May 15',
      '31/02/2015',
      '29/02/2015',
      '03/05/0215',
      '2015-05-03T23:00:00Z',
      'May 2015',
      'soon',
      '13/2015',
      true,
      15,
      3_052_015,
    ];
    expect(new Set(dates(...texts))).toEqual(new Set(['unreadable']));
  });

  it('that stand for none are blank, and keep their text', () => {
    const cells = [
      0,
      '00/01/1900',
      '01/01/1900',
      '31/12/9999',
      'NULL',
      'N/A',
      'n/a ',
      '-',
      { day: dayNumber(1900, 1, 1) },
    ];
    expect(new Set(dates(...cells))).toEqual(new Set([null]));
    const submission = read([column('Date of contact', ['NULL'])]);
    expect(submission.lists.get(1)?.columns.get('contact-date')?.text(0)).toBe('NULL');
  });
});

describe('counts', () => {
  it('are whole numbers from nought', () => {
    const cells = [3, '3', '3.0', ' 3 ', 0, 3.5, -1, '-1', 'three', { day: 3 }, 'none', 'N/A', null];
    const submission = read([column('Age of child (years)', cells)]);
    expect(shown(submission, 1, 'age')).toEqual([
      ...['3', '3', '3', '3', '0'],
      ...['unreadable', 'unreadable', 'unreadable', 'unreadable', 'unreadable', 'unreadable'],
      ...[null, null],
    ]);
  });
});

describe('identifiers', () => {
  const ids = (...cells: CellValue[]) => {
    const { lists, words } = read([sheetFrom('List 1', [list1, ...cells.map((cell) => [cell, 'M'])])]);
    const { values } = lists.get(1)?.columns.get('child-id') ?? { values: new Int32Array() };
    return Array.from(values, (value) => (present(value) ? words[value] : value === blank ? null : 'unreadable'));
  };

  it('are kept to the letter but for outer spaces', () => {
    expect(ids('00123', ' 00123 ', 'AB 12', 'ab12', '12345.0')).toEqual(['00123', '00123', 'AB 12', 'ab12', '12345.0']);
  });

  it('that are numbers have all their digits and no point', () => {
    expect(ids(12345, 123456789012345, 1e15)).toEqual(['12345', '123456789012345', '1000000000000000']);
  });

  it('that stand for none link nobody, and errors of Excel are no identifiers', () => {
    expect(ids('NULL', 'N/A', '#N/A')).toEqual([null, null, 'unreadable']);
  });

  it('have one place in every list of every file', () => {
    const { lists } = read([
      sheetFrom('List 1', [list1, ['W1'], ['W2']], { file: 'a.csv' }),
      sheetFrom('List 7', [list7, ['W2']], { file: 'b.csv' }),
    ]);
    expect(lists.get(7)?.columns.get('child-id')?.values[0]).toBe(lists.get(1)?.columns.get('child-id')?.values[1]);
  });
});

describe('what a cell shows', () => {
  it('is kept whatever it was read as', () => {
    const cells = [{ day: dayNumber(2015, 5, 3) + 0.604_166_67 }, '05/13/2015', '#REF!', '  ', 42127];
    const shownTexts = read([column('Date of contact', cells)])
      .lists.get(1)
      ?.columns.get('contact-date');
    expect(cells.map((_, row) => shownTexts?.text(row))).toEqual([
      '03/05/2015 14:30',
      '05/13/2015',
      '#REF!',
      '',
      '42127',
    ]);
  });
});

describe('a mapping', () => {
  const odd = sheetFrom('CP data', [
    ['Westmarch'],
    ['Who', 'Sex', 'From', 'To', 'From'],
    ['W1', 'M', '01/02/2015', '', '03/02/2015'],
  ]);

  it('says where a list stands, by heading or by the letters of a column', () => {
    const mapping = parseMapping(
      '{"lists":{"7":{"sheet":"cp data","headingRow":2,"columns":{"child-id":"who","plan-start":"E","plan-end":"To"}}}}',
    );
    const submission = read([odd], 'sif-2015', mapping);
    expect(submission.lists.get(7)).toMatchObject({ sheet: 'CP data', headingRow: 2, rows: 1 });
    expect(shown(submission, 7, 'plan-start')).toEqual(['2015-02-03']);
    expect(shown(submission, 7, 'gender')).toEqual(['0']);
  });

  it('finds the row of headings by the headings it names, and reads a sheet without headings', () => {
    const named = parseMapping('{"lists":{"7":{"sheet":"CP data","columns":{"child-id":"Who","plan-start":"From"}}}}');
    expect(read([odd], 'sif-2015', named).lists.get(7)?.headingRow).toBe(2);
    const bare = parseMapping(
      '{"lists":{"7":{"sheet":"raw","headingRow":0,"columns":{"child-id":"A","plan-start":"B"}}}}',
    );
    const submission = read(
      [
        sheetFrom('raw', [
          ['W1', '01/02/2015'],
          ['W2', '02/02/2015'],
        ]),
      ],
      'sif-2015',
      bare,
    );
    expect(shown(submission, 7, 'plan-start')).toEqual(['2015-02-01', '2015-02-02']);
  });

  it('that names what is not there is told', () => {
    const mapping = parseMapping('{"lists":{"1":{"columns":{"gender":"Sexe"}},"7":{"sheet":"Plans","columns":{}}}}');
    expect(read([sheetFrom('List 1', [list1, ['W1']])], 'sif-2015', mapping).remarks).toEqual([
      { kind: 'mapping-not-met', list: 7, what: 'sheet', name: 'Plans' },
      { kind: 'mapping-not-met', list: 1, what: 'column', name: 'Sexe' },
    ]);
  });

  it('that cannot be used says every problem and the nearest right word', () => {
    expect(() => parseMapping('{')).toThrow(/not JSON/);
    expect(() =>
      parseMapping('{"lists":{"7":{"sheets":"x","columns":{"plan-begin":"A"},"headingRow":-1},"12":{}}}'),
    ).toThrow(/"sheets".*"sheet".*\n.*headingRow.*\n.*"plan-begin".*\n.*"12"/);
    expect(() => parseMapping('{"lists":{"7":{"columns":{"plan-strat":"A"}}}}')).toThrow(/did you mean "plan-start"/);
  });
});
