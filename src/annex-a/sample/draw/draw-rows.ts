import type { Case, Draw } from './draw.ts';

/** A table for print, CSV or a workbook: headings, and rows of as many texts. */
export interface DrawTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The cases of a draw, then those replaced, then the reserves. */
export function drawRows(draw: Draw): DrawTable {
  return {
    headings: ['Case', 'Status', 'Child', 'Together with', 'Stratum', 'List', 'On lists', 'Team', 'Worker', 'Why'],
    rows: [
      ...draw.cases.map((each) => row(String(each.no), 'drawn', each)),
      ...draw.replaced.map(({ given, by, reason }) =>
        row(String(given.no), `replaced by case ${by}`, { ...given, reasons: [...given.reasons, reason] }),
      ),
      ...draw.reserves.map((each) => row('', 'reserve', each)),
    ],
  };
}

/** What a draw was made with, and what of each stratum was drawn. */
export function drawSummaryRows(draw: Draw): DrawTable {
  const { before, filteredOut, children, digest } = draw.population;
  return {
    headings: ['What', 'Value'],
    rows: [
      ['Plan', draw.plan.name],
      ['Purpose', draw.plan.purpose],
      ['Edition', draw.edition],
      ['As at', draw.asAt],
      ['Seed', draw.seed],
      ['Algorithm', draw.algorithm],
      ['Children on the plan’s lists', String(before)],
      ['Left out by filters', String(filteredOut)],
      ['Left out by name', String(draw.excluded.length)],
      ['Children who could be drawn', String(children)],
      ['Digest of the population', digest],
      ...draw.strata.map(({ name, cases, drawn, probability }) => [
        `Stratum: ${name}`,
        `${drawn} of ${cases} (chance ${probability.toFixed(4)})`,
      ]),
      ...draw.notes.map((note) => ['Note', note]),
      ...draw.excluded.map(({ child, why }) => [`Left out: ${child}`, why]),
    ],
  };
}

const row = (no: string, status: string, each: Case): string[] => [
  no,
  status,
  each.child,
  each.together.join(', '),
  each.stratum,
  String(each.list),
  each.lists.join(', '),
  each.team,
  each.worker,
  each.reasons.join(' '),
];
