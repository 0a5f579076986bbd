import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import {
  importMeetings,
  isRefusal,
  type MeetingColumn,
  meetingColumns,
  meetingKindTitle,
  type PlannedMeetingRow,
  planMeetings,
  type ReadColumns,
  readColumns,
} from '#inspection';
import { meetingsOf } from '#store';
import { readTableFile, unreadColumns } from '../../../../forms/table-file.ts';
import { counted } from '../../../../look/counted.ts';
import type { Parts } from '../../../../parts.ts';
import { written } from '../../../authorities/written.ts';
import { type PreviewShown, tableImport } from '../../import/table-import.ts';

type Read = ReadColumns<MeetingColumn> & { readonly notices: readonly string[] };
type Plan = readonly PlannedMeetingRow[];

function shown(plan: Plan, { notices }: Read): PreviewShown {
  const of = (outcome: PlannedMeetingRow['outcome']) => plan.filter((row) => row.outcome === outcome);
  const cells = (kind: 'faults' | 'warnings') =>
    plan.flatMap((row) => row[kind].map((cell) => ({ row: row.number, ...cell })));
  const wrong = cells('faults');
  return {
    counts: [
      counted(of('new').length, 'new meeting'),
      `${counted(of('unchanged').length, 'meeting')} on the list already`,
      `${counted(wrong.length, 'cell')} wrong`,
    ],
    wrong,
    warnings: cells('warnings'),
    tables: [
      {
        caption: 'Meetings to be added',
        columns: ['Row', 'Kind', 'Day', 'Time', 'Place', 'Area', 'Agencies'].map((text) => ({ text })),
        rows: of('new').map(({ number, wanted: { kind, on, time, place, area, agencies } }) => [
          number,
          meetingKindTitle(kind),
          written(on),
          time === '' ? 'Not fixed' : time,
          place,
          area === '' ? '–' : area,
          agencies,
        ]),
      },
    ],
    notices,
    mayConfirm: wrong.length === 0 && of('new').length > 0,
  };
}

/** Meetings from a table, with a preview. */
export function meetingImport(app: FastifyInstance, parts: Parts): void {
  tableImport<Read, Plan>(app, parts, {
    under: '/meetings',
    action: 'answer-data-request',
    title: 'Import meetings',
    about:
      'Choose a CSV file with one row for each meeting. Meetings that are on the list already stay as they are. Do not name a child.',
    accept: '.csv,.xlsx',
    columns: meetingColumns,
    read: async (file) => {
      const table = await readTableFile(file);
      if (isRefusal(table)) return table;
      const read = readColumns(table.rows, {
        columns: meetingColumns,
        needed: ['kind', 'on', 'place', 'agencies'],
        mostRows: 500,
        oneRow: 'each meeting',
      });
      return isRefusal(read) ? read : { ...read, notices: [...unreadColumns(read.unread), ...table.notices] };
    },
    plan: async (tx, inspection, { rows }) => planMeetings(rows, inspection, await meetingsOf(tx, inspection.id)),
    shown,
    decide: (inspection, plan) => importMeetings(plan, inspection, randomUUID),
    done: (plan) => `${counted(plan.filter(({ outcome }) => outcome === 'new').length, 'meeting')} added.`,
  });
}
