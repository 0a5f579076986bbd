import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '../document.ts';
import { contextFigures } from './context.ts';
import { figuresIn } from './numbers.ts';
import { countsOfShares, sharesOffHundred, statedShares } from './shares.ts';
import { statedSums } from './sums.ts';

describe('numbers in running text', () => {
  it('counts what is counted, in digits and in words, and leaves out years, dates, ages and measures', () => {
    const text =
      'In 2011 the port had 1,204 boats, twenty-two cranes and five sheds; from 3 May 2012 children aged 5 to 16, and two under 3, may fish at 40 metres for 6 weeks in Year 9.';
    expect(figuresIn(text).map(({ value }) => value)).toEqual([1204, 22, 5, 2, 40]);
  });

  it('tells shares from counts, and estimates from exact numbers', () => {
    expect(figuresIn('About 40 boats, or 12.5% of all')).toMatchObject([
      { value: 40, kind: 'count', approximate: true },
      { value: 12.5, kind: 'share', approximate: false },
    ]);
  });
});

describe('a total and its parts', () => {
  it('adds up the parts that a sentence lists', () => {
    expect(
      statedSums('The port has 40 sheds comprising 29 wooden sheds, eight tin sheds, two huts and one tent.'),
    ).toEqual([{ total: 40, parts: [29, 8, 2, 1], made: 40 }]);
  });

  it('takes the total from the sentence that says how many there were', () => {
    const text =
      'There were 200 boats in port. That is more than last year, when it was 180. These comprise 90 ferries and 105 barges, 6 were rafts.';
    expect(statedSums(text)).toEqual([{ total: 200, parts: [90, 105, 6], made: 201 }]);
  });

  it('does not count what comes beside the parts', () => {
    const text =
      'There were 30 boats. They comprise 10 for boats less than five years old, 20 for those (5–16) and a total of 7 rafts.';
    expect(statedSums(text)).toEqual([{ total: 30, parts: [10, 20], made: 30 }]);
  });

  it.each([
    'The port has about 40 sheds comprising 20 wooden sheds and 19 tin sheds.',
    'The port has 40 sheds comprising 20 wooden sheds, tin sheds and two huts.',
    'The port has 40 sheds, 20 of them wooden and 19 of tin.',
    'The panel comprises three people and two dogs.',
  ])('says nothing where the text does not give a whole and all its parts: %s', (text) => {
    expect(statedSums(text)).toEqual([]);
  });
});

describe('shares beside their counts', () => {
  const text = (share: string) =>
    `There were 266 boats. Some ${share}% (147) are blue, 21.05% (56) are red and 23.7% (63) are green.`;

  it('fit when the printed figure is the exact one, rounded', () => {
    expect(statedShares(text('55.26')).every(({ fits }) => fits)).toBe(true);
    expect(statedShares(text('55.3')).every(({ fits }) => fits)).toBe(true);
    // 37.594: printed with a padded zero it is 37.6, not 37.60.
    expect(statedShares('Of 266 boats, 37.60% (100) leak.')).toMatchObject([{ fits: true }]);
  });

  it('do not fit when they are off by more than that', () => {
    expect(statedShares(text('55.29')).filter(({ fits }) => !fits)).toMatchObject([
      { count: 147, whole: 266, printed: '55.29' },
    ]);
    expect(statedShares('Of the 400 boats, 100 (26%) leak.')).toMatchObject([{ whole: 400, fits: false }]);
  });

  it('are left alone when the text does not say what they are shares of', () => {
    expect(statedShares('Last year 12% (45) of letters came late.')).toEqual([]);
  });

  it('that make a hundred have counts that must make the whole', () => {
    const counts = (green: number) =>
      countsOfShares(`There were 200 boats. Some 50% (100) are blue, 30% (60) are red and 20% (${green}) are green.`);
    expect(counts(40)).toEqual([{ total: 200, parts: [100, 60, 40], made: 200 }]);
    expect(counts(41)).toMatchObject([{ total: 200, made: 201 }]);
    expect(countsOfShares(text('55.3'))).toEqual([]);
  });

  it('make a hundred, rounding allowed for', () => {
    expect(sharesOffHundred('They are blue at 49.5%, red at 23.4%, green at 23.4% and grey at 3.6%.')).toBeNull();
    expect(
      sharesOffHundred('They are blue at 49.5%, red at 23.4%, green at 23.4% and grey at 5.6%.')?.made,
    ).toBeCloseTo(101.9);
  });
});

describe('figures that describe an area', () => {
  const area = (...texts: readonly string[]): ReportDocument => ({
    framework: 'slac-2012',
    cover: { title: null, authority: null, inspectionDates: [], published: null, inspector: null, others: [] },
    blocks: [],
    sections: [
      {
        id: 'service-information',
        title: 'Service information',
        judgement: null,
        grade: null,
        blocks: texts.map((text, i) => ({ kind: 'paragraph', number: i + 1, text })),
        sections: [],
      },
    ],
  });
  const read = (text: string) => contextFigures(area(text)).map(({ label, numbers }) => `${label} ${numbers}`);

  it.each([
    ['There were 421 harbour children in care.', ['harbour children 421']],
    ['The port runs one pupil harbour unit and two family boats.', ['pupil harbour unit 1', 'family boats 2']],
    ['About 48,600 people live in the port.', ['people 48600']],
    ['They include 58 children under five.', ['children under five 58']],
    ['Most plans were for neglect at 45% (72).', ['neglect 45,72']],
    ['Of these, 45 (23%) live outside the port.', ['those who live outside the port 45,23']],
  ])('are kept with the name of what they count: %s', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });

  it.each([
    'It was 22.5% compared with the year before.',
    'That is 2.7% over the mean.',
    'It rose, 3.1% indicating a trend.',
    'Of these 70 children less than ten years old slept.',
    'In all 61 lived outside the port.',
    'Some 9 speak another tongue.',
    'There are 73 private.',
    'The team is led by 1 manager.',
  ])('are left out where the words beside them name nothing: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('are two hundred at most, however long the text', () => {
    const long = 'The port has 80 sheds, 61 boats and two piers. '.repeat(3_000);
    expect(contextFigures(area(long))).toHaveLength(200);
    expect(contextFigures(area(...new Array<string>(3_000).fill('The port has 80 sheds.')))).toHaveLength(200);
  });
});
