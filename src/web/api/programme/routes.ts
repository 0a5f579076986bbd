import Type from 'typebox';
import { refuse } from '#inspection';
import { ukToday } from '../../forms/uk-today.ts';
import { programmeNow } from '../../pages/programme/programme-now.ts';
import type { Parts } from '../../parts.ts';
import { type Api, door } from '../door.ts';
import { id, object, text } from '../given.ts';
import { countAsked, part, partOf, usualCount } from '../paging.ts';
import { refused } from '../refused.ts';
import { placeInProgramme, placeShape } from './shapes.ts';

/** The programme of inspections. */
export function programmeRoutes(api: Api, parts: Parts): void {
  const { store, now } = parts;
  const list = door('see-programme', {
    summary: 'The programme of inspections, by authority',
    description: 'When every authority is due and by which rule, what is planned, and what is at risk of being late.',
    tags: ['Programme'],
    querystring: object({
      region: Type.Optional(text(200)),
      atRisk: Type.Optional(Type.Boolean({ description: 'Only those that are at risk, or only those that are not.' })),
      after: Type.Optional(id),
      count: Type.Optional(countAsked),
    }),
    response: { 200: partOf(placeInProgramme, 'after') },
  });
  api.get('/api/v1/programme', list, async (request, reply) => {
    const { region, atRisk, after, count = usualCount } = request.query;
    const { places: all } = await programmeNow(store, request.acting, ukToday(now()));
    const begin = after === undefined ? 0 : all.findIndex(({ authority }) => authority.id === after) + 1;
    if (after !== undefined && begin === 0) {
      return refused(reply, refuse('not-valid', 'There is no authority with this id to go on after.', 'after'));
    }
    const matching = all
      .slice(begin)
      .filter(({ authority }) => region === undefined || authority.region === region)
      .filter(({ standing }) => atRisk === undefined || standing.atRisk === atRisk);
    const shown = matching.slice(0, count);
    const last = matching.length > count ? shown.at(-1) : undefined;
    const next = last === undefined ? null : { cursor: 'after', value: last.authority.id };
    return part(parts, reply, shown.map(placeShape), next);
  });
}
