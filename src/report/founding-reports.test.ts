import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate, findFramework } from '#frameworks';
import { type Answer, answer } from './answer.ts';
import { figuresIn, sentencesOf } from './figures/numbers.ts';
import { countsOfShares, sharesOffHundred, statedShares } from './figures/shares.ts';
import { statedSums } from './figures/sums.ts';
import { toMarkdown } from './markdown/write.ts';
import { readReport } from './reading/read-report.ts';
import { readRecord } from './reading/record.ts';
import { paragraphsOf, sectionsOf } from './walk.ts';

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

const slac = findFramework('slac-2012');
const documentOf = (file: string) => readReport(text(file)).document;
const paragraph = (file: string, number: number): string =>
  [...paragraphsOf(documentOf(file))].find((block) => block.number === number)?.text ?? '';
const evaluated = ({ judgements }: Answer) =>
  evaluate(slac, Object.fromEntries(Object.entries(judgements).map(([id, { grade }]) => [id, grade ?? ''])), {}, {});

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

  it.each([
    [
      files[0],
      166,
      [12, 18, 24, 31, 52, 68, 71, 79, 85, 90, 98, 103, 113, 119, 125, 132, 138, 154, 158, 164],
      [23, 102],
    ],
    [files[1], 98, [12, 16, 21, 29, 35, 42, 44, 48, 52, 56, 58, 62, 66, 70, 75, 79, 83, 88, 91, 95], [20, 61]],
  ] as const)('%s: paragraphs in one sequence, and each section at its paragraph', (file, last, graded, areas) => {
    const document = documentOf(file);
    const numbers = [...paragraphsOf(document)].map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: last }, (_, i) => i + 1));
    const firstIn = (wanted: (id: string, judgement: string | null) => boolean) =>
      [...sectionsOf(document)]
        .filter(({ id, judgement }) => wanted(id ?? '', judgement))
        .map(({ blocks }) => blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.number] : []))[0]);
    expect(firstIn((_, judgement) => judgement !== null)).toEqual(graded);
    expect(firstIn((id) => id.endsWith('areas-for-improvement'))).toEqual(areas);
    const order = [...sectionsOf(document)].flatMap(({ judgement }) => judgement ?? []);
    expect(order).toEqual(slac.judgements.map(({ id }) => id).filter((id) => !id.endsWith('/equality')));
  });

  it('the grades that are not the usual ones stand where they were found by hand', () => {
    const unlike = (file: string, usual: (id: string) => string) =>
      Object.fromEntries(
        Object.entries(read(file).judgements).flatMap(([id, { grade }]) => (grade === usual(id) ? [] : [[id, grade]])),
      );
    expect(unlike(files[0], () => 'adequate')).toEqual({
      'safeguarding/quality-of-provision': 'inadequate',
      'looked-after/being-healthy': 'good',
      'looked-after/economic-well-being': 'inadequate',
      'looked-after/quality-of-provision': 'inadequate',
    });
    expect(unlike(files[1], (id) => (id.startsWith('looked-after/') ? 'good' : 'adequate'))).toEqual({
      'safeguarding/health-agencies': 'good',
      'safeguarding/partnership-working': 'good',
      'safeguarding/equality': 'good',
    });
  });

  it('the record has its 22 rows in order, under the headings that mislead', () => {
    const headings = (file: string) => {
      const record = readRecord(documentOf(file), slac);
      expect(record?.rows.map(({ position }) => position)).toEqual([...Array(22).keys()]);
      return record?.headings.map(({ label, before }) => [label.split(' ')[0], before]);
    };
    // The first word of each heading, and the rows before it.
    expect(headings(files[0])).toEqual([
      ['Safeguarding', 0],
      ['Safeguarding', 2],
      ['Services', 5],
      ['How', 10],
      ['Services', 18],
    ]);
    expect(headings(files[1])).toEqual([
      ['Safeguarding', 0],
      ['Safeguarding', 2],
      ['Services', 5],
      ['Services', 10],
      ['How', 12],
      ['Services', 18],
    ]);
  });

  it('Southampton: every total that can be worked out again is, the 266 three ways', () => {
    expect(statedSums(paragraph(files[0], 5))).toEqual([{ total: 80, parts: [61, 12, 5, 2], made: 80 }]);
    const children = paragraph(files[0], 10);
    expect([...statedSums(children), ...countsOfShares(children)]).toEqual([
      { total: 421, parts: [144, 242, 35], made: 421 },
      { total: 266, parts: [116, 139, 11], made: 266 },
      { total: 266, parts: [127, 100, 39], made: 266 },
      { total: 266, parts: [147, 56, 40, 15, 8], made: 266 },
    ]);
    const off = statedShares(children).filter(({ fits }) => !fits);
    expect(off.map(({ count, exact, printed }) => [count, exact.toFixed(2), printed])).toEqual([
      [147, '55.26', '55.29'],
      [40, '15.04', '15.03'],
      [15, '5.64', '5.63'],
    ]);
  });

  it('North East Lincolnshire: every total that can be worked out again is; the shares make 99.9, which is rounding', () => {
    const sums = [5, 8, 9].flatMap((number) => statedSums(paragraph(files[1], number)));
    expect(sums).toEqual([
      { total: 63, parts: [2, 41, 10, 6, 2, 2], made: 63 },
      { total: 169, parts: [70, 81, 18], made: 169 },
      { total: 111, parts: [51, 57, 3], made: 111 },
    ]);
    const shares = sentencesOf(paragraph(files[1], 9)).at(-1)?.text ?? '';
    const printed = figuresIn(shares).flatMap(({ kind, value }) => (kind === 'share' ? [value] : []));
    expect(printed).toHaveLength(4);
    expect(printed.reduce((sum, value) => sum + value, 0)).toBeCloseTo(99.9, 6);
    expect(sharesOffHundred(shares)).toBeNull();
  });

  it('the limiting rules say what they were found to say by hand', () => {
    const [first, second] = [read(files[0]), read(files[1])];
    expect(rule(first, 'SG-6')).toEqual(['safeguarding/overall binds']);
    expect(rule(second, 'SG-6')).toEqual(['safeguarding/overall binds']);
    expect(rule(first, 'LAC-5')).toEqual(['looked-after/overall prompt']);
    expect([...first.rules, ...second.rules].filter(({ state }) => state === 'broken')).toEqual([]);
    expect(first.nearMisses.map(({ rule: id }) => id)).toContain('SG-5');
    expect(second.nearMisses.map(({ rule: id }) => id)).toContain('SG-5');
    const silent = (got: Answer) => evaluated(got).rules.flatMap(({ id, state }) => (state === 'silent' ? [id] : []));
    expect(silent(first)).toEqual(expect.arrayContaining(['SG-5', 'SG-9', 'LAC-6', 'LAC-9', 'LAC-10']));
    expect(silent(second)).toEqual(expect.arrayContaining(['SG-5', 'SG-9', 'LAC-5', 'LAC-6', 'LAC-9']));
    expect(rule(second, 'LAC-7')).toEqual(['looked-after/capacity needs-attestation']);
    expect(rule(second, 'LAC-10')).toEqual(['looked-after/enjoying-and-achieving needs-attestation']);
  });

  it.each(files)('%s: the rules leave the overall judgement on safeguarding two grades, all others four', (file) => {
    const { judgements } = evaluated(read(file));
    const all = ['outstanding', 'good', 'adequate', 'inadequate'];
    for (const [id, { allowed }] of Object.entries(judgements)) {
      expect(allowed, id).toEqual(id === 'safeguarding/overall' ? ['adequate', 'inadequate'] : all);
    }
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
