import type { FastifyRequest } from 'fastify';
import type { AreaLine } from '#annex-a';
import { areaLinesOf, type KeptAreaLine, type Tx } from '#store';
import type { NowRow } from '../../../../forms/record-form.ts';
import type { AroundInspection } from '../../around.ts';
import { figureInShort } from '../figure-view.ts';
import { lineAsked } from '../known-lines.ts';
import { takenWords } from '../list/area-view.ts';

/** A line with what is kept of it; nothing yet when the record is null. */
export type LineAround = { readonly line: AreaLine; readonly record: KeptAreaLine | null };

/** The line that an address names, as it is kept. */
export async function loadLine(tx: Tx, request: FastifyRequest, { inspection }: AroundInspection): Promise<LineAround> {
  const line = await lineAsked(request);
  const kept = await areaLinesOf(tx, inspection.id);
  return { line, record: kept.find((each) => each.line === line.id) ?? null };
}

/** The page of the line that a form is about. */
export const backToLine = ({ inspection, subject }: AroundInspection & { readonly subject: LineAround }): string =>
  `/inspections/${inspection.id}/area/${subject.line.id}`;

/** What is there now, for whoever saved second. */
export function lineNow({ line, record }: LineAround): readonly NowRow[] {
  const told = (which: 'ofsted' | 'authority') => {
    const figure = record?.[which] ?? null;
    return figure === null ? '' : figureInShort(line, figure);
  };
  return [
    { what: 'Inspectorate’s figure', is: told('ofsted') },
    { what: 'Authority’s newer figure', is: told('authority') },
    { what: 'Taken', is: record?.decision == null ? '' : takenWords[record.decision] },
  ];
}
