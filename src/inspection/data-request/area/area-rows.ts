// The area information as tables: all that is kept of it, and the section as it is published.
import type { AreaLine, PublishedLine } from '#annex-a';
import { isoDay } from '#calendar';
import { shielded } from '../../imports/read-columns.ts';
import type { AreaFigure } from '../request-changes.ts';
import type { AreaLineRecord } from './area-line.ts';
import { areaColumns } from './import-area.ts';
import { nothingKept } from './keep-area-lines.ts';

type Cell = string | number;

const told = (value: number | string | null | undefined): Cell =>
  typeof value === 'string' ? shielded(value) : (value ?? '');

const decisions = { ofsted: 'Inspectorate', authority: 'Authority', computed: 'Lists' } as const;

/** A figure as the cells of the import's table, from its value to its source. */
const cellsOf = (figure: AreaFigure | null): readonly Cell[] => [
  told(figure?.value),
  figure?.on ?? '',
  told(figure?.share),
  told(figure?.national),
  told(figure?.previous?.value),
  figure?.previous?.on ?? '',
  told(figure?.source),
];

/** The empty table of the inspectorate's figures, each line with its title behind it. */
export const areaTemplateRows = (lines: readonly AreaLine[]): readonly (readonly Cell[])[] => [
  [...Object.values(areaColumns).map(({ heading }) => heading), 'Title', 'Unit'],
  ...lines.map(({ id, title, unit }) => [id, ...cellsOf(null), title, unit]),
];

/** Everything that is kept of the area information. Its first columns can be imported again. */
export function areaRows(lines: readonly AreaLine[], kept: readonly AreaLineRecord[]): readonly (readonly Cell[])[] {
  const byLine = new Map(kept.map((each) => [each.line, each]));
  const head = Object.values(areaColumns).map(({ heading }) => heading);
  const others = ['Figure', 'Date', 'Per cent'].flatMap((what) => [`Authority’s: ${what}`]);
  return [
    [...head, 'Title', 'Unit', ...others, 'Authority’s: Source', 'Lists’: Figure', 'Lists’: Date', 'Taken', 'Why'],
    ...lines.map(({ id, title, unit }) => {
      const { ofsted, authority, computed, decision, decisionReason } = byLine.get(id) ?? nothingKept;
      return [
        id,
        ...cellsOf(ofsted),
        title,
        unit,
        ...cellsOf(authority).slice(0, 3),
        told(authority?.source),
        told(computed?.value),
        computed?.on ?? '',
        decision === null ? 'Not decided' : decisions[decision],
        told(decisionReason),
      ];
    }),
  ];
}

/** The finished section as it is published: what is left out says so. */
export const publishedRows = (lines: readonly PublishedLine[]): readonly (readonly Cell[])[] => [
  [
    'Line',
    'Title',
    'Figure',
    'Unit',
    'Date',
    'Per cent',
    'National',
    'Earlier figure',
    'Earlier date',
    'Change',
    'Source',
  ],
  ...lines.map(({ id, title, value, unit, date, share, national, previous, direction, source }) => [
    id,
    title,
    told(value),
    unit,
    date === null ? '' : isoDay(date),
    told(share),
    told(national),
    told(previous?.value),
    previous?.date == null ? '' : isoDay(previous.date),
    direction ?? '',
    told(source),
  ]),
];
