import Type from 'typebox';
import { refuse } from '#inspection';
import { usersByName } from '#store';
import type { Parts } from '../../parts.ts';
import { type Api, door } from '../door.ts';
import { id, named, object, text } from '../given.ts';
import { countAsked, part, partOf, usualCount } from '../paging.ts';
import { tellVersion } from '../record-version.ts';
import { refused } from '../refused.ts';
import { inList, personInList, personWhole, wholePerson } from './shapes.ts';

const tags = ['People'] as const;

/** People: the list and one of them. */
export function readRoutes(api: Api, parts: Parts): void {
  const { store } = parts;

  const list = door('keep-people', {
    summary: 'The people, by name',
    tags,
    querystring: object({
      holding: Type.Optional(text(254, 'A part of the name or of the e-mail address.')),
      status: Type.Optional(Type.Enum(['invited', 'active', 'suspended'])),
      after: Type.Optional(id),
      count: Type.Optional(countAsked),
    }),
    response: { 200: partOf(personInList, 'after') },
  });
  api.get('/api/v1/people', list, async (request, reply) => {
    const { holding = '', status, after, count = usualCount } = request.query;
    const found = await store.read(request.acting, async (tx) => {
      const users = await usersByName(tx, {
        holding,
        count: count + 1,
        ...(status !== undefined && { status }),
        ...(after !== undefined && { after }),
      });
      return users === null ? null : { items: await inList(tx, users.slice(0, count)), more: users.length > count };
    });
    if (found === null) {
      return refused(reply, refuse('not-valid', 'There is nobody with this id to go on after.', 'after'));
    }
    const last = found.more ? found.items.at(-1) : undefined;
    return part(parts, reply, found.items, last === undefined ? null : { cursor: 'after', value: last.id });
  });

  const one = door('keep-people', {
    summary: 'One person',
    tags,
    params: named,
    response: { 200: personWhole },
  });
  api.get('/api/v1/people/:id', one, async (request, reply) => {
    const found = await store.read(request.acting, (tx) => wholePerson(tx, request.params.id));
    tellVersion(reply, found.version);
    return found;
  });
}
