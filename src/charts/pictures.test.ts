import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  barChart,
  type Chart,
  daysChart,
  limitsChart,
  populationPyramid,
  stackedBarChart,
  tableMarkup,
  timeline,
  windowsChart,
} from './index.ts';

const frame = (id: string, title: string, description: string, width = 640) => ({ id, title, description, width });
const moment = (day: number) => ({ day, written: `day ${day}` });

const needs = (width: number) =>
  barChart({
    ...frame('need', 'Primary need of children in need', 'Abuse or neglect is the need of more than half.', width),
    unit: 'children',
    of: 'Need',
    bars: [
      { label: 'Abuse or neglect', value: 1204, note: '(54%)' },
      { label: "Child's disability", value: 310, note: '(14%)' },
      { label: 'Parental disability or illness', value: 92, note: '(4%)' },
      { label: 'Low income', value: null },
      { label: 'Not stated', value: 0, note: '(0%)' },
    ],
    standard: { value: 900, label: 'previous' },
  });
const pyramid = (width: number) =>
  populationPyramid({
    ...frame('age', 'Age and gender of children looked after', 'Most are 10 to 15 years old.', width),
    unit: 'children',
    left: 'Male',
    right: 'Female',
    bands: [
      { label: 'under 1', left: 14, right: 12 },
      { label: '1–4', left: 40, right: 44 },
      { label: '5–9', left: 61, right: 50 },
      { label: '10–15', left: 120, right: 96 },
      { label: '16–17', left: 70, right: null },
    ],
  });
const apart = (width: number) =>
  populationPyramid({
    ...frame('apart', 'Age and gender of children looked after', 'Three are on neither side.', width),
    ...{ unit: 'children', left: 'Male', right: 'Female', apart: 'another gender, or none recorded' },
    bands: [
      { label: 'under 1', left: 14, right: 12, apart: 2 },
      { label: '1–4', left: 40, right: 44 },
      { label: '5–9', left: 61, right: 50, apart: 1 },
    ],
  });
const stacked = (width: number) =>
  stackedBarChart({
    ...frame('touch', 'Care leavers in touch', 'By age.', width),
    unit: 'care leavers',
    of: 'Age',
    series: ['In touch', 'Not in touch', 'Refuses contact', 'No longer required'],
    bars: [
      { label: '17 to 18', parts: [40, 6, 0, 2] },
      { label: '19 to 21', parts: [80, 20, 6, null] },
    ],
  });
const days = (width: number) =>
  daysChart({
    ...frame('assessment', 'Days taken by assessments', 'Four in five are within 45 working days.', width),
    unit: 'working days',
    counted: 'assessments',
    bins: [
      { from: 0, to: 10, count: 40 },
      { from: 11, to: 20, count: 66 },
      { from: 21, to: 30, count: 90 },
      { from: 31, to: 45, count: 210 },
      { from: 46, to: 60, count: 70 },
      { from: 61, to: null, count: null },
    ],
    standard: { value: 45, label: 'standard' },
  });
const journey = (width: number) =>
  timeline({
    ...frame('journey', 'Journey of child W0042', 'From a contact to being looked after.', width),
    until: moment(400),
    ticks: [moment(0), moment(100), moment(200), moment(300)],
    tracks: [
      { label: 'Contact', spans: [], events: [{ label: 'Contact from the police', at: moment(10) }] },
      { label: 'Assessment', spans: [{ label: 'Assessment', from: moment(12), to: moment(60) }], events: [] },
      {
        label: 'Child protection plan',
        spans: [{ label: 'Plan', from: moment(70), to: null }],
        events: [{ label: 'Visit', at: moment(380) }],
      },
    ],
  });

const windows = (width: number) =>
  windowsChart({
    ...frame('windows', 'When authorities are due', 'Two of four are late.', width),
    of: 'Authority',
    from: moment(100),
    to: moment(1100),
    now: { day: 150, written: 'Today' },
    ticks: [moment(100), moment(465), moment(830)],
    kinds: ['Time in which it is due', 'Deferred'],
    mark: 'Planned week',
    rows: [
      {
        label: 'Westmarch',
        spans: [
          { kind: 1, label: 'Deferred', from: moment(120), to: moment(300) },
          { kind: 0, label: 'Due', from: moment(200), to: moment(500) },
        ],
        marks: [{ label: 'Planned', at: moment(420) }],
      },
      {
        label: 'Fenholme and the Hundreds of Saltmere',
        spans: [{ kind: 0, label: 'Due', from: null, to: moment(90) }],
        marks: [],
      },
      { label: 'Larkshire', spans: [{ kind: 0, label: 'Due', from: moment(700), to: null }], marks: [] },
      {
        label: 'Wyrmouth',
        spans: [{ kind: 0, label: 'Due', from: moment(1200), to: moment(1300) }],
        marks: [{ label: 'Planned', at: moment(1250) }],
      },
      { label: 'Dunwater', spans: [], marks: [{ label: 'Planned', at: moment(60) }] },
    ],
  });
