import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { importChanges, importColumns, isRefusal, planImport, type Refusal, refuse } from '#inspection';
import { done } from '../../../chrome/flash.ts';
import { decidedOn } from '../../../forms/decided-on.ts';
import { posted } from '../../../forms/posted.ts';
import { errorsOf } from '../../../forms/refused.ts';
import { ukToday } from '../../../forms/uk-today.ts';
import { type UploadedFile, uploaded } from '../../../forms/uploaded.ts';
import type { Parts } from '../../../parts.ts';

import { importState } from './import-state.ts';
import { previewView } from './preview-view.ts';
import { readTable } from './read-table.ts';

const back = { href: '/authorities' };
const columns = Object.values(importColumns).map(({ heading, says }) => [heading, says]);

const previewIsOld = refuse(
  'changed-meanwhile',
  'Something that this import is about was changed after you looked at the preview. Nothing has been imported. Look at the preview again.',
);

/** Importing authorities from a table: the file, the preview of all it would do, and only then the import. */
export function importPages(app: FastifyInstance, { store, now }: Parts): void {
  const keep = { action: 'keep-authorities' } as const;

  const choose = (reply: FastifyReply, refusal: Refusal | null) =>
    reply.code(refusal === null ? 200 : 422).page('authorities/import/choose', {
      title: 'Import authorities',
      backLink: back,
      cancel: back,
      columns,
      ...(refusal === null ? {} : { errors: errorsOf(refusal) }),
    });

  const preview = async (
    request: FastifyRequest,
    reply: FastifyReply,
    file: UploadedFile,
    refused: { readonly status: number; readonly refusal: Refusal; readonly reason: string } | null,
  ) => {
    const read = await readTable(file);
    if (isRefusal(read)) return choose(reply, read);
    const today = ukToday(now());
    const state = await store.read(request.acting, (tx) => importState(tx, today, { held: false }));
    const plan = planImport(read.rows, state, file.name);
    const view = previewView(plan, state.frameworks);
    return reply.code(refused?.status ?? 200).page('authorities/import/preview', {
      title: 'What this import would do',
      backLink: { href: '/authorities/import' },
      cancel: back,
      file: { name: file.name, held: Buffer.from(file.bytes).toString('base64url') },
      decided: decidedOn(file.bytes, plan),
      notices: read.notices,
      ...view,
      mayConfirm: view.wrong.length === 0 && plan.some(({ steps }) => steps.length > 0),
      ...(refused === null ? {} : { errors: errorsOf(refused.refusal), values: { reason: refused.reason } }),
    });
  };

  app.get('/authorities/import', { config: keep }, async (_request, reply) => choose(reply, null));

  app.post('/authorities/import', { config: { ...keep, uploads: { megabytes: 1 } } }, async (request, reply) => {
    const file = uploaded(request, 'file');
    return isRefusal(file) ? choose(reply, file) : preview(request, reply, { ...file, name: file.name.trim() }, null);
  });

  app.get('/authorities/import/confirm', { config: keep }, async (_request, reply) =>
    reply.redirect('/authorities/import', 303),
  );

  app.post('/authorities/import/confirm', { config: keep }, async (request, reply) => {
    const form = posted(request);
    const file = { name: form.text('name').slice(0, 200), bytes: Buffer.from(form.exact('file'), 'base64url') };
    const read = await readTable(file);
    if (isRefusal(read)) return choose(reply, read);
    const reason = form.text('reason');
    let counts = { added: 0, changed: 0 };
    const decided = await store.change(request.acting, now(), async (tx) => {
      const plan = planImport(read.rows, await importState(tx, ukToday(now()), { held: true }), file.name);
      if (decidedOn(file.bytes, plan) !== form.text('decided')) return previewIsOld;
      const count = (outcome: string) => plan.filter((row) => row.outcome === outcome).length;
      counts = { added: count('new'), changed: count('changed') };
      return importChanges(plan, { reason, ids: randomUUID });
    });
    if (!isRefusal(decided)) {
      return done(reply, '/authorities', `Imported: ${counts.added} added, ${counts.changed} changed.`);
    }
    // What the database refuses although the plan did not (a name taken in the same moment) was changed meanwhile too.
    const isOld = decided.code !== 'not-valid' && decided.code !== 'rows-wrong' && decided.code !== 'nothing-to-import';
    const refusal = isOld ? previewIsOld : decided;
    return preview(request, reply, file, { status: isOld ? 409 : 422, refusal, reason });
  });
}
