import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { type Chart, drawnWidth, type Frame, figure, ink, type Leading, leading, linksOf, picture } from './chart.ts';
import { patternFill, patterns } from './patterns.ts';
import { element, lineHeight, widthOf, words, wrapped } from './svg.ts';

interface Band extends Leading {
  readonly label: string;
  readonly left: number | null;
  readonly right: number | null;
  /** How many are on neither side. */
  readonly apart?: number;
}

/** What a pyramid of ages shows. */
export interface PopulationPyramid extends Frame {
  readonly unit: string;
  /** The names of the two sides. */
  readonly left: string;
  readonly right: string;
  /** Who is on neither side, where a band has such: said beneath the picture, and a column of the table. */
  readonly apart?: string;
  /** Youngest first. A side is null when too few children are behind it to show. */
  readonly bands: readonly Band[];
}

const rowHeight = 30;
const shown = (value: number | null) => (value === null ? '–' : figure(value));

/** Ages upwards, one side to the left and the other to the right, each bar with its number. */
export function populationPyramid(chart: PopulationPyramid): Chart {
  const width = drawnWidth(chart);
  const middle = Math.max(40, ...chart.bands.map(({ label }) => widthOf(label))) + 16;
  const side = (width - middle) / 2;
  const numbers = Math.max(
    10,
    ...chart.bands.flatMap((band) => [widthOf(shown(band.left)), widthOf(shown(band.right))]),
  );
  const highest = max(chart.bands, (band) => Math.max(band.left ?? 0, band.right ?? 0)) ?? 0;
  const x = scaleLinear([0, Math.max(highest, 1e-9)], [0, side - numbers - 8]);
  const top = 28;
  const apart = chart.bands.reduce((all, band) => all + (band.apart ?? 0), 0);
  const besides = chart.apart === undefined || apart === 0 ? null : chart.apart;
  const rows = chart.bands.map((band, index) => {
    // The youngest stand at the foot.
    const y = top + (chart.bands.length - 1 - index) * rowHeight;
    const bar = (from: number, long: number, series: number) =>
      element('rect', {
        x: from,
        y: y + 3,
        width: long,
        height: rowHeight - 8,
        fill: patternFill(chart.id, series),
        stroke: ink.text,
        'stroke-width': 0.8,
      });
    const long = { left: x(band.left ?? 0), right: x(band.right ?? 0) };
    const name = `${band.label}: ${chart.left} ${tabled(band.left)}, ${chart.right} ${tabled(band.right)}${besides !== null && band.apart ? `, ${besides} ${figure(band.apart)}` : ''}`;
    const drawn = [
      long.left > 0 ? bar(side - long.left, long.left, 0) : '',
      long.right > 0 ? bar(side + middle, long.right, 1) : '',
      words([shown(band.left)], { x: side - long.left - 5, y: y + 19, anchor: 'end' }),
      words([shown(band.right)], { x: side + middle + long.right + 5, y: y + 19 }),
      words([band.label], { x: side + middle / 2, y: y + 19, anchor: 'middle' }),
    ].join('');
    return leading(band, name, { x: 0, y, width, height: rowHeight - 2 }, drawn);
  });
  const heads = [
    words([chart.left], { x: side, y: 16, anchor: 'end', weight: 'bold' }),
    words([chart.right], { x: side + middle, y: 16, weight: 'bold' }),
  ];
  const foot = top + chart.bands.length * rowHeight;
  const beneath = besides === null ? [] : wrapped(`On neither side: ${figure(apart)}, ${besides}`, width - 4);
  return {
    svg: picture(chart, foot + 4 + (beneath.length === 0 ? 0 : beneath.length * lineHeight + 6), [
      patterns(chart.id, 2),
      ...heads,
      ...rows,
      ...(beneath.length === 0 ? [] : [words(beneath, { x: 2, y: foot + 18 })]),
    ]),
    table: {
      caption: `${chart.title} (${chart.unit})`,
      columns: ['Age', chart.left, chart.right, ...(besides === null ? [] : [capital(besides)])],
      rows: chart.bands.map((band) => [
        band.label,
        tabled(band.left),
        tabled(band.right),
        ...(besides === null ? [] : [figure(band.apart ?? 0)]),
      ]),
      ...linksOf(chart.bands),
    },
  };
}

const tabled = (value: number | null) => (value === null ? 'too few to show' : figure(value));
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
