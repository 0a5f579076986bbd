import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { AreaLine } from '#annex-a';
import {
  type AreaRow,
  areaColumns,
  areaRow,
  importArea,
  isRefusal,
  type PlannedAreaRow,
  planArea,
  type Refusal,
  readColumns,
} from '#inspection';
import { areaLinesOf, type KeptAreaLine } from '#store';
import { readTableFile, tooLargeToPreview, unreadColumns } from '../../../../forms/table-file.ts';
import type { UploadedFile } from '../../../../forms/uploaded.ts';
import { counted } from '../../../../look/counted.ts';
import type { Parts } from '../../../../parts.ts';
import { type PreviewShown, tableImport } from '../../import/table-import.ts';
import { figureInShort } from '../figure-view.ts';
import { knownLines } from '../known-lines.ts';
import { rowsOfJson } from './rows-of-json.ts';

type Read = {
  readonly rows: readonly AreaRow[];
  readonly lines: readonly AreaLine[];
  readonly notices: readonly string[];
};
type Plan = { readonly rows: readonly PlannedAreaRow[]; readonly kept: readonly KeptAreaLine[] };

async function readArea(file: UploadedFile): Promise<Read | Refusal> {
  const { lines } = await knownLines();
  if (/\.json$/i.test(file.name)) {
    const tooLarge = tooLargeToPreview(file);
    const rows = tooLarge ?? (await rowsOfJson(file));
    return isRefusal(rows) ? rows : { rows, lines, notices: [] };
  }
  const table = await readTableFile(file);
  if (isRefusal(table)) return table;
  const read = readColumns(table.rows, {
    columns: areaColumns,
    needed: ['line', 'value'],
    mostRows: 100,
    oneRow: 'each line',
  });
  if (isRefusal(read)) return read;
  // The template says what each line is; nobody is told that this is not read.
  const unread = read.unread.filter((heading) => !['Title', 'Unit', 'Taken', 'Why'].includes(heading));
  const strange = unread.filter((heading) => !/^(Authority’s|Lists’): /.test(heading));
  const rows = read.rows.map((row) => areaRow(row, file.name));
  return { rows, lines, notices: [...unreadColumns(strange), ...table.notices] };
}

function shown({ rows }: Plan, { notices, lines }: Read): PreviewShown {
  const of = (outcome: PlannedAreaRow['outcome']) => rows.filter((row) => row.outcome === outcome);
  const cells = (kind: 'faults' | 'warnings') =>
    rows.flatMap((row) => row[kind].map((cell) => ({ row: row.number, ...cell })));
  const told = (id: string, figure: PlannedAreaRow['figure']): string => {
    const line = lines.find((each) => each.id === id);
    return figure === null || line === undefined ? '–' : figureInShort(line, figure);
  };
  const wrong = cells('faults');
  const changing = [...of('new'), ...of('changed')];
  return {
    counts: [
      counted(of('new').length, 'new figure'),
      `${counted(of('changed').length, 'figure')} changed`,
      `${counted(of('unchanged').length, 'line')} left as ${of('unchanged').length === 1 ? 'it is' : 'they are'}`,
      `${counted(wrong.length, 'cell')} wrong`,
    ],
    wrong,
    warnings: cells('warnings'),
    tables: [
      {
        caption: 'Figures to be kept',
        columns: ['Line', 'What', 'Now', 'Then', 'Source'].map((text) => ({ text })),
        rows: changing.map(({ line, title, before, figure }) => [
          line,
          title,
          told(line, before),
          told(line, figure),
          figure?.source ?? '–',
        ]),
      },
    ],
    notices,
    mayConfirm: wrong.length === 0 && changing.length > 0,
  };
}

/** The inspectorate's figures of all lines from a table or a JSON file, with a preview. */
export function areaImport(app: FastifyInstance, parts: Parts): void {
  tableImport<Read, Plan>(app, parts, {
    under: '/area',
    action: 'steer-data-request',
    title: 'Import the inspectorate’s figures',
    about: 'Choose a CSV file with one row for each line, or a JSON file of entered values.',
    accept: '.csv,.xlsx,.json',
    columns: areaColumns,
    reason: 'Why these figures are imported',
    read: readArea,
    plan: async (tx, inspection, { rows, lines }, today) => {
      const kept = await areaLinesOf(tx, inspection.id);
      return { rows: planArea(rows, lines, kept, today), kept };
    },
    shown,
    decide: (inspection, { rows, kept }, reason) => importArea(inspection, rows, kept, { reason, ids: randomUUID }),
    done: ({ rows }) =>
      `${counted(rows.filter(({ outcome }) => outcome === 'new' || outcome === 'changed').length, 'figure')} imported.`,
  });
}
