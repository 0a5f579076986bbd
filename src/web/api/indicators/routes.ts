import Type from 'typebox';
import { isRefusal, refuse } from '#inspection';
import { ofInspection } from '../../pages/inspections/around.ts';
import { askedWith, indicatorsAddress } from '../../pages/inspections/indicators/asked.ts';
import type { Parts } from '../../parts.ts';
import { type Api, door } from '../door.ts';
import { named, object } from '../given.ts';
import { refused } from '../refused.ts';
import { indicatorsShape, indicatorsTold } from './shapes.ts';

/** What the lists of an inspection add up to, as numbers. */
export function indicatorRoutes(api: Api, parts: Parts): void {
  const { config, schema } = door('open-lists', {
    summary: 'The indicators of an inspection',
    description: 'What the lists add up to. That they are opened is on record.',
    tags: ['Inspections'],
    params: named,
    querystring: object({
      submission: Type.Optional(
        Type.String({
          pattern: '^[1-9][0-9]{0,5}$',
          description: 'As the lists stood after this submission; after the last one that was checked when left out.',
        }),
      ),
    }),
    response: { 200: indicatorsShape },
  });
  api.get(
    '/api/v1/inspections/:id/indicators',
    { config: { ...config, ...ofInspection(parts, 'open-lists') }, schema },
    async (request, reply) => {
      const { of, beside } = await askedWith(parts, request, 'The indicators, by a program');
      const all = await parts.work.ask(request, of, 'indicators', { ...beside, base: indicatorsAddress(request) });
      if (!isRefusal(all)) return indicatorsTold(all);
      return refused(reply, all.code === 'not-there' ? refuse('not-found', 'No checked lists are there.') : all);
    },
  );
}
