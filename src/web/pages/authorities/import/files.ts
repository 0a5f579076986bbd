import type { FastifyInstance } from 'fastify';
import { exportRows, importHeadings, refusalOf } from '#inspection';
import { sendCsv } from '../../../forms/csv-of.ts';
import { ukToday } from '../../../forms/uk-today.ts';
import type { Parts } from '../../../parts.ts';
import { importState } from './import-state.ts';

/** The empty table to fill in, and all authorities as the table that can be imported again. */
export function authorityFiles(app: FastifyInstance, { store, now }: Parts): void {
  app.get('/authorities/import/template.csv', { config: { action: 'keep-authorities' } }, async (_request, reply) =>
    sendCsv(reply, 'authorities-template.csv', [importHeadings]),
  );

  app.get('/authorities/export.csv', { config: { action: 'read-authorities' } }, async (request, reply) => {
    const today = ukToday(now());
    const state = await store.read(request.acting, (tx) => importState(tx, today, { held: false }));
    const directors = state.directors.filter(
      ({ authorityId }) => refusalOf(request.person, 'read-authority-contacts', { authorityId }) === null,
    );
    return sendCsv(reply, `authorities-${today}.csv`, [importHeadings, ...exportRows({ ...state, directors })]);
  });
}
