import type { FastifyInstance, FastifyRequest } from 'fastify';
import { dueForErasure, isRefusal } from '#inspection';
import { eraseAccount, eraseSealedData, namesOf, recordBackupDestroyed, retentionState } from '#store';
import { done } from '../../chrome/flash.ts';
import { idOf } from '../../forms/id-of.ts';
import { posted } from '../../forms/posted.ts';
import { errorsOf } from '../../forms/refused.ts';
import { Problem } from '../../look/plugin.ts';
import type { Parts } from '../../parts.ts';
import { dueInWords } from './overview.ts';

const erasers = { 'sealed-data': eraseSealedData, 'left-accounts': eraseAccount } as const;
type Kind = keyof typeof erasers;

/** Erasing what is due, confirmed and with a reason, and recording that a backup of the keys is destroyed. */
export function erasePages(app: FastifyInstance, { store, now, work }: Parts): void {
  const keep = { config: { action: 'keep-retention' } } as const;

  /** What the confirmation says of something due; null when it is not, or not any more. */
  const confirmation = (request: FastifyRequest, kind: Kind, id: string) =>
    store.read(request.acting, async (tx) => {
      const due = dueForErasure(await retentionState(tx), now()).find((each) => each.kind === kind && each.id === id);
      if (due === undefined) return null;
      const what = dueInWords(kind, id, await namesOf(tx, [id]));
      return {
        title: 'Erase what is due',
        backLink: { href: '/retention' },
        kind,
        what,
        since: due.since,
        dueAt: due.dueAt,
      };
    });

  for (const kind of ['sealed-data', 'left-accounts'] as const) {
    app.get(`/retention/erase/${kind}/:id`, keep, async (request, reply) => {
      const page = await confirmation(request, kind, idOf(request));
      if (page === null) throw new Problem(404, {});
      return reply.page('retention/erase', page);
    });
    app.post(`/retention/erase/${kind}/:id`, keep, async (request, reply) => {
      const id = idOf(request);
      const form = posted(request);
      const page = await confirmation(request, kind, id);
      const command = { id, confirmed: form.text('confirmed') === 'yes', reason: form.text('reason'), at: now() };
      const decided = await erasers[kind](store, request.acting, command);
      if (isRefusal(decided)) {
        if (page === null)
          throw new Problem(409, {
            title: 'This is not due for erasure',
            happened: decided.words,
            toDo: 'Go back to what is due.',
          });
        return reply.code(422).page('retention/erase', { ...page, errors: errorsOf(decided), values: form.values });
      }
      // Its lists may be open here still; other processes find the key gone when they next open them.
      if (kind === 'sealed-data') work.forget(id);
      return done(reply, '/retention', `Erased: ${page?.what ?? 'what was due'}.`);
    });
  }

  const backupOf = async (file: string) => {
    const backup = (await store.keys.backups()).find((each) => each.file === file);
    if (backup === undefined) throw new Problem(404, {});
    return { title: 'Record that a backup of the keys is destroyed', backLink: { href: '/retention' }, ...backup };
  };
  app.get('/retention/key-backup', keep, async (request, reply) => {
    const file: unknown = Reflect.get(Object(request.query), 'file');
    return reply.page('retention/key-backup', await backupOf(typeof file === 'string' ? file : ''));
  });
  app.post('/retention/key-backup', keep, async (request, reply) => {
    const form = posted(request);
    const file = form.text('file');
    const page = await backupOf(file);
    const command = { file, confirmed: form.text('confirmed') === 'yes', reason: form.text('reason'), at: now() };
    const decided = await recordBackupDestroyed(store, request.acting, command);
    if (isRefusal(decided)) {
      return reply.code(422).page('retention/key-backup', { ...page, errors: errorsOf(decided), values: form.values });
    }
    return done(reply, '/retention', 'It is on record that the backup of the keys is destroyed.');
  });
}
