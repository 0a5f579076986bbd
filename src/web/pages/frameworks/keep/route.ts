import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isRefusal, overlapping } from '#inspection';
import { type KeptFramework, listFrameworks } from '#store';
import { done } from '../../../chrome/flash.ts';
import { posted } from '../../../forms/posted.ts';
import { errorsOf } from '../../../forms/refused.ts';
import { Problem } from '../../../look/plugin.ts';
import type { Parts } from '../../../parts.ts';
import { frameworkAddress } from '../addresses.ts';
import { frameworkAsked } from '../asked.ts';
import { aboutOf } from '../show/view.ts';
import { type Step, steps } from './steps.ts';

/** Publishing a draft or removing it, ending a published version or withdrawing it: each asks, and says what follows. */
export function keepPages(app: FastifyInstance, parts: Parts): void {
  const { store, now } = parts;
  const keep = { config: { action: 'keep-frameworks' } } as const;

  /** The version asked for, if the inspectorate loaded it; those that Bestfit brings are not kept here. */
  const loaded = async (request: FastifyRequest): Promise<KeptFramework> => {
    const kept = await frameworkAsked(parts, request);
    if (kept.origin === 'built-in') throw new Problem(404, {});
    return kept;
  };
  const pageOf = (step: Step, kept: KeptFramework) => ({
    title: step.title(kept.shortTitle),
    backLink: { href: frameworkAddress(kept), text: kept.shortTitle },
    about: aboutOf(kept),
    step,
    version: kept.version,
    hash: kept.hash,
    canBeDone: kept.status === step.of,
  });
  /** All other versions, under titles that tell them apart. */
  const beside = async (request: FastifyRequest, kept: KeptFramework) => {
    const all = await store.read(request.acting, listFrameworks);
    return all
      .filter(({ id, frameworkVersion }) => id !== kept.id || frameworkVersion !== kept.frameworkVersion)
      .map((each) => ({ ...each, title: `${each.shortTitle}, version ${each.frameworkVersion}` }));
  };

  for (const [name, step] of Object.entries(steps)) {
    app.get(`/frameworks/:id/:version/${name}`, keep, async (request, reply) => {
      const kept = await loaded(request);
      const { from, until } = kept;
      return reply.page('frameworks/keep/keep', {
        ...pageOf(step, kept),
        values: { from: from ?? '', until: until ?? '' },
        overlaps: step.asks.until ? overlapping({ from, until }, await beside(request, kept)) : [],
      });
    });

    app.post(`/frameworks/:id/:version/${name}`, keep, async (request, reply) => {
      const form = posted(request);
      const kept = await loaded(request);
      const others = await beside(request, kept);
      const decided = await store.change(request.acting, now(), async () => step.decide(kept, form, others));
      if (isRefusal(decided)) {
        // Read again: what is there now is shown, and saving again is decided on it.
        const current = await loaded(request);
        const isConflict = decided.code === 'changed-meanwhile';
        const seen = { version: form.number('version') ?? 0, hash: form.text('hash') };
        return reply.code(isConflict ? 409 : 422).page('frameworks/keep/keep', {
          ...pageOf(step, current),
          ...(isConflict ? {} : seen),
          errors: errorsOf(decided),
          values: form.values,
          thereNow: isConflict,
          asksOverlap: decided.code === 'overlap' || form.text('overlap') === 'yes',
        });
      }
      const address = name === 'remove' ? '/frameworks' : frameworkAddress(kept);
      return done(reply, address, decided.length === 0 ? 'Nothing was changed.' : step.done);
    });
  }
}