const limits = (width: number) =>
  limitsChart({
    ...frame('limits', 'Inspector-days by month', 'More is needed in June than there is.', width),
    of: 'Month',
    value: 'needed',
    limit: 'available',
    bars: [
      { label: 'May 2027', value: 47, limit: 133 },
      { label: 'June 2027', value: 160, limit: 154.5 },
      { label: 'July 2027', value: 0, limit: 0 },
      { label: 'August 2027', value: 100, limit: 120, partsOver: ['education 20 of 19'] },
    ],
  });

const charts: readonly (readonly [string, (width: number) => Chart])[] = [
  ['bars', needs],
  ['population-pyramid', pyramid],
  ['population-pyramid-apart', apart],
  ['stacked-bars', stacked],
  ['days', days],
  ['timeline', journey],
  ['windows', windows],
  ['limits', limits],
];

describe.each(charts)('the chart of %s', (name, chart) => {
  it.each([640, 280])('is the committed picture, %i pixels wide', async (width) => {
    await expect(chart(width).svg).toMatchFileSnapshot(`./pictures/${name}-${width}.svg`);
  });

  it('has a title, a description, and its numbers as a table', async () => {
    const { svg, table } = chart(640);
    expect(svg).toMatch(/<svg [^>]*role="img" aria-labelledby="(\S+)-title \1-description"/);
    expect(svg).toContain('<title id=');
    expect(svg).toContain('<desc id=');
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    await expect(tableMarkup(table)).toMatchFileSnapshot(`./pictures/${name}.html`);
  });
});

