import type { FastifyInstance } from 'fastify';
import { mayAnywhere } from '#inspection';
import { listFrameworks } from '#store';
import { justDone } from '../../../chrome/flash.ts';
import { postedDate } from '../../../forms/posted-date.ts';
import { ukToday } from '../../../forms/uk-today.ts';
import type { Parts } from '../../../parts.ts';
import { inQuery } from '../asked.ts';
import { appliesOn, eventsOf, rowsOf } from './view.ts';

const isDay = (text: string): boolean => {
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
};

/** /frameworks: what is in force when, and which would apply on a day. */
export function listPage(app: FastifyInstance, { store, now }: Parts): void {
  app.get('/frameworks', { config: { action: 'read-frameworks' } }, async (request, reply) => {
    const all = await store.read(request.acting, listFrameworks);
    const typed = postedDate((field) => inQuery(request, field), 'on');
    const isFault = typed !== '' && !isDay(typed);
    const day = typed === '' || isFault ? ukToday(now()) : typed;
    const values = Object.fromEntries(
      ['day', 'month', 'year'].map((part) => [`on-${part}`, inQuery(request, `on-${part}`)]),
    );
    return reply.code(isFault ? 422 : 200).page('frameworks/list/list', {
      title: 'Frameworks',
      flash: justDone(request, reply),
      errors: isFault
        ? [{ field: 'on', text: 'The day must be a real date, with day, month and year, for example 27 3 2015.' }]
        : [],
      values: typed === '' ? { on: day } : values,
      applies: isFault ? null : appliesOn(all, day),
      rows: rowsOf(all),
      events: eventsOf(all),
      mayKeep: mayAnywhere(request.person, 'keep-frameworks'),
    });
  });
}
