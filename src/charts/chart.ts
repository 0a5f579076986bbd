import { element, escaped, fontSize } from './svg.ts';

/** The numbers of a chart as rows, so that nothing is said by the picture alone. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly string[])[];
}

/** A picture as SVG text, and the same numbers as a table. */
export interface Chart {
  readonly svg: string;
  readonly table: ChartTable;
}

/** What every chart is given. */
export interface Frame {
  /** Unique on its page: the picture's title and description carry it. */
  readonly id: string;
  readonly title: string;
  /** One or two sentences that say what the picture shows. */
  readonly description: string;
  /** The width to draw for, in pixels: 640 unless told, 240 at least. */
  readonly width?: number;
}

/** The colours: each stands against white by 3 to 1 or more, and none carries a meaning alone. */
export const ink = {
  text: '#0b0c0c',
  bar: '#1d70b8',
  second: '#85994b',
  line: '#505a5f',
  faint: '#cecece',
  mark: '#d4351c',
};

export const drawnWidth = ({ width }: Frame): number => Math.max(240, Math.round(width ?? 640));

/** The whole picture: named, described, scaling with its page. */
export function picture(frame: Frame, height: number, content: readonly string[]): string {
  const width = drawnWidth(frame);
  const title = `${frame.id}-title`;
  const description = `${frame.id}-description`;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      'aria-labelledby': `${title} ${description}`,
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      width,
      height: Math.ceil(height),
      'font-family': 'Arial, Helvetica, sans-serif',
      'font-size': fontSize,
      fill: ink.text,
    },
    [
      element('title', { id: title }, [escaped(frame.title)]),
      element('desc', { id: description }, [escaped(frame.description)]),
      ...content,
    ],
  );
}

/** A number as a label: thousands parted, at most one decimal. */
export const figure = (value: number): string => {
  const [whole = '', decimals] = String(Math.round(value * 10) / 10).split('.');
  const parted = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',');
  return decimals === undefined ? parted : `${parted}.${decimals}`;
};