describe('a chart whose marks lead to the rows behind them', () => {
  const to = (place: number) => ({ href: `/rows?of=part-${place}&page=1` });
  const linked: readonly (readonly [string, Chart])[] = [
    [
      'bars',
      barChart({
        ...frame('linked', 'Need', 'By need.'),
        unit: 'children',
        of: 'Need',
        bars: [
          { label: 'Abuse or neglect', value: 12, note: '(92%)', ...to(0) },
          { label: 'Nobody', value: 0 },
          { label: 'Few', value: 1, ...to(2) },
        ],
      }),
    ],
    [
      'days',
      daysChart({
        ...frame('linked', 'Days', 'Days taken.'),
        unit: 'working days',
        counted: 'assessments',
        bins: [
          { from: 0, to: 45, count: 12, ...to(0) },
          { from: 46, to: 60, count: 0 },
          { from: 61, to: null, count: 1, ...to(2) },
        ],
      }),
    ],
    [
      'population-pyramid',
      populationPyramid({
        ...frame('linked', 'Ages', 'By age.'),
        unit: 'children',
        left: 'Male',
        right: 'Female',
        bands: [
          { label: '1–4', left: 6, right: 6, ...to(0) },
          { label: '5–9', left: 0, right: 0 },
          { label: '10–15', left: 1, right: null, ...to(2) },
        ],
      }),
    ],
    [
      'stacked-bars',
      stackedBarChart({
        ...frame('linked', 'In touch', 'By age.'),
        unit: 'care leavers',
        of: 'Age',
        series: ['In touch', 'Not'],
        bars: [
          { label: '17', parts: [6, 6], ...to(0) },
          { label: '18', parts: [0, 0] },
          { label: '19', parts: [1, null], ...to(2) },
        ],
      }),
    ],
  ];

  it.each(linked)('has a link for each, named by all that its mark shows: %s', async (name, { svg, table }) => {
    // An image hides what is in it from those who hear it.
    expect(svg).not.toContain('role="img"');
    expect([...svg.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      '/rows?of=part-0&amp;page=1',
      '/rows?of=part-2&amp;page=1',
    ]);
    for (const [, label] of svg.matchAll(/<a href="[^"]+"><title>([^<]*)</g)) expect(label).toMatch(/\d|too few/);
    expect(table.links).toEqual(['/rows?of=part-0&page=1', null, '/rows?of=part-2&page=1']);
    expect(tableMarkup(table).match(/<a href=/g)).toHaveLength(2);
    await expect(svg).toMatchFileSnapshot(`./pictures/linked-${name}.svg`);
  });

  it('is an image like any other when none leads anywhere', () => {
    for (const [, chart] of charts) {
      expect(chart(640).svg).toContain('role="img"');
      expect(chart(640).table.links).toBeUndefined();
    }
  });
});

describe('a chart of many rows over one time, or of values with limits', () => {
  it('leads from each row to what is behind it, and says there all that the row shows', () => {
    const { svg, table } = windowsChart({
      ...{
        ...frame('linked', 'Due', 'When they are due.'),
        of: 'Authority',
        kinds: ['Due'],
        mark: 'Planned',
        ticks: [],
      },
      ...{ from: moment(0), to: moment(900), now: moment(5) },
      rows: [
        {
          label: 'Westmarch',
          href: '/westmarch',
          spans: [{ kind: 0, label: 'Due', from: null, to: moment(300) }],
          marks: [{ label: 'Planned', at: moment(200) }],
        },
        { label: 'Fenholme', href: '/fenholme', spans: [], marks: [] },
      ],
    });
    expect(svg).not.toContain('role="img"');
    expect(svg).toContain('<a href="/westmarch"><title>Westmarch: Due to day 300; Planned, day 200</title>');
    expect(svg).toContain('<a href="/fenholme"><title>Fenholme: nothing</title>');
    expect(table.links).toEqual(['/westmarch', '/westmarch', '/fenholme']);
  });

  it('says of a value over its limit that it is', () => {
    const bars = [
      { label: 'May', value: 3, limit: 2, href: '/may' },
      { label: 'June', value: 2, limit: 2, href: '/june' },
      { label: 'July', value: 2, limit: 9, href: '/july', partsOver: ['education 2 of 1'] },
    ];
    const { svg, table } = limitsChart({
      ...frame('linked', 'Days', 'By month.'),
      ...{ of: 'Month', value: 'needed', limit: 'available', bars },
    });
    expect(svg).toContain('<title>May: 3 of 2, over</title>');
    expect(svg).toContain('<title>June: 2 of 2</title>');
    expect(svg).toContain('<title>July: 2 of 9, over: education 2 of 1</title>');
    expect(table.rows).toEqual([
      ['May', '3', '2', '1'],
      ['June', '2', '2', 'no'],
      ['July', '2', '9', 'education 2 of 1'],
    ]);
  });
});

describe('a timeline', () => {
  it('says what its marks are: of those that it has, and no others', () => {
    const tracks = [{ label: 'Contact', spans: [], events: [{ label: 'Contact', at: moment(10) }] }];
    const { svg } = timeline({ ...frame('t', 'Journey', 'One event.'), until: moment(40), ticks: [], tracks });
    expect(svg).toContain('>on one day<');
    expect(svg).not.toMatch(/>(ended|still open)</);
    expect(journey(640).svg).toMatch(/>ended<[\s\S]*>still open<[\s\S]*>on one day</);
  });
});

describe('a chart of anything', () => {
  it('never breaks its markup, whatever a label holds, and never draws outside numbers', () => {
    const value = fc.oneof(fc.constant(null), fc.nat({ max: 1e7 }), fc.double({ min: 0, max: 1e6, noNaN: true }));
    const label = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(
        label,
        fc.array(fc.record({ label, value })),
        fc.integer({ min: 0, max: 2000 }),
        (title, bars, width) => {
          const { svg } = barChart({ id: 'x', title, description: title, width, unit: 'children', of: 'x', bars });
          expect(svg).not.toMatch(/NaN|Infinity|undefined/);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: XML does not allow them
          expect(svg).not.toMatch(/[\u0000-\u0008]/);
          expect(svg.match(/<text/g)?.length ?? 0).toBe(bars.length * 2);
          expect(svg.replaceAll(/<[^<>]*>/g, '')).not.toMatch(/[<>]/);
        },
      ),
    );
  });

  it('draws an empty list as an empty picture', () => {
    for (const chart of [
      barChart({ id: 'x', title: 't', description: 'd', unit: 'u', of: 'o', bars: [] }),
      daysChart({ id: 'x', title: 't', description: 'd', unit: 'u', counted: 'c', bins: [] }),
      timeline({ id: 'x', title: 't', description: 'd', until: moment(0), ticks: [], tracks: [] }),
      populationPyramid({ id: 'x', title: 't', description: 'd', unit: 'u', left: 'l', right: 'r', bands: [] }),
      stackedBarChart({ id: 'x', title: 't', description: 'd', unit: 'u', of: 'o', series: [], bars: [] }),
      limitsChart({ id: 'x', title: 't', description: 'd', of: 'o', value: 'v', limit: 'l', bars: [] }),
      windowsChart({
        ...{ id: 'x', title: 't', description: 'd', of: 'o', kinds: [], mark: 'm', ticks: [], rows: [] },
        ...{ from: moment(0), to: moment(0), now: moment(0) },
      }),
    ]) {
      expect(chart.svg).not.toMatch(/NaN|Infinity/);
      expect(chart.table.rows).toEqual([]);
    }
  });
});
