import { describe, expect, it } from 'vitest';
import { answer } from '../answer.ts';
import { madeUpSif } from '../made-up-sif.ts';
import { readReport } from './read-report.ts';

const whole = madeUpSif({ grades: { adoption: 'good' } });
const read = (text: string) => answer(readReport(text));
const changed = (from: string | RegExp, to: string, text = whole) => {
  const now = text.replace(from, to);
  expect(now).not.toBe(text);
  return now;
};

describe('ordinary layouts of single inspection reports', () => {
  it.each([
    'Key judgement\nJudgement grade\n',
    'Key judgement      Judgement grade\n',
    'Key judgement\tJudgement grade\n',
  ])('may head a judgement with the names of columns: %j', (columns) => {
    const text = changed(/^(The experiences and progress of children looked.*)\t(.*)$/m, `${columns}$1\n$2`);
    const { document } = readReport(text);
    expect(JSON.stringify(document)).not.toMatch(/Judgement grade/);
    expect(read(text)).toEqual(read(whole));
  });

  it('may give the board’s grade in the heading of its part, and the heading of its judgement none', () => {
    for (const heading of ['', 'The Local Safeguarding Children Board (LSCB)\n\n']) {
      const graded = changed(
        /^The Local Safeguarding Children Board \(LSCB\)$/m,
        `${heading}The Local Safeguarding Children Board requires improvement`,
      );
      const got = read(changed(/^(Inspection judgement about the LSCB)\n.*$/m, '$1', graded));
      expect(got.judgements.lscb).toMatchObject({ body: 'requires-improvement', record: 'requires-improvement' });
      expect(got.defects).toEqual([]);
    }
  });

  it.each(['\n', '\n\n'])('may break the board’s grade on the first page over three lines: %j', (end) => {
    for (const name of ['The effectiveness of the Local Safeguarding Children Board (LSCB)', 'The LSCB']) {
      const board = [name, 'Requires', 'improvement'].join(end);
      const text = changed(/^The effectiveness of the Local Safeguarding.*$/m, board);
      for (const one of [text, changed(/^Contents\n[\s\S]*?\n\n/m, '', text)]) {
        expect(read(one).judgements.lscb).toMatchObject({ record: 'requires-improvement' });
        expect(read(one).defects).toEqual([]);
      }
    }
  });

  it('may end lines with the separators of Unicode', () => {
    for (const end of ['\u2028', '\u2029']) expect(read(whole.replaceAll('\n', end))).toEqual(read(whole));
  });
});
