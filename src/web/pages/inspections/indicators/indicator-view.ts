import { figure } from '#charts';
import { whyNone, withUnit } from '#showing';
import type { KeptExplanation } from '#store';
import type { IndicatorsAt } from '../../../data-request/questions/indicators/addresses.ts';
import type { IndicatorInFull } from '../../../data-request/questions/indicators/indicator.ts';
import { indicatorRow } from './row-view.ts';

type Cell = string | { readonly text: string; readonly href: string };
type Table = {
  readonly caption: string;
  readonly columns: readonly { readonly text: string; readonly numeric?: true }[];
  readonly rows: readonly (readonly Cell[])[];
};

/** One indicator as its page places it. */
export function indicatorView(full: IndicatorInFull, at: IndicatorsAt, explanations: readonly KeptExplanation[]) {
  const { indicator, asAt, group, chart, behind, submission, comparatorsFault } = full;
  const row = indicatorRow(indicator, at, explanations);
  const { note, leftOut, assumed, standard, internal, list, unit, of } = indicator;
  return {
    submission,
    asAt,
    group,
    comparatorsFault,
    row,
    whyNone: indicator.value === null ? whyNone(indicator) : null,
    entered: indicator.outcome === 'entered',
    chart,
    tables: [lengthsTable(full), partsTable(full), crossedTable(full)].filter((table) => table !== null),
    behind: (
      [
        ['counted', 'Those counted'],
        ['rest', 'Those looked at and not counted'],
        ['all', 'All it looks at'],
      ] as const
    ).flatMap(([what, words]) => {
      const leading = behind[what];
      return leading === null ? [] : [{ text: `${words} (${figure(leading.count)})`, href: leading.href }];
    }),
    besides: besidesOf(row.compared, indicator),
    workedOut: { of, note, list, unit },
    standard: standard === null ? null : { is: withUnit(standard.value, standard.unit), source: standard.source },
    leftOut: leftOut.map(({ count, why }) => `${figure(count)}: ${why}`),
    assumed: assumed.map(({ count, what }) => `${figure(count)}: ${what}`),
    internal,
  };
}

function besidesOf(
  compared: ReturnType<typeof indicatorRow>['compared'],
  { value, unit, differences }: IndicatorInFull['indicator'],
): Table | null {
  const names = {
    national: 'England',
    similar: 'Similar areas',
    previous: 'The year before',
    before: 'The submission before',
  } as const;
  const rows = (Object.keys(names) as (keyof typeof names)[]).flatMap((kind) => {
    const shown = compared[kind];
    const difference = differences.find(({ against }) => against === kind);
    return shown === null ? [] : [[names[kind], shown, difference === undefined ? 'no' : `yes, ${difference.words}`]];
  });
  if (rows.length === 0) return null;
  const caption = value === null ? 'What it would be set beside' : `Beside ${withUnit(value, unit)}`;
  return { caption, columns: [{ text: 'Whose' }, { text: 'Value' }, { text: 'Does it stand out against it?' }], rows };
}

const leading = ({ count, href }: { readonly count: number; readonly href: string }): Cell =>
  count === 0 ? '0' : { text: figure(count), href };

function lengthsTable({ lengths, indicator }: IndicatorInFull): Table | null {
  if (lengths === null) return null;
  const { unit, standard, bins } = lengths;
  return {
    caption: `How many took how many ${unit}`,
    columns: [
      { text: unit.slice(0, 1).toUpperCase() + unit.slice(1) },
      { text: 'How many', numeric: true },
      ...(standard === null ? [] : [{ text: `Standard: ${figure(standard)} ${indicator.standard?.unit ?? unit}` }]),
    ],
    rows: bins.map((bin) => [
      bin.label,
      leading(bin),
      ...(bin.within === null ? [] : [bin.within ? 'within' : 'over']),
    ]),
  };
}

function partsTable({ parts, indicator }: IndicatorInFull): Table | null {
  if (parts.length === 0) return null;
  const shares = parts.some(({ share }) => share !== null);
  return {
    caption: `${indicator.title}: parts${indicator.overlapping ? '. A child may be in several' : ''}`,
    columns: [
      { text: 'Part' },
      { text: indicator.unit === 'per cent' ? 'How many' : capital(indicator.unit), numeric: true },
      ...(shares ? [{ text: 'Share', numeric: true as const }] : []),
    ],
    rows: parts.map((part) => [
      part.label,
      leading(part),
      ...(shares ? [part.share === null ? '' : `${figure(part.share)}%`] : []),
    ]),
  };
}

function crossedTable({ crossed, indicator }: IndicatorInFull): Table | null {
  if (crossed === null) return null;
  const { first, second, counts } = crossed;
  return {
    caption: `${indicator.title}, by ${crossed.with === 'age' ? 'age' : 'age and gender'}`,
    columns: [{ text: 'Age' }, ...second.map((text) => ({ text, numeric: true as const }))],
    rows: first.map((label, place) => [label, ...second.map((_, part) => figure(counts[place]?.[part] ?? 0))]),
  };
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
