import { element, escaped, fontSize } from './svg.ts';

/** The numbers of a chart as rows, so that nothing is said by the picture alone. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly string[])[];
  /** Where the heading of each row leads; null or left out: nowhere. */
  readonly links?: readonly (string | null)[];
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

/** What may lead somewhere: to the rows behind it. */
export interface Leading {
  readonly href?: string | null;
}

/** Where each row of a table leads, for a chart whose marks lead somewhere; nothing for one that is only a picture. */
export const linksOf = (marks: readonly Leading[]): Pick<ChartTable, 'links'> =>
  marks.some(({ href }) => href) ? { links: marks.map(({ href }) => href ?? null) } : {};

/**
 * A mark with its label under a link that a finger can meet; as it is when it leads nowhere. The link's `name` says all that the mark
 * shows, which is therefore not told twice.
 */
export function leading(
  { href }: Leading,
  name: string,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  content: string,
): string {
  if (!href) return content;
  const area = element('rect', { ...box, fill: ink.bar, 'fill-opacity': 0 });
  return (
    element('g', { 'aria-hidden': 'true', class: 'leads' }, [content]) +
    element('a', { href }, [element('title', {}, [escaped(name)]), area])
  );
}

/** The whole picture: named, described, scaling with its page. One whose marks lead somewhere is no image: images hide what is in them. */
export function picture(frame: Frame, height: number, content: readonly string[]): string {
  const width = drawnWidth(frame);
  const title = `${frame.id}-title`;
  const description = `${frame.id}-description`;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: content.some((part) => part.includes('<a ')) ? undefined : 'img',
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
