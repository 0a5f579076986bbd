import Type, { type Static } from 'typebox';
import { changeKinds } from '#inspection';
import { type AskedOfLog, type LoggedChange, readChangeLog } from '#store';
import { Problem } from '../look/plugin.ts';
import type { Parts } from '../parts.ts';
import { type Api, door } from './door.ts';
import { id, moment, object, orNull, text } from './given.ts';
import { countAsked, part, partOf, usualCount } from './paging.ts';

const fields = orNull(Type.Record(Type.String(), Type.Unknown()));

const entry = object({
  seq: Type.Integer({ description: 'Its place in the log.' }),
  at: moment,
  by: object({
    userId: orNull(id),
    name: orNull(Type.String()),
    service: orNull(Type.String(), 'What the service itself did; null where a person did it.'),
  }),
  kind: orNull(Type.String(), 'Null for a kind of a newer Bestfit.'),
  says: orNull(Type.String(), 'The kind in words: who … what.'),
  subject: object({ kind: Type.String(), id: Type.String() }),
  authorityId: orNull(id),
  inspectionId: orNull(id),
  before: fields,
  after: fields,
  reason: orNull(Type.String()),
  sealed: Type.Boolean({ description: 'Whether a part of it is sealed, which the API never opens.' }),
});

const entryOf = (logged: LoggedChange): Static<typeof entry> => ({
  seq: logged.seq,
  at: logged.at.toISOString(),
  by: { userId: logged.byUser, name: logged.byName, service: logged.byService },
  kind: logged.kind,
  says: logged.kind === null ? null : changeKinds[logged.kind].says,
  subject: { kind: logged.subjectKind, id: logged.subjectId },
  authorityId: logged.authorityId,
  inspectionId: logged.inspectionId,
  before: logged.before,
  after: logged.after,
  reason: logged.reason,
  sealed: logged.sealed,
});

/** A moment as it was sent. A leap second is written as a moment is, and is none to the clock. */
function instantOf(text: string, place: string): Date {
  const instant = new Date(text);
  if (!Number.isNaN(instant.getTime())) return instant;
  throw new Problem(422, { code: 'not-valid', happened: 'This is no moment.', toDo: 'Correct it.' }, place);
}

/** The change log of whatever whoever asks may see. */
export function changeLogRoutes(api: Api, parts: Parts): void {
  const route = door('read-change-log', {
    summary: 'The change log, newest first',
    description: 'Only of what one may see.',
    tags: ['The service'],
    querystring: object({
      before: Type.Optional(
        Type.Integer({ minimum: 1, maximum: 9_007_199_254_740_991, description: 'Entries before this place.' }),
      ),
      count: Type.Optional(countAsked),
      kind: Type.Optional(text(60)),
      authority: Type.Optional(id),
      inspection: Type.Optional(id),
      by: Type.Optional(id),
      since: Type.Optional(moment),
      until: Type.Optional({ ...moment, description: 'Before this moment.' }),
    }),
    response: { 200: partOf(entry, 'before') },
  });
  api.get('/api/v1/change-log', route, async (request, reply) => {
    const { before, count = usualCount, kind, authority, inspection, by, since, until } = request.query;
    const asked: AskedOfLog = {
      // One more tells whether there is a next part.
      count: count + 1,
      ...(before !== undefined && { before }),
      ...(kind !== undefined && { kinds: [kind] }),
      ...(authority !== undefined && { authorityId: authority }),
      ...(inspection !== undefined && { inspectionId: inspection }),
      ...(by !== undefined && { byUser: by }),
      ...(since !== undefined && { since: instantOf(since, 'since') }),
      ...(until !== undefined && { until: instantOf(until, 'until') }),
    };
    const read = await parts.store.read(request.acting, (tx) => readChangeLog(tx, asked));
    const shown = read.slice(0, count);
    const last = read.length > count ? shown.at(-1) : undefined;
    return part(
      parts,
      reply,
      shown.map(entryOf),
      last === undefined ? null : { cursor: 'before', value: String(last.seq) },
    );
  });
}
