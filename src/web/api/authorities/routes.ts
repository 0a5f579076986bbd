import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import Type from 'typebox';
import {
  type AuthorityFields,
  addAuthority,
  changeAuthority,
  isRefusal,
  lastOverall,
  nameKey,
  refusalOf,
  refuse,
} from '#inspection';
import {
  authorityById,
  authorityToChange,
  lastJudgementsAmong,
  leadersOf,
  listAuthorities,
  officesOf,
  pastJudgementsOf,
  type Tx,
} from '#store';
import { Problem } from '../../look/plugin.ts';
import { knownFrameworks } from '../../pages/authorities/known-frameworks.ts';
import { overallNames } from '../../pages/authorities/list/route.ts';
import type { Parts } from '../../parts.ts';
import { type Api, door } from '../door.ts';
import { id, named, object, orNull, text } from '../given.ts';
import { countAsked, part, partOf, usualCount } from '../paging.ts';
import { tellVersion, versionSeen } from '../record-version.ts';
import { refused } from '../refused.ts';
import { authorityInList, authorityWhole, inList, whole } from './shapes.ts';

const tags = ['Authorities'] as const;
const fields = {
  code: text(50, '3 to 9 letters or digits.'),
  name: text(1000),
  region: orNull(text(1000)),
};

const tidied = ({ code, name, region }: AuthorityFields): AuthorityFields => ({
  code: code.trim().toUpperCase(),
  name: name.replaceAll(/\s+/g, ' ').trim(),
  region: region?.replaceAll(/\s+/g, ' ').trim() || null,
});

/** One authority as whoever asks may see it. */
async function wholeAuthority(tx: Tx, { person }: Pick<FastifyRequest, 'person'>, authorityId: string) {
  const authority = await authorityById(tx, authorityId);
  if (authority === null) throw new Problem(404, {});
  const seesContacts = refusalOf(person, 'read-authority-contacts', { authorityId }) === null;
  return whole({
    authority,
    leaders: seesContacts ? await leadersOf(tx, authorityId) : null,
    offices: seesContacts ? await officesOf(tx, authorityId) : null,
    judgements: await pastJudgementsOf(tx, authorityId),
  });
}

/** Authorities: the list, one of them, adding and changing. */
export function authorityRoutes(api: Api, parts: Parts): void {
  const { store, now } = parts;

  const list = door('read-authorities', {
    summary: 'The authorities, by name',
    tags,
    querystring: object({
      holding: Type.Optional(text(200, 'A part of the name or of the code.')),
      region: Type.Optional(text(200)),
      after: Type.Optional(id),
      count: Type.Optional(countAsked),
    }),
    response: { 200: partOf(authorityInList, 'after') },
  });
  api.get('/api/v1/authorities', list, async (request, reply) => {
    const { holding = '', region, after, count = usualCount } = request.query;
    const { all, frameworks, judgements } = await store.read(request.acting, async (tx) => {
      const known = await knownFrameworks(tx);
      return {
        all: await listAuthorities(tx),
        frameworks: known,
        judgements: await lastJudgementsAmong(tx, overallNames(known)),
      };
    });
    const begin = after === undefined ? 0 : all.findIndex((each) => each.id === after) + 1;
    if (after !== undefined && begin === 0) {
      return refused(reply, refuse('not-valid', 'There is no authority with this id to go on after.', 'after'));
    }
    const wanted = nameKey(holding);
    const matching = all
      .slice(begin)
      .filter((each) => nameKey(each.name).includes(wanted) || nameKey(each.code).includes(wanted))
      .filter((each) => region === undefined || each.region === region);
    const shown = matching.slice(0, count);
    const of = Map.groupBy(judgements, ({ authorityId }) => authorityId);
    const items = shown.map((each) => inList(each, lastOverall(frameworks, of.get(each.id) ?? [])));
    const last = matching.length > count ? shown.at(-1) : undefined;
    return part(parts, reply, items, last === undefined ? null : { cursor: 'after', value: last.id });
  });

  const one = door('read-authorities', {
    summary: 'One authority',
    description: 'With how it was judged and, for those who may see them, its leaders and offices.',
    tags,
    params: named,
    response: { 200: authorityWhole },
  });
  api.get('/api/v1/authorities/:id', one, async (request, reply) => {
    const found = await store.read(request.acting, (tx) => wholeAuthority(tx, request, request.params.id));
    tellVersion(reply, found.version);
    return found;
  });

  const add = door('keep-authorities', {
    summary: 'Add an authority',
    tags,
    body: object({ ...fields, region: Type.Optional(fields.region) }),
    response: { 201: authorityWhole },
  });
  api.post('/api/v1/authorities', add, async (request, reply) => {
    const wanted = tidied({ ...request.body, region: request.body.region ?? null });
    const added = randomUUID();
    const decided = await store.change(request.acting, now(), async () => addAuthority(added, wanted));
    if (isRefusal(decided)) return refused(reply, decided);
    const found = await store.read(request.acting, (tx) => wholeAuthority(tx, request, added));
    return tellVersion(reply, found.version).code(201).header('location', `/api/v1/authorities/${added}`).send(found);
  });

  const change = door('keep-authorities', {
    summary: 'Change an authority',
    description: 'Fields that are left out stay as they are. If-Match says which version was seen.',
    tags,
    params: named,
    headers: Type.Object({ 'if-match': Type.Optional(Type.String({ description: 'The ETag of what was seen.' })) }),
    body: object({
      code: Type.Optional(fields.code),
      name: Type.Optional(fields.name),
      region: Type.Optional(fields.region),
      reason: text(2000, 'Why: the change log keeps it.'),
    }),
    response: { 200: authorityWhole },
  });
  api.patch('/api/v1/authorities/:id', change, async (request, reply) => {
    const seen = versionSeen(request);
    const authorityId = request.params.id;
    const { reason, ...asked } = request.body;
    const decided = await store.change(request.acting, now(), async (tx) => {
      const authority = await authorityToChange(tx, authorityId);
      if (authority === null) throw new Problem(404, {});
      const { code, name, region } = authority;
      // Who changes nothing but has seen an older version would be told that all is as they wanted.
      if (authority.version !== seen) return refuse('changed-meanwhile', changedMeanwhile);
      return changeAuthority(authority, {
        wanted: tidied({ code, name, region, ...asked }),
        seen,
        reason: reason.trim(),
      });
    });
    const current = await store.read(request.acting, (tx) => wholeAuthority(tx, request, authorityId));
    tellVersion(reply, current.version);
    return isRefusal(decided) ? refused(reply, decided, current) : current;
  });
}

const changedMeanwhile =
  'Somebody changed this record after you read it. Compare what is there now with what you sent, and send again.';
