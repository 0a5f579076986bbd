import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Answer, answer } from './answer.ts';
import { toMarkdown } from './markdown/write.ts';
import { readReport } from './reading/read-report.ts';

const folder = process.env.BESTFIT_FOUNDING_DOCUMENTS;
const files = ['report-2012-southampton.txt', 'report-2012-north-east-lincolnshire.txt'] as const;
const text = (file: string): string => readFileSync(join(folder ?? '', file), 'utf8');
const read = (file: string): Answer => answer(readReport(text(file)));

const tally = ({ judgements }: Answer) => {
  const grades = Object.values(judgements).map(({ grade }) => grade);
  return Object.fromEntries(
    ['good', 'adequate', 'inadequate'].map((g) => [g, grades.filter((grade) => grade === g).length]),
  );
};
const kinds = ({ defects }: Answer) => defects.map(({ kind, line }) => `${kind} ${line}`);
const rule = ({ rules }: Answer, id: string) =>
  rules.filter((r) => r.id === id).map(({ judgement, state }) => `${judgement} ${state}`);
const actions = ({ areasForImprovement: areas }: Answer, part: string) =>
  ['immediately', 'within-three-months', 'within-six-months'].map(
    (when) => areas.filter((area) => area.part === part && area.timescale === when).length,
  );

describe.skipIf(!folder)('the two published reports of 2012 (needs BESTFIT_FOUNDING_DOCUMENTS)', () => {
  it('Southampton: cover, paragraphs, grades from three places without a mismatch', () => {
    const got = read(files[0]);
    expect(got).toMatchObject({
      authority: 'Southampton',
      framework: 'slac-2012',
      inspectionDates: [['2012-04-23', '2012-05-04']],
      published: '2012-06-13',
      inspector: 'Pietro Battista',
      paragraphs: 166,
    });
    expect(tally(got)).toEqual({ good: 1, adequate: 18, inadequate: 3 });
    for (const [id, { body, opening, record }] of Object.entries(got.judgements)) {
      expect([body, opening], id).toEqual(id.endsWith('/equality') ? [null, null] : [record, record]);
    }
  });

  it('North East Lincolnshire: cover, paragraphs, grades from three places without a mismatch', () => {
    const got = read(files[1]);
    expect(got).toMatchObject({
      authority: 'North East Lincolnshire',
      inspectionDates: [
        ['2012-04-10', '2012-04-13'],
        ['2012-05-14', '2012-05-18'],
      ],
      published: '2012-06-27',
      inspector: 'Lynn Radley HMI',
      paragraphs: 98,
    });
    expect(tally(got)).toEqual({ good: 15, adequate: 7, inadequate: 0 });
    for (const [id, { body, opening, record }] of Object.entries(got.judgements)) {
      expect([body, opening], id).toEqual(id.endsWith('/equality') ? [null, null] : [record, record]);
    }
  });

  it('areas for improvement by part and timescale, with the owners the text names', () => {
    const [first, second] = [read(files[0]), read(files[1])];
    expect([actions(first, 'safeguarding'), actions(first, 'looked-after')]).toEqual([
      [2, 4, 1],
      [1, 6, 3],
    ]);
    expect([actions(second, 'safeguarding'), actions(second, 'looked-after')]).toEqual([
      [4, 3, 1],
      [2, 2, 0],
    ]);
    const owners = (got: Answer) =>
      got.areasForImprovement.map(({ owner }) => owner).filter((owner) => !owner.startsWith('the local authority'));
    expect(owners(first)).toEqual(['NHS Southampton PCT']);
    expect(owners(second)).toEqual([expect.stringMatching(/^NHS North East .* Plus and the .* Board$/), 'NELSCB']);
  });

  it('the defects found by hand are found, and no others', () => {
    expect(kinds(read(files[0]))).toEqual([
      'contents-page 29',
      'share 89',
      'share 89',
      'share 89',
      'text-glued 338',
      'text-lost 350',
      'text-glued 352',
      'record-heading-mislabelled 483',
      'recorded-without-section 488',
      'record-heading-mislabelled 489',
      'record-heading-repeated 498',
      'recorded-without-section 502',
    ]);
    expect(kinds(read(files[1]))).toEqual([
      'contents-page 34',
      'text-lost 199',
      'text-glued 262',
      'record-heading-mislabelled 360',
      'recorded-without-section 365',
      'record-heading-repeated 366',
      'recorded-without-section 380',
    ]);
  });

  it('the limiting rules say what they were found to say by hand', () => {
    const [first, second] = [read(files[0]), read(files[1])];
    expect(rule(first, 'SG-6')).toEqual(['safeguarding/overall binds']);
    expect(rule(second, 'SG-6')).toEqual(['safeguarding/overall binds']);
    expect(rule(first, 'LAC-5')).toEqual(['looked-after/overall prompt']);
    expect(rule(second, 'LAC-5')).toEqual([]);
    expect([...first.rules, ...second.rules].filter(({ state }) => state === 'broken')).toEqual([]);
    expect(first.nearMisses.map(({ rule: id }) => id)).toContain('SG-5');
    expect(second.nearMisses.map(({ rule: id }) => id)).toContain('SG-5');
  });

  it('context figures are read with what they count', () => {
    const figures = read(files[0]).context;
    expect(figures).toContainEqual({ label: 'schools', paragraph: 5, numbers: [80] });
    expect(figures).toContainEqual({ label: 'looked after children', paragraph: 10, numbers: [421] });
    expect(figures).toContainEqual({ label: 'neglect', paragraph: 10, numbers: [21.05, 56] });
    expect(read(files[1]).context).toContainEqual({ label: 'foster carers', paragraph: 7, numbers: [81] });
  });

  it.each(files)('%s reads the same by way of our own Markdown', (file) => {
    const published = readReport(text(file));
    const own = readReport(toMarkdown(published.document));
    expect(own.document).toEqual(published.document);
    expect(answer(own).judgements).toEqual(answer(published).judgements);
  });

  it.each(files)('%s, cut after any line, gives a partial answer or one clear error', (file) => {
    const lines = text(file).split('\n');
    for (let end = 0; end < lines.length; end += 7) {
      const cut = lines.slice(0, end).join('\n');
      try {
        const got = answer(readReport(cut));
        expect(got.paragraphs).toBeLessThanOrEqual(166);
      } catch (error) {
        expect((error as Error).message).toMatch(/^this text has no/);
      }
    }
  });
});
