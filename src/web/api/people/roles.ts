import { randomUUID } from 'node:crypto';
import { endRole, giveRole, isRefusal } from '#inspection';
import { changePeople, personThere } from '../../pages/people/decide.ts';
import type { Parts } from '../../parts.ts';
import { type Api, door } from '../door.ts';
import { id, named, object, text } from '../given.ts';
import { tellVersion } from '../record-version.ts';
import { refused } from '../refused.ts';
import { roleAsked, roleFields } from './role-asked.ts';
import { personWhole, wholePerson } from './shapes.ts';

const tags = ['People'] as const;
const action = 'keep-people';

/** Giving and ending roles. */
export function roleRoutes(api: Api, parts: Parts): void {
  const { store } = parts;

  const give = door(action, {
    summary: 'Give a person a role',
    tags,
    params: named,
    body: object(roleFields),
    response: { 201: personWhole },
  });
  api.post('/api/v1/people/:id/roles', give, async (request, reply) => {
    const userId = request.params.id;
    const { note = '' } = request.body;
    const decided = await changePeople(parts, request, { action }, async (tx) =>
      giveRole(await personThere(tx, userId), {
        id: randomUUID(),
        asked: await roleAsked(tx, request.body),
        note: note.trim(),
      }),
    );
    if (isRefusal(decided)) return refused(reply, decided);
    const person = await store.read(request.acting, (tx) => wholePerson(tx, userId));
    return tellVersion(reply, person.version).code(201).send(person);
  });

  const end = door(action, {
    summary: 'End a role of a person',
    tags,
    params: object({ id, role: id }),
    body: object({ reason: text(2000, 'Why: the change log keeps it.') }),
    response: { 200: personWhole },
  });
  api.post('/api/v1/people/:id/roles/:role/end', end, async (request, reply) => {
    const { id: userId, role } = request.params;
    const decided = await changePeople(parts, request, { action }, async (tx, by) =>
      endRole(await personThere(tx, userId), { membershipId: role, by, reason: request.body.reason.trim() }),
    );
    if (isRefusal(decided)) return refused(reply, decided);
    const person = await store.read(request.acting, (tx) => wholePerson(tx, userId));
    return tellVersion(reply, person.version).send(person);
  });
}
