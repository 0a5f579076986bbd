import { describe, expect, it } from 'vitest';
import { answer } from '../answer.ts';
import { madeUpSif, type SifForm } from '../made-up-sif.ts';
import { readReport } from './read-report.ts';

const grades = {
  overall: 'inadequate',
  'help-and-protection': 'inadequate',
  adoption: 'good',
  'care-leavers': 'outstanding',
};
const expected: Readonly<Record<string, string>> = {
  ...grades,
  'looked-after-and-permanence': 'requires-improvement',
  leadership: 'requires-improvement',
};
const read = (text: string) => answer(readReport(text));

describe('a single inspection report', () => {
  it.each<[SifForm, string[]]>([
    [
      '2013-2016',
      [
        'overall',
        'help-and-protection',
        'looked-after-and-permanence',
        'adoption',
        'care-leavers',
        'leadership',
        'lscb',
      ],
    ],
    [
      '2016-2017',
      ['overall', 'help-and-protection', 'looked-after-and-permanence', 'adoption', 'care-leavers', 'leadership'],
    ],
  ])('of the form of %s is read from its first page and its sections', (form, ids) => {
    const got = read(madeUpSif({ form, grades }));
    expect(got).toMatchObject({
      authority: 'Eastmarch',
      framework: 'sif-2015',
      inspectionDates: [['2015-02-03', '2015-02-26']],
      published: '2015-04-10',
    });
    expect(Object.keys(got.judgements)).toEqual(ids);
    for (const id of ids) {
      const grade = expected[id] ?? 'requires-improvement';
      const body = id === 'overall' ? null : grade;
      expect(got.judgements[id], id).toMatchObject({ grade, body, record: grade });
    }
  });

  it('says "requires improvement to be good" for requires improvement', () => {
    const got = read(madeUpSif({ form: '2016-2017' }));
    expect(got.judgements.overall?.grade).toBe('requires-improvement');
  });

  it.each([
    ['a grade over two lines', (text: string) => text.replaceAll('\tRequires improvement', '\nRequires\nimprovement')],
    [
      'a footnote digit between label and grade',
      (text: string) => text.replaceAll(/^(\d(?:\.\d)?\.? .*)\t/gm, '$12\n3\n'),
    ],
    [
      'label and grade interleaved',
      (text: string) =>
        text.replace(
          '2. Children looked after and achieving permanence\tRequires improvement',
          '2. Children looked after and achieving   Requires\npermanence   improvement',
        ),
    ],
    ['columns set with spaces', (text: string) => text.replaceAll('\t', '          ')],
    [
      'all labels first and then all grades',
      (text: string) => {
        const rows = [...text.matchAll(/^(\d(?:\.\d)?\.? .*)\t(.*)$/gm)];
        const [labels, column] = [1, 2].map((cell) => rows.map((row) => row[cell]).join('\n'));
        return text.replace(/^1\. [\s\S]*?^3\. .*$/m, `${labels}\n\n${column}`);
      },
    ],
    ['a table with pipes', (text: string) => text.replaceAll(/^(\d(?:\.\d)?\.? .*)\t(.*)$/gm, '| $1 | $2 |')],
    [
      'the longer phrase in the table',
      (text: string) => text.replaceAll('\tRequires improvement', '\tRequires improvement to be good'),
    ],
    [
      'straight quotation marks and bold',
      (text: string) => text.replaceAll('’', "'").replaceAll(/^(Leadership.*)$/gm, '**$1**'),
    ],
  ])('is read the same with %s', (_, change) => {
    const text = madeUpSif({ grades });
    const changed = change(text);
    expect(changed).not.toBe(text);
    const records = (of: string) => Object.entries(read(of).judgements).map(([id, { record }]) => [id, record]);
    expect(records(changed)).toEqual(records(text));
  });

  it.each([
    ['on one line', 'The effectiveness of the LSCB is good'],
    [
      'under the full name, with a footnote',
      'The effectiveness of the Local Safeguarding Children Board (LSCB)1 is good',
    ],
    ['on a line of its own', 'The effectiveness of the LSCB\n\nGood'],
    ['with the name of the board alone', 'The Local Safeguarding Children Board (LSCB) is good'],
    ['in a cell', 'The effectiveness of the LSCB\tGood'],
  ])('takes two headings of the section on the board for one, its grade %s', (_, second) => {
    const text = madeUpSif({ grades: { lscb: 'good' } }).replace(
      /^(Inspection judgement about the LSCB\n).*$/m,
      `$1\n${second}`,
    );
    const { document } = readReport(text);
    const board = document.sections.find(({ id }) => id === 'board');
    expect(board?.title).toBe('The Local Safeguarding Children Board (LSCB)');
    expect(board?.sections.map(({ id, grade, blocks }) => [id, grade, blocks.length])).toEqual([
      ['board/improve', null, 2],
      ['board/judgement', 'good', 2],
    ]);
    expect(read(text).defects).toEqual([]);
  });

  it('reads "requires improvement" over two lines in a heading too', () => {
    const text = madeUpSif().replace(
      'The effectiveness of the LSCB requires improvement',
      'The effectiveness of the LSCB requires\nimprovement',
    );
    expect(read(text).judgements.lscb).toMatchObject({ body: 'requires-improvement', record: 'requires-improvement' });
    expect(read(text).defects).toEqual([]);
  });

  it('names what must improve, at once or later, for the authority and for the board', () => {
    const areas = read(madeUpSif()).areasForImprovement;
    expect(areas.map(({ part, timescale }) => `${part} ${timescale}`)).toEqual([
      'local-authority immediately',
      'local-authority immediately',
      'local-authority null',
      'local-authority null',
      'local-authority null',
      'lscb null',
      'lscb null',
    ]);
  });

  it('hears the grade of a section told as a sentence, in a cell, or on the lines below', () => {
    for (const heading of [
      'The experiences and progress of children who need help and protection are inadequate',
      'The experiences and progress of children who need help and protection\n\nInadequate',
      'The experiences and progress of children who need help and protection\nJudgement grade: inadequate',
    ]) {
      const text = madeUpSif({ grades }).replace(
        /The experiences and progress of children who need help and protection\tInadequate/,
        heading,
      );
      expect(read(text).judgements['help-and-protection']?.body, heading).toBe('inadequate');
    }
  });

  it('hears a grade in an opening sentence only when the sentence is about the judgement', () => {
    const said = (sentence: string) =>
      read(madeUpSif({ grades }).replace(/^9\. .*$/m, `9. ${sentence}`)).judgements['looked-after-and-permanence']
        ?.opening;
    expect(said('Services for children looked after require improvement.')).toBe('requires-improvement');
    expect(said('Leaders know that support for looked after children is good.')).toBeNull();
    expect(said('Boats are good.')).toBeNull();
  });
});
