import type { FastifyReply, FastifyRequest } from 'fastify';
import Type from 'typebox';
import {
  type Change,
  changeDetails,
  type DecidedBy,
  isRefusal,
  type PersonRecord,
  type Refusal,
  refuse,
  restorePerson,
  suspendPerson,
} from '#inspection';
import { endAccess, type Tx } from '#store';
import { changePeople, personThere } from '../../pages/people/decide.ts';
import { standingBefore } from '../../pages/people/standing.ts';
import type { Parts } from '../../parts.ts';
import { type Api, door } from '../door.ts';
import { named, object, text } from '../given.ts';
import { tellVersion, versionSeen } from '../record-version.ts';
import { refused } from '../refused.ts';
import { personWhole, wholePerson } from './shapes.ts';

const tags = ['People'] as const;
const action = 'keep-people';
const headers = Type.Object({ 'if-match': Type.Optional(Type.String({ description: 'The ETag of what was seen.' })) });
const reasoned = object({ reason: text(2000, 'Why: the change log keeps it.') });

/** One decision about somebody as they are now. `ended` is done with it, in the same transaction. */
type Decide = (tx: Tx, person: PersonRecord, by: DecidedBy) => Promise<readonly Change[] | Refusal>;

/** Changing somebody's details, suspending and restoring them. Each is decided on the version that was seen. */
export function changeRoutes(api: Api, parts: Parts): void {
  const { store, now } = parts;

  const decideOn = async (
    request: FastifyRequest,
    reply: FastifyReply,
    userId: string,
    { decide, afterwards }: { readonly decide: Decide; readonly afterwards?: (tx: Tx) => Promise<unknown> },
  ) => {
    const seen = versionSeen(request);
    const decided = await changePeople(parts, request, { action }, async (tx, by, later) => {
      const person = await personThere(tx, userId);
      if (person.version !== seen) return refuse('changed-meanwhile', changedMeanwhile);
      if (afterwards !== undefined) {
        later(async () => {
          await afterwards(tx);
        });
      }
      return decide(tx, person, by);
    });
    const current = await store.read(request.acting, (tx) => wholePerson(tx, userId));
    tellVersion(reply, current.version);
    return isRefusal(decided) ? refused(reply, decided, current) : reply.send(current);
  };

  const details = door(action, {
    summary: 'Change a person’s name or e-mail address',
    description: 'Fields that are left out stay as they are. If-Match says which version was seen.',
    tags,
    params: named,
    headers,
    body: object({
      name: Type.Optional(text(1000)),
      email: Type.Optional(text(1000)),
      reason: text(2000, 'Why: the change log keeps it.'),
    }),
    response: { 200: personWhole },
  });
  api.patch('/api/v1/people/:id', details, (request, reply) => {
    const { reason, ...asked } = request.body;
    return decideOn(request, reply, request.params.id, {
      decide: async (_tx, person) =>
        changeDetails(person, {
          wanted: { name: person.name, email: person.email, ...asked },
          seen: person.version,
          reason: reason.trim(),
        }),
    });
  });

  const suspend = door(action, {
    summary: 'Suspend a person',
    description: 'They are signed out everywhere at once, and their tokens and links stop working.',
    tags,
    params: named,
    headers,
    body: reasoned,
    response: { 200: personWhole },
  });
  api.post('/api/v1/people/:id/suspend', suspend, (request, reply) =>
    decideOn(request, reply, request.params.id, {
      decide: async (_tx, person, by) =>
        suspendPerson(person, { by, seen: person.version, reason: request.body.reason.trim() }),
      afterwards: (tx) => endAccess(tx, request.params.id, now()),
    }),
  );

  const restore = door(action, {
    summary: 'Restore a person who is suspended',
    tags,
    params: named,
    headers,
    body: reasoned,
    response: { 200: personWhole },
  });
  api.post('/api/v1/people/:id/restore', restore, (request, reply) =>
    decideOn(request, reply, request.params.id, {
      decide: async (tx, person) =>
        restorePerson(person, {
          was: await standingBefore(tx, person.id),
          seen: person.version,
          reason: request.body.reason.trim(),
        }),
    }),
  );
}

const changedMeanwhile =
  'Somebody changed this record after you read it. Compare what is there now with what you sent, and send again.';
