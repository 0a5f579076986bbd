import { toDayNumber } from '#calendar';
import { dateOf } from '../../date-fault.ts';
import { shielded } from '../../imports/read-columns.ts';
import { lastOverall } from '../last-overall.ts';
import { columnOrder, importColumns } from './columns.ts';
import { gradesText } from './grade-text.ts';
import { presentDirector } from './plan-director.ts';
import { frameworkText } from './plan-judgement.ts';
import type { ImportState } from './planned-row.ts';

/** A cell of the table: a text, or a date as days from 1 January 1970. */
type Cell = string | { readonly day: number };

const dayOf = (iso: string): Cell => {
  const date = dateOf(iso);
  return date === null ? iso : { day: toDayNumber(date) };
};

/** The headings of the table. */
export const importHeadings: readonly string[] = columnOrder.map((column) => importColumns[column].heading);

/** All authorities as the table that can be imported again: the present director and the last overall judgement with each. */
export function exportRows(state: ImportState): readonly (readonly Cell[])[] {
  const directors = Map.groupBy(state.directors, ({ authorityId }) => authorityId);
  const judgements = Map.groupBy(state.judgements, ({ authorityId }) => authorityId);
  return state.authorities.map(({ id, code, name, region }) => {
    const director = presentDirector(directors.get(id) ?? [], state.today);
    const last = lastOverall(state.frameworks, judgements.get(id) ?? []);
    return [
      code,
      shielded(name),
      shielded(region ?? ''),
      shielded(director?.name ?? ''),
      director === null ? '' : dayOf(director.since),
      last === null ? '' : frameworkText(state.frameworks, last.framework),
      last === null ? '' : gradesText(last.framework, last.judged),
      last === null ? '' : dayOf(last.publishedOn),
      shielded(last?.judged[0]?.source ?? ''),
    ];
  });
}
