import { describe, expect, it } from 'vitest';
import { answer } from '../answer.ts';
import { madeUpReport } from '../made-up-report.ts';
import { madeUpSif } from '../made-up-sif.ts';
import { readReport } from '../reading/read-report.ts';
import type { Defect, DefectKind } from '../reading/reading.ts';
import { evidenceOf } from './evidence.ts';
import { checkReport } from './index.ts';

/** The made-up reports grade equality and diversity in the record only, as the real ones do. */
const always: readonly DefectKind[] = ['recorded-without-section', 'recorded-without-section'];
const check = (text: string): Defect[] => checkReport(evidenceOf(readReport(text)));
const lineOf = (text: string, words: string | RegExp): number =>
  text.split('\n').findIndex((line) => (typeof words === 'string' ? line.includes(words) : words.test(line))) + 1;

/** The defects beside those that every made-up report has. */
function planted(text: string): Defect[] {
  const known = [...always];
  return check(text).filter(({ kind }) => {
    const at = known.indexOf(kind);
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

const plain = madeUpReport({ layout: 'plain' });
const change = (from: string | RegExp, to: string): string => {
  const changed = plain.replace(from, to);
  expect(changed).not.toBe(plain);
  return changed;
};

describe('a report without mistakes', () => {
  it('has no defect but the judgements that are recorded without a section', () => {
    expect(check(plain).map(({ kind }) => kind)).toEqual(always);
    expect(check(plain)[0]?.message).toMatch(
      /^Equality and diversity \(safeguarding\) is recorded as adequate, and no section/,
    );
  });
});

describe('grades', () => {
  it('that differ between heading and record are a mismatch, on the line of the section', () => {
    const text = madeUpReport({ layout: 'plain', record: { 'looked-after/staying-safe': 'good' } });
    expect(planted(text)).toEqual([
      {
        kind: 'grade-mismatch',
        line: lineOf(text, /^Staying safe$/),
        message: expect.stringContaining(
          'Staying safe (looked after): the heading says adequate, the opening sentence says adequate, the record says good',
        ),
      },
    ]);
  });

  it('that differ between heading and opening sentence are a mismatch', () => {
    const text = madeUpReport({ layout: 'plain', opening: { 'safeguarding/capacity': 'inadequate' } });
    expect(planted(text).map(({ kind }) => kind)).toEqual(['grade-mismatch']);
  });

  it('whose digit and word differ are a defect of the grade line', () => {
    const [defect] = planted(change('Grade 3 (Adequate)', 'Grade 2 (Adequate)'));
    expect(defect).toMatchObject({ kind: 'grade-line', line: lineOf(plain, /^Grade 3/) });
  });

  it('that are lost from under a heading are missing', () => {
    expect(planted(change(/(Partnership working)\n\nGrade 3 \(Adequate\)/, '$1')).map(({ kind }) => kind)).toEqual([
      'missing-grade',
    ]);
  });

  it('that are lost from a row of the record are missing', () => {
    const defects = planted(change('Being healthy\tadequate', 'Being healthy\t'));
    expect(defects.map(({ kind }) => kind)).toEqual(['missing-grade']);
  });

  it('whose heading is lost are read by their place, and the loss is told', () => {
    const defects = planted(change(/\nBeing healthy\n(?=\nGrade)/, '\n'));
    expect(defects).toMatchObject([
      { kind: 'text-lost', message: expect.stringContaining('by its place it is read as "Being healthy"') },
    ]);
  });

  it('whose heading is misspelt are read by their place too', () => {
    const defects = planted(change(/\nBeing healthy\n(?=\nGrade)/, '\nBeing hearty\n'));
    expect(defects.map(({ kind }) => kind)).toEqual(['unknown-heading']);
  });
});

describe('a grade that the framework does not have', () => {
  const both = (text: string) => {
    const got = answer(readReport(text));
    return { judgements: got.judgements, off: got.defects.filter(({ kind }) => kind === 'grade-off-scale') };
  };

  it('is a defect and no grade in a single inspection report; what was printed is kept', () => {
    const text = madeUpSif({ grades: { adoption: 'adequate' } });
    const { judgements, off } = both(text);
    expect(judgements.adoption).toEqual({ grade: null, body: 'adequate', opening: null, record: 'adequate' });
    expect(off).toHaveLength(1);
    expect(off[0]).toMatchObject({ line: lineOf(text, 'The graded judgement for adoption') });
    expect(off[0]?.message).toMatch(
      /^Adoption performance: the heading and the record say adequate, which is no grade of the framework of 2015 and means none of its grades \(outstanding, good, requires improvement, inadequate\)/,
    );
    expect(check(text).map(({ kind }) => kind)).toEqual(['grade-off-scale']);
  });

  it('leaves the grade to another place that gives one of the scale', () => {
    const text = madeUpSif({ grades: { adoption: 'good' } }).replace(/(Adoption performance\t)Good/, '$1Adequate');
    const { judgements, off } = both(text);
    expect(judgements.adoption).toMatchObject({ grade: 'good', record: 'adequate' });
    expect(off).toMatchObject([
      { line: lineOf(text, '2.1 Adoption'), message: expect.stringContaining('the record says') },
    ]);
  });

  it('is a defect in a report of 2012 too, and the limiting rules do not see it', () => {
    const { judgements, off } = both(
      change(/(\nBeing healthy\n\nGrade 3 \()Adequate/, '$1requires improvement').replace(
        'Being healthy\tadequate',
        'Being healthy\trequires improvement',
      ),
    );
    expect(judgements['looked-after/being-healthy']).toMatchObject({
      grade: 'adequate',
      body: 'requires-improvement',
      opening: 'adequate',
      record: 'requires-improvement',
    });
    expect(off).toMatchObject([{ message: expect.stringContaining('no grade of the framework of 2012') }]);
  });
});

describe('the record', () => {
  it('with a heading over rows of the other part is mislabelled, and repeats that heading', () => {
    const text = madeUpReport({ layout: 'plain', mislabelled: true });
    const [mislabelled, repeated] = planted(text);
    expect(mislabelled).toMatchObject({
      kind: 'record-heading-mislabelled',
      message: expect.stringContaining('rows 6 to 10, which are on safeguarding'),
    });
    expect(repeated).toMatchObject({
      kind: 'record-heading-repeated',
      message: expect.stringContaining('stands 2 times'),
    });
  });

  it('that leaves a judgement out is told so', () => {
    expect(planted(change(/\nBeing healthy\tadequate/, '')).map(({ kind }) => kind)).toEqual(['not-recorded']);
  });

  it('with a row of another name, or rows in another order, still is read by position', () => {
    expect(planted(change('Being healthy\tadequate', 'Being hearty\tadequate')).map(({ kind }) => kind)).toEqual([
      'record-row',
    ]);
    const swapped = change(
      'Being healthy\tadequate\nStaying safe\tadequate',
      'Staying safe\tadequate\nBeing healthy\tadequate',
    );
    expect(planted(swapped).map(({ kind }) => kind)).toEqual(['record-row']);
    expect(
      planted(change('Being healthy\tadequate', 'Being healthy\tadequate\nBeing healthy\tgood')).map(
        ({ kind }) => kind,
      ),
    ).toEqual(['record-row']);
  });

  it('that is not there is a missing section, and nothing is said of rows', () => {
    const kinds = planted(plain.slice(0, plain.lastIndexOf('Record of main findings'))).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['missing-section', 'missing-judgement', 'contents-page']));
  });
});

describe('sections', () => {
  it('that are lost are missing or recorded without a section', () => {
    const text = change(/\nBeing healthy\n\nGrade[\s\S]*?(?=\nStaying safe\n)/, '\n');
    const kinds = planted(text).map(({ kind }) => kind);
    expect(kinds).toContain('recorded-without-section');
    expect(kinds).toContain('broken-numbering');
    expect(kinds).toContain('contents-page');
    expect(planted(change(/\nService information\n(?!.*\t)/, '\n')).map(({ kind }) => kind)).toContain(
      'missing-section',
    );
  });

  it('that come twice are repeated', () => {
    const [section] = /\nBeing healthy\n\nGrade[\s\S]*?(?=\nStaying safe\n)/.exec(plain) ?? [''];
    expect(planted(change(section, section + section)).map(({ kind }) => kind)).toContain('repeated-section');
  });

  it('with nothing under them have lost their text', () => {
    expect(
      planted(change(/(\nBeing healthy\n\nGrade 3 \(Adequate\)\n\n)[\s\S]*?(?=\nStaying safe\n)/, '$1')).map(
        ({ kind }) => kind,
      ),
    ).toContain('text-lost');
  });
});

describe('paragraph numbers', () => {
  it.each([
    ['a number left out', /^20\. /m, '120. '],
    ['a number given twice', /^20\. /m, '19. '],
  ])('with %s are broken', (_, from, to) => {
    expect(planted(change(from, to)).some(({ kind }) => kind === 'broken-numbering')).toBe(true);
  });

  it('with several paragraphs lost are broken, and say that they are missing', () => {
    expect(planted(change(/^20\. .*\n+21\. .*\n/m, ''))).toMatchObject([
      { kind: 'broken-numbering', message: expect.stringContaining('numbers 20 to 21 are missing.') },
    ]);
  });

  it('with a paragraph lost are broken, and say which is missing', () => {
    expect(planted(change(/^20\. .*\n/m, ''))).toMatchObject([
      {
        kind: 'broken-numbering',
        message: expect.stringContaining('After paragraph 19 comes 21; number 20 is missing'),
      },
    ]);
  });

  it('with two paragraphs exchanged name the one out of order', () => {
    expect(planted(change(/^(20\. .*)\n(21\. .*)$/m, '$2\n$1'))).toMatchObject([
      { kind: 'broken-numbering', message: expect.stringContaining('20 stands after paragraph 21') },
    ]);
  });

  it('do not swallow text when one is wrong', () => {
    const reading = readReport(change(/^20\. /m, '200. '));
    expect(JSON.stringify(reading.document)).toContain('"number":200');
    expect(JSON.stringify(reading.document)).toContain('"number":21');
  });
});

describe('the contents page', () => {
  it.each([
    [
      'three entries on the first page',
      /(About this inspection\t)\d+(\n.*\t)\d+(\n.*\t)\d+/,
      '$11$21$31',
      /puts 3 entries on page 1/,
    ],
    ['a page before the one above it', /(Staying safe\t)\d+/, '$13', /before the entry above it/],
    [
      'an entry that no section follows',
      /(Staying safe\t\d+)/,
      '$1\nEquality and diversity\t22',
      /no such section follows/,
    ],
    ['a section left out', /Staying safe\t\d+\n/, '', /is not on the contents page/],
    ['an entry without a page', /(Staying safe)\t\d+\n/, '$1\n', /has no page/],
  ])('with %s is wrong', (_, from, to, message) => {
    const defects = planted(change(from, to));
    expect(
      defects
        .filter(({ kind }) => kind === 'contents-page')
        .map((defect) => defect.message)
        .join(),
    ).toMatch(message);
  });
});

describe('the cover', () => {
  it.each([
    ['no authority', /\nWestmarch\n/, '\n', /does not name the local authority/],
    ['no dates', /Inspection dates: .*\n/, '', /does not give the inspection dates/],
    [
      'a date that cannot be',
      '30 March 2012',
      '31 April 2012',
      /date of publication \("31 April 2012"\) cannot be read/,
    ],
    ['publication before the end', '30 March 2012', '3 January 2012', /before the inspection ended/],
  ])('with %s is told', (_, from, to, message) => {
    const [defect] = planted(change(from, to));
    expect(defect?.kind).toBe('cover');
    expect(defect?.message).toMatch(message);
  });
});

describe('figures', () => {
  it('that do not add up, and shares that are off, are told with the right ones', () => {
    expect(planted(change('40 schools', '41 schools'))).toMatchObject([
      {
        kind: 'sum',
        line: lineOf(plain, '40 schools'),
        message: expect.stringContaining('29 + 8 + 2 + 1 make 40, the text says 41'),
      },
    ]);
    expect(planted(change('25.5% (51)', '25.8% (51)'))).toMatchObject([
      { kind: 'share', message: expect.stringContaining('51 of 200 is 25.50%, the text prints 25.8%') },
    ]);
  });
});

describe('glued, doubled and lost text', () => {
  it('is taken apart and told', () => {
    const glued = planted(madeUpReport({ layout: 'glued' })).map(({ kind }) => kind);
    expect(glued).toEqual(new Array(20).fill('text-glued'));
    expect(planted(change(/\n(?=20\. )/, ' '))).toMatchObject([
      { kind: 'text-glued', message: expect.stringContaining('Paragraph 20 is glued') },
    ]);
    expect(planted(change(/\n\n(Partnership working)\n\n(?=Grade)/, ' $1 ')).map(({ kind }) => kind)).toEqual([
      'text-glued',
    ]);
    expect(planted(change(/(Grade 3 \(Adequate\))\n\n(?=\d+\. )/, '$1')).map(({ kind }) => kind)).toEqual([
      'text-glued',
    ]);
  });

  it('at the end is one defect that says where the text ends and what is not there', () => {
    const afterCapacity = plain.slice(0, plain.indexOf('\nAreas for improvement\n'));
    expect(check(afterCapacity)).toEqual([
      {
        kind: 'text-ends',
        line: afterCapacity.trimEnd().split('\n').length,
        message:
          'The text ends here, under "Capacity for improvement". 24 sections that should follow are not there ("Areas for improvement" to "Record of main findings"), and with them the grades of 20 judgements. Look for the rest of the text.',
      },
    ]);
    const heading = 'Partnership working\n';
    const afterHeading = plain.slice(0, plain.indexOf(`${heading}\n`) + heading.length);
    expect(check(afterHeading).map(({ kind }) => kind)).toEqual(['missing-grade', 'text-ends']);
    expect(check(plain.split('\n').slice(0, 40).join('\n')).map(({ kind }) => kind)).toEqual(['text-ends']);
  });

  it('is read once when a line is doubled', () => {
    const defects = planted(change(/^(20\. .*)$/m, '$1\n$1'));
    expect(defects).toMatchObject([{ kind: 'text-doubled' }]);
  });

  it('is suspected where a paragraph has no end', () => {
    expect(planted(change(/^(20\. .*)\.$/m, '$1'))).toMatchObject([
      { kind: 'text-lost', message: expect.stringContaining('Paragraph 20 has no full stop') },
    ]);
  });

  it('is suspected where no area stands under a timescale', () => {
    expect(planted(change('- answer letters within the week\n', ''))).toMatchObject([{ kind: 'text-lost' }]);
  });
});

describe('single inspection reports', () => {
  it.each(['2013-2016', '2016-2017'] as const)('of the form of %s have no defect when they are right', (form) => {
    expect(check(madeUpSif({ form }))).toEqual([]);
  });

  it('that end too early say so once, although their first page still gives every grade', () => {
    const text = madeUpSif();
    const cut = text.slice(0, text.indexOf('The graded judgement for adoption'));
    expect(check(cut)).toMatchObject([{ kind: 'text-ends', line: cut.trimEnd().split('\n').length }]);
  });

  it('have a mismatch when the first page and a section differ', () => {
    const text = madeUpSif().replace(
      '2.1 Adoption performance\tRequires improvement',
      '2.1 Adoption performance\tGood',
    );
    expect(check(text)).toMatchObject([{ kind: 'grade-mismatch', message: expect.stringContaining('Adoption') }]);
  });

  it('without a table on the first page say so', () => {
    const text = madeUpSif().replace(/^\d(?:\.\d)?\.? .*\t.*\n/gm, '');
    expect(check(text).map(({ kind }) => kind)).toContain('not-recorded');
  });

  it('cut within their last section end in the middle of a sentence, and say on which line', () => {
    const text = madeUpSif();
    const last = text.indexOf('Information about this inspection\n\n') + 'Information about this inspection\n\n'.length;
    for (let end = last + 1; end < text.length; end++) {
      const cut = text.slice(0, end);
      if (/[.!?]\s*$/.test(cut)) continue;
      expect(check(cut), cut.slice(last)).toMatchObject([
        { kind: 'text-lost', line: cut.trimEnd().split('\n').length },
      ]);
    }
  });

  it.each([
    'Three inspectors saw',
    'Three inspectors saw the school in July 2015',
    '- Three inspectors saw the harbour school',
    'They saw the school. Three',
    'They saw the school. Lead inspector:',
  ])('that end with "%s" have lost their end', (end) => {
    expect(check(`${madeUpSif()}\n\n${end}`)).toMatchObject([
      { kind: 'text-lost', message: expect.stringMatching(/^The report ends with ".*", in the middle of a sentence/) },
    ]);
  });

  it.each([
    'Lead inspector: Ada Quill HMI',
    'They saw the school. Lead inspector: Ada Quill',
    'Ada Quill and Tom Reed',
    'W: www.example.org',
    'Telephone 01632 960 123',
    '© Crown copyright 2015',
    '“They saw the school.”',
  ])('may end with "%s"', (end) => {
    expect(check(`${madeUpSif()}\n\n${end}`)).toEqual([]);
  });

  it.each(['2013-2016', '2016-2017'] as const)(
    'of the form of %s whose first page does not state the overall judgement that the summary gives say so',
    (form) => {
      const text = madeUpSif({ form })
        .replace(/^(The overall judgement is that )?Children’s services .*\n/im, '')
        .replace(/^(Summary of findings|Executive summary)\n\n/m, '$1\n\nChildren’s services are inadequate. ');
      const [defect, ...others] = check(text);
      expect(others).toEqual([]);
      expect(defect).toMatchObject({ kind: 'not-recorded', line: lineOf(text, '1. Children who need help') });
      expect(defect?.message).toMatch(
        /^The first page does not state the overall judgement, inadequate by the summary/,
      );
    },
  );

  it('may have their executive summary above the contents that list it', () => {
    const contents = (first: string) =>
      `${first}\n\nContents\n\nExecutive summary\t2\nRecommendations\t3\nInformation about this inspection\t9\n\nRecommendations\n`;
    const text = madeUpSif({ form: '2016-2017' });
    expect(check(text.replace('Recommendations\n', contents('')))).toEqual([]);
    const without = text.replace(/Executive summary\n[\s\S]*?Recommendations\n/, contents(''));
    expect(check(without)).toMatchObject([
      { kind: 'contents-page', message: expect.stringContaining('names "Executive summary"') },
    ]);
  });
});
