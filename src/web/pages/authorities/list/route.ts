import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Framework } from '#frameworks';
import { mayAnywhere, overallJudgements, refusalOf } from '#inspection';
import { directorsOn, lastJudgementsAmong, listAuthorities, type Tx } from '#store';
import { justDone } from '../../../chrome/flash.ts';
import { ukToday } from '../../../forms/uk-today.ts';
import type { Parts } from '../../../parts.ts';
import { knownFrameworks } from '../known-frameworks.ts';
import { type Asked, type Listed, listView, orders } from './list-view.ts';

/** The overall judgements of all frameworks, as the store asks for them. */
export const overallNames = (frameworks: readonly Framework[]) =>
  frameworks.flatMap((framework) =>
    overallJudgements(framework).map(({ id }) => ({ framework: framework.id, judgement: id })),
  );

async function listed(tx: Tx, { person }: Pick<FastifyRequest, 'person'>, today: string): Promise<Listed> {
  const frameworks = await knownFrameworks(tx);
  const directors = mayAnywhere(person, 'read-authority-contacts') ? await directorsOn(tx, today) : [];
  return {
    authorities: await listAuthorities(tx),
    directors: directors.filter(
      ({ authorityId }) => refusalOf(person, 'read-authority-contacts', { authorityId }) === null,
    ),
    judgements: await lastJudgementsAmong(tx, overallNames(frameworks)),
    frameworks,
    today,
  };
}

function askedOf({ query }: FastifyRequest): Asked {
  const text = (name: string): string => {
    const value: unknown = typeof query === 'object' && query !== null ? Reflect.get(query, name) : undefined;
    return typeof value === 'string' ? value.trim().slice(0, 200) : '';
  };
  return { holding: text('holding'), region: text('region'), sort: text('sort') };
}

/** The list of all authorities, each with its director and last overall judgement. */
export function listPage(app: FastifyInstance, { store, now }: Parts): void {
  app.get('/authorities', { config: { action: 'read-authorities' } }, async (request, reply) => {
    const asked = askedOf(request);
    const found = await store.read(request.acting, (tx) => listed(tx, request, ukToday(now())));
    const mayKeep = mayAnywhere(request.person, 'keep-authorities');
    return reply.page('authorities/list/list', {
      title: 'Authorities',
      flash: justDone(request, reply),
      ...listView(found, asked),
      values: asked,
      isFiltered: asked.holding !== '' || asked.region !== '',
      orders: Object.entries(orders).map(([value, text]) => ({ value, text })),
      seesDirectors: mayAnywhere(request.person, 'read-authority-contacts'),
      mayKeep,
    });
  });
}
