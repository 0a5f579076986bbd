// The inspectorate's figures of all lines from a table: what an import would do, line by line, before anything is done.
import type { AreaLine } from '#annex-a';
import { dateText } from '../../authorities/import/date-text.ts';
import type { Change } from '../../change.ts';
import type { ColumnsRow } from '../../imports/read-columns.ts';
import { reasonFault } from '../../reason-fault.ts';
import { type Refusal, refuse, refuseFields } from '../../refusal.ts';
import type { AreaFigure } from '../request-changes.ts';
import { type FigureWanted, readFigure } from './area-figure.ts';
import type { AreaLineRecord } from './area-line.ts';
import { changedLine, sameFigure } from './keep-area-lines.ts';

/** The columns of the table of the inspectorate's figures. */
export const areaColumns = {
  line: { heading: 'Line', says: 'Needed. The line of the section, A1 to A36.' },
  value: {
    heading: 'Figure',
    says: 'The figure. Without one the line is left as it is. Months as “April 2019”, inspections as “May 2012: good”.',
    also: ['Value'],
  },
  on: { heading: 'Date', says: 'Needed for numbers. The day the figure is of, for example 31/3/2015.' },
  share: { heading: 'Per cent', says: 'Optional, A26 to A30 and A34. The share, from 0 to 100.', also: ['Share'] },
  national: { heading: 'National', says: 'Optional, A12 to A14, A16 and A17. The national average, from 0 to 100.' },
  previous: { heading: 'Earlier figure', says: 'Optional, A19 to A21, A24 and A25.', also: ['Previous'] },
  previousOn: { heading: 'Earlier date', says: 'Optional. The day the earlier figure is of.', also: ['Previous date'] },
  source: { heading: 'Source', says: 'Optional. Where the figure comes from; the name of the file otherwise.' },
} as const;

export type AreaColumn = keyof typeof areaColumns;

/** A row, or an entry of a file of another shape, as it is to be read. */
export type AreaRow = { readonly number: number; readonly line: string; readonly wanted: FigureWanted };

/** A row of the table as it is to be read. What is no date stays what it is, and is refused as none. */
export function areaRow({ number, said }: ColumnsRow<AreaColumn>, file: string): AreaRow {
  const day = (column: 'on' | 'previousOn') => (said(column) === '' ? '' : (dateText(said(column)) ?? said(column)));
  return {
    number,
    line: said('line').toUpperCase(),
    wanted: {
      value: said('value'),
      on: day('on'),
      share: said('share'),
      national: said('national'),
      previous: said('previous'),
      previousOn: day('previousOn'),
      source: said('source') === '' ? `Imported from ${file}`.slice(0, 300) : said('source'),
      why: '',
    },
  };
}

export type PlannedAreaRow = {
  readonly number: number;
  readonly line: string;
  readonly title: string;
  readonly outcome: 'new' | 'changed' | 'unchanged' | 'wrong';
  readonly before: AreaFigure | null;
  readonly figure: AreaFigure | null;
  readonly expects: number | null;
  readonly faults: readonly { readonly column: string; readonly words: string }[];
  readonly warnings: readonly { readonly column: string; readonly words: string }[];
};

const columnOfField = (field: string): string => {
  const isColumn = (text: string): text is AreaColumn => Object.hasOwn(areaColumns, text);
  return isColumn(field) ? areaColumns[field].heading : field;
};

/** Decides what importing the inspectorate's figures would do. A line without a figure is left as it is. */
export function planArea(
  rows: readonly AreaRow[],
  lines: readonly AreaLine[],
  kept: readonly AreaLineRecord[],
  today: string,
): readonly PlannedAreaRow[] {
  const byLine = new Map(kept.map((each) => [each.line, each]));
  const rowOf = new Map<string, number>();
  return rows.map(({ number, line: named, wanted }): PlannedAreaRow => {
    const line = lines.find(({ id }) => id === named);
    const was = byLine.get(named) ?? null;
    const row = {
      number,
      line: named.slice(0, 20),
      title: line?.title ?? '',
      before: was?.ofsted ?? null,
      expects: was?.version ?? null,
    };
    const wrong = (faults: PlannedAreaRow['faults']) =>
      ({ ...row, outcome: 'wrong', figure: null, faults, warnings: [] }) as const;
    const heading = areaColumns.line.heading;
    if (line === undefined) return wrong([{ column: heading, words: 'Write a line of the section, A1 to A36.' }]);
    const twice = rowOf.get(named);
    rowOf.set(named, twice ?? number);
    if (twice !== undefined) return wrong([{ column: heading, words: `Row ${twice} is of this line too. Keep one.` }]);
    const same = { ...row, outcome: 'unchanged', figure: null, faults: [], warnings: [] } as const;
    const { value, on, share, national, previous, previousOn } = wanted;
    if ([value, share, national, previous].every((text) => text === '')) {
      if (on === '' && previousOn === '') return same;
    }
    const { figure, faults } = readFigure(line, wanted, today);
    if (faults.length > 0) {
      return wrong(faults.map(({ place, words }) => ({ column: columnOfField(place), words })));
    }
    if (sameFigure(row.before, figure)) return same;
    const undone =
      was?.decision == null ? [] : [{ column: heading, words: 'What was decided of this line is undone.' }];
    return { ...row, outcome: row.before === null ? 'new' : 'changed', figure, faults: [], warnings: undone };
  });
}

/**
 * The changes of an import, all with one reason. Refused when a row is wrong (`rows-wrong`), when nothing would change
 * (`nothing-to-import`), or without a reason (`not-valid`).
 */
export function importArea(
  inspection: { readonly id: string; readonly authorityId: string },
  plan: readonly PlannedAreaRow[],
  kept: readonly AreaLineRecord[],
  { reason, ids }: { readonly reason: string; readonly ids: () => string },
): readonly Change[] | Refusal {
  if (plan.some(({ outcome }) => outcome === 'wrong')) {
    return refuse('rows-wrong', 'Some rows are wrong. Correct them in the file and choose it again.', 'file');
  }
  if (plan.every(({ outcome }) => outcome === 'unchanged')) {
    return refuse('nothing-to-import', 'Every figure in the file is entered already.', 'file');
  }
  const fault = reasonFault(reason, 'these figures are imported');
  const refusal = refuseFields(fault === null ? [] : [fault]);
  if (refusal !== null) return refusal;
  const byLine = new Map(kept.map((each) => [each.line, each]));
  return plan.flatMap(({ line, figure, outcome }) => {
    if (outcome === 'unchanged') return [];
    const was = byLine.get(line) ?? null;
    const wanted = { ofsted: figure, decision: null, decisionReason: null };
    return changedLine(inspection, line, was, wanted, { id: ids(), seen: was?.version ?? 0, reason });
  });
}
