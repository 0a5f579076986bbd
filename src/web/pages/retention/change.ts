import type { FastifyInstance } from 'fastify';
import {
  changeRetention,
  isRefusal,
  isRetentionKind,
  periodUnits,
  type RetentionKindId,
  retentionKinds,
  retentionSetting,
  writtenPeriod,
} from '#inspection';
import { periodsInForce, settingOf } from '#store';
import { done } from '../../chrome/flash.ts';
import { posted } from '../../forms/posted.ts';
import { errorsOf } from '../../forms/refused.ts';
import { Problem } from '../../look/plugin.ts';
import type { Parts } from '../../parts.ts';

function kindOf(params: unknown): RetentionKindId {
  const kind: unknown = Reflect.get(Object(params), 'kind');
  if (typeof kind !== 'string' || !isRetentionKind(kind) || retentionKinds[kind].least === null)
    throw new Problem(404, {});
  return kind;
}

/** Changing how long a kind of record is kept. */
export function changeRetentionPages(app: FastifyInstance, { store, now }: Parts): void {
  const keep = { config: { action: 'keep-retention' } } as const;

  /** What is set now: a setting that nobody changed has version 0 on the page. */
  const current = (acting: Parameters<typeof store.read>[0], kind: RetentionKindId) =>
    store.read(acting, async (tx) => {
      const period = (await periodsInForce(tx))[kind];
      return { period, version: (await settingOf(tx, retentionSetting(kind)))?.version ?? 0 };
    });

  const pageOf = (kind: RetentionKindId) => {
    const { title, holds, after, standard, because, least, most } = retentionKinds[kind];
    const said = (period: typeof standard) => (period === null ? '' : writtenPeriod(period));
    return {
      title: `How long is kept: ${title}`,
      backLink: { href: '/retention' },
      holds,
      after,
      because,
      standard: said(standard),
      least: said(least),
      most: said(most),
      units: periodUnits.map((unit) => ({ value: unit, text: unit })),
    };
  };

  app.get('/retention/kinds/:kind', keep, async (request, reply) => {
    const kind = kindOf(request.params);
    const { period, version } = await current(request.acting, kind);
    return reply.page('retention/change', { ...pageOf(kind), values: { ...period }, version });
  });

  app.post('/retention/kinds/:kind', keep, async (request, reply) => {
    const kind = kindOf(request.params);
    const form = posted(request);
    const seen = form.number('version') ?? 0;
    const decided = await store.change(request.acting, now(), async (tx) =>
      changeRetention(
        kind,
        {
          count: form.text('count'),
          unit: form.text('unit'),
          seen: seen === 0 ? null : seen,
          reason: form.text('reason'),
        },
        (await periodsInForce(tx))[kind],
      ),
    );
    if (isRefusal(decided)) {
      const conflict = decided.code === 'changed-meanwhile';
      const is = await current(request.acting, kind);
      return reply.code(conflict ? 409 : 422).page('retention/change', {
        ...pageOf(kind),
        errors: errorsOf(decided),
        values: form.values,
        version: conflict ? is.version : seen,
        thereNow: conflict && is.period !== null ? writtenPeriod(is.period) : null,
      });
    }
    const words =
      decided.length === 0
        ? 'Nothing was changed.'
        : `How long is kept has been changed: ${retentionKinds[kind].title}.`;
    return done(reply, '/retention', words);
  });
}
