import type { FastifyInstance, FastifyRequest } from 'fastify';
import { absencesFrom, inspectorById } from '#store';
import { justDone } from '../../chrome/flash.ts';
import { ukToday } from '../../forms/uk-today.ts';
import { Problem } from '../../look/plugin.ts';
import type { Parts } from '../../parts.ts';
import { absencePages } from '../programme/inspectors/absence-pages.ts';
import { absenceRows } from '../programme/inspectors/inspector-view.ts';

/** Who asks, who is signed in by the wall of the route. */
const oneself = ({ person }: Pick<FastifyRequest, 'person'>): string => {
  if (person === null) throw new Problem(401, {});
  return person.userId;
};

/** One's own days away, for whoever inspects. */
export function daysAwayPages(app: FastifyInstance, parts: Parts): void {
  const { store, now } = parts;
  app.get('/days-away', { config: { action: 'keep-own-days-away' } }, async (request, reply) => {
    const id = oneself(request);
    const found = await store.read(request.acting, async (tx) => ({
      inspector: await inspectorById(tx, id),
      absences: await absencesFrom(tx, ukToday(now()), id),
    }));
    return reply.page('days-away/days-away', {
      title: 'Your days away',
      flash: justDone(request, reply),
      inspects: found.inspector !== null,
      absences: absenceRows(found.absences),
    });
  });

  absencePages(app, parts, {
    action: 'keep-own-days-away',
    path: '/days-away',
    whose: oneself,
    back: () => '/days-away',
  });
}
