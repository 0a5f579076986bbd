// What an address or a query names: texts, however they were sent.
import type { FastifyRequest } from 'fastify';
import { frameworkKept, type KeptFramework } from '#store';
import { Problem } from '../../look/plugin.ts';
import type { Parts } from '../../parts.ts';

const textIn = (record: unknown, name: string): string => {
  const value: unknown = typeof record === 'object' && record !== null ? Reflect.get(record, name) : undefined;
  return typeof value === 'string' ? value : '';
};

/** A part of the address, by its name; empty when there is none. */
export const inAddress = ({ params }: FastifyRequest, name: string): string => textIn(params, name);

/** A field of the query; empty when it was not sent, or more than once. */
export const inQuery = ({ query }: FastifyRequest, name: string): string => textIn(query, name);

// The forms that ids and versions have: nothing else is asked of the database.
const idForm = /^[a-z0-9-]{1,60}$/;
const versionForm = /^[A-Za-z0-9._-]{1,40}$/;

/** The version of a framework that an address names (`:id/:version`); 404 when there is none that may be seen. */
export async function frameworkAsked({ store }: Parts, request: FastifyRequest): Promise<KeptFramework> {
  const [id, version] = [inAddress(request, 'id'), inAddress(request, 'version')];
  if (!idForm.test(id) || !versionForm.test(version)) throw new Problem(404, {});
  const kept = await store.read(request.acting, (tx) => frameworkKept(tx, id, version));
  if (kept === null) throw new Problem(404, {});
  return kept;
}
