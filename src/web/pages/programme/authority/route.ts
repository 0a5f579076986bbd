import type { FastifyInstance } from 'fastify';
import { mayAnywhere } from '#inspection';
import { justDone } from '../../../chrome/flash.ts';
import { idOf } from '../../../forms/id-of.ts';
import { ukToday } from '../../../forms/uk-today.ts';
import { Problem } from '../../../look/plugin.ts';
import type { Parts } from '../../../parts.ts';
import { programmeNow } from '../programme-now.ts';
import { placeView } from './authority-view.ts';

/** One authority's place in the programme: when it is due and why, what puts it off, what is planned and what was. */
export function placePage(app: FastifyInstance, { store, now }: Parts): void {
  app.get('/programme/authorities/:id', { config: { action: 'see-programme' } }, async (request, reply) => {
    const id = idOf(request);
    const { state, places } = await programmeNow(store, request.acting, ukToday(now()));
    const placed = places.find(({ authority }) => authority.id === id);
    if (placed === undefined) throw new Problem(404, {});
    return reply.page('programme/authority/authority', {
      title: `${placed.authority.name} in the programme`,
      backLink: { href: '/programme', text: 'Programme' },
      flash: justDone(request, reply),
      ...placeView(placed, state),
      mayPlan: mayAnywhere(request.person, 'plan-programme'),
      mayDefer: mayAnywhere(request.person, 'decide-deferrals'),
    });
  });
}
