import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import {
  type ComparatorsRecord,
  comparatorColumns,
  isRefusal,
  keepComparators,
  type ReadComparators,
  readComparators,
  refusalOf,
} from '#inspection';
import { comparatorsOf } from '#store';
import { justDone } from '../../../chrome/flash.ts';
import { sendCsv } from '../../../forms/csv-of.ts';
import { readTableFile, unreadColumns } from '../../../forms/table-file.ts';
import { counted } from '../../../look/counted.ts';
import type { Parts } from '../../../parts.ts';
import { aboutInspection, inspectionAsked, ofInspection } from '../around.ts';
import { type PreviewShown, tableImport } from '../import/table-import.ts';
import { inspectionFrame } from '../tabs.ts';
import { comparatorsView, keptValues, templateRows } from './comparators-view.ts';

type Read = ReadComparators & { readonly fileName: string; readonly notices: readonly string[] };
type Plan = { readonly read: Read; readonly was: ComparatorsRecord | null };

const number = (value: number | undefined): number | string => value ?? '–';

function shown({ read, was }: Plan): PreviewShown {
  const { rows, faults, unknown } = read;
  return {
    counts: [
      `${counted(rows.length, 'measure')} with a value`,
      `${counted(unknown.length, 'row')} not recognised`,
      `${counted(faults.length, 'cell')} wrong`,
      ...(was === null ? [] : [`They replace the ${counted(was.measures, 'measure')} of ${was.fileName}`]),
    ],
    wrong: faults,
    warnings: unknown.map(({ row, measure }) => ({
      row,
      column: 'measure',
      words:
        measure === ''
          ? 'No measure is named. The row is left out.'
          : `There is no measure “${measure}”. The row is left out.`,
    })),
    tables: [
      {
        caption: 'Values to be kept',
        columns: [
          { text: 'Measure' },
          { text: 'Previous', numeric: true },
          { text: 'National', numeric: true },
          { text: 'Similar', numeric: true },
        ],
        rows: rows.map(({ measure, previous, national, similar }) => [
          measure,
          number(previous),
          number(national),
          number(similar),
        ]),
      },
    ],
    notices: read.notices,
    mayConfirm: faults.length === 0 && rows.length > 0,
  };
}

/** The values that the authority's measures are set beside: as a table, from a file, and the template of one. */
export function comparatorPages(app: FastifyInstance, parts: Parts): void {
  const { store } = parts;
  const config = ofInspection(parts, 'see-data-request');

  app.get('/inspections/:id/comparators', { config }, async (request, reply) => {
    const inspection = inspectionAsked(request);
    const kept = await store.read(request.acting, (tx) => comparatorsOf(tx, inspection.id));
    return reply.page('inspections/comparators/comparators', {
      ...inspectionFrame(request),
      title: 'Comparators',
      flash: justDone(request, reply),
      from: `/inspections/${inspection.id}/comparators`,
      maySteer: refusalOf(request.person, 'steer-data-request', aboutInspection(request)) === null,
      kept,
      ...(kept === null ? {} : await comparatorsView(kept.csv)),
    });
  });

  app.get('/inspections/:id/comparators/template.csv', { config }, async (request, reply) => {
    const kept = await store.read(request.acting, (tx) => comparatorsOf(tx, inspectionAsked(request).id));
    return sendCsv(reply, 'comparators.csv', await templateRows(await keptValues(kept?.csv ?? null)));
  });

  tableImport<Read, Plan>(app, parts, {
    under: '/comparators',
    action: 'steer-data-request',
    title: 'Import comparators',
    about:
      'Choose a CSV file with one row for each measure that you have values for. It replaces the comparators there are.',
    accept: '.csv,.xlsx',
    columns: comparatorColumns,
    read: async (file) => {
      const table = await readTableFile(file);
      if (isRefusal(table)) return table;
      const { measures } = await import('#annex-a');
      const read = readComparators(
        table.rows,
        measures.map(({ id }) => id),
      );
      if (isRefusal(read)) return read;
      return { ...read, fileName: file.name, notices: [...unreadColumns(read.unread), ...table.notices] };
    },
    plan: async (tx, inspection, read) => ({ read, was: await comparatorsOf(tx, inspection.id) }),
    shown,
    decide: (inspection, { read, was }) =>
      keepComparators(inspection, was, { id: randomUUID(), fileName: read.fileName, read }),
    done: ({ read }) => `Values of ${counted(read.rows.length, 'measure')} have been kept.`,
  });
}
