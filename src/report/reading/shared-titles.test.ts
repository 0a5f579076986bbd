import { describe, expect, it } from 'vitest';
import { answer } from '../answer.ts';
import { madeUpSif } from '../made-up-sif.ts';
import { sectionsOf } from '../walk.ts';
import { readReport } from './read-report.ts';

const ids = (text: string) => [...sectionsOf(readReport(text).document)].map(({ id }) => id);

describe('a title that the parts on the authority and on the board share', () => {
  it('is the authority’s when the report has no part on the board, whatever the order of its sections', () => {
    const later = madeUpSif({ form: '2016-2017' });
    const [area] = /^Information about this local authority area\n\n.*\n\n/m.exec(later) ?? [''];
    const text = later.replace(area, '').replace(/^Recommendations$/m, `The local authority\n\n${area}Recommendations`);
    expect(text.indexOf('Recommendations')).toBeGreaterThan(text.indexOf('Information about this local'));
    const got = answer(readReport(text));
    expect(got.areasForImprovement.map(({ part }) => part)).toEqual(['local-authority', 'local-authority']);
    expect(Object.keys(got.judgements)).not.toContain('lscb');
    expect(got.defects).toEqual([]);
  });

  it.each(['Summary of findings', 'Priority and immediate action', 'Areas for improvement', 'Executive summary'])(
    'is never the board’s before a heading of the board: %s',
    (title) => {
      const text = madeUpSif({ form: '2016-2017' }).replace(
        /^(The graded judgement for adoption.*)$/m,
        `${title}\n\n- Boats are mended.\n\n$1`,
      );
      expect(ids(text).filter((id) => id?.startsWith('board'))).toEqual([]);
    },
  );

  it('is the board’s after the board’s own heading, and where that heading is lost when the next one tells', () => {
    const part = 'Executive summary\n\nBoats.\n\nRecommendations\n\n30. Mend boats.\n\n';
    const board = `${part}Inspection judgement about the LSCB\n\nGood\n\n31. Boats float.\n\nInformation about this inspection`;
    const whole = madeUpSif({ form: '2016-2017' });
    for (const heading of ['The Local Safeguarding Children Board (LSCB)\n\n', '']) {
      const text = whole.replace(/^Information about this inspection$/m, heading + board);
      expect(ids(text)).toEqual(
        expect.arrayContaining(['board/executive-summary', 'board/recommendations', 'board/judgement']),
      );
      expect(answer(readReport(text)).areasForImprovement.map(({ part }) => part)).toEqual([
        'local-authority',
        'local-authority',
        'lscb',
      ]);
    }
  });
});
