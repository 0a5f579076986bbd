import type { FastifyRequest } from 'fastify';
import type { AuthorityPlace } from '#inspection';
import { authorityById } from '#store';
import { idOf } from '../../forms/id-of.ts';
import { Problem } from '../../look/plugin.ts';
import type { Parts } from '../../parts.ts';

/** The authority of the address. */
export async function authorityThere({ store }: Parts, request: FastifyRequest): Promise<AuthorityPlace> {
  const authority = await store.read(request.acting, (tx) => authorityById(tx, idOf(request)));
  if (authority === null) throw new Problem(404, {});
  return { id: authority.id, name: authority.name };
}

/** The route's line in the table of permissions: the staff of the authority that the address names. */
export const keepStaff = {
  config: {
    action: 'keep-own-staff',
    about: async (request: FastifyRequest) => ({ authorityId: idOf(request) }),
  },
} as const;
