import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isRole, roles, rolesToGive } from '#inspection';
import { type AskedOfUsers, listAuthorities, listUsers, rolesHeldBy } from '#store';
import { justDone } from '../../chrome/flash.ts';
import { isId } from '../../forms/id-of.ts';
import type { Parts } from '../../parts.ts';
import { isStanding, roleInWords, standings } from './words.ts';

/** How many people a page of the list shows. */
const pageSize = 25;

/** What the address asks for; what is no filter of ours is left out. */
function filtersOf(request: FastifyRequest) {
  const { query } = request;
  const text = (field: string): string => {
    const value: unknown = typeof query === 'object' && query !== null ? Reflect.get(query, field) : undefined;
    return typeof value === 'string' ? value.trim().slice(0, 254) : '';
  };
  const [role, authority, status] = [text('role'), text('authority'), text('status')];
  return {
    search: text('search').replaceAll('\0', ''),
    role: isRole(role) ? role : null,
    authority: isId(authority) ? authority : null,
    status: isStanding(status) ? status : null,
    page: /^[1-9]\d{0,5}$/.test(text('page')) ? Number(text('page')) : 1,
  };
}

type Filters = ReturnType<typeof filtersOf>;

const askedOf = ({ search, role, authority, status }: Filters): Omit<AskedOfUsers, 'from' | 'count'> => ({
  holding: search,
  ...(role !== null && { role }),
  ...(authority !== null && { authorityId: authority }),
  ...(status !== null && { status }),
});

/** The address of the list with its filters. */
function addressOf({ search, role, authority, status }: Filters): string {
  const asked = new URLSearchParams();
  for (const [field, value] of Object.entries({ search, role, authority, status })) {
    if (value !== null && value !== '') asked.set(field, value);
  }
  return asked.size === 0 ? '/people' : `/people?${asked}`;
}

/** The list of people, found by name or e-mail address, role, authority and standing. */
export function listPage(app: FastifyInstance, { store }: Parts): void {
  app.get('/people', { config: { action: 'keep-people' } }, async (request, reply) => {
    const filters = filtersOf(request);
    const found = await store.read(request.acting, async (tx) => {
      const asked = askedOf(filters);
      const count = pageSize;
      const wanted = await listUsers(tx, { ...asked, from: (filters.page - 1) * count, count });
      // A page past the end, as after a filter, is the last one there is.
      const last = Math.max(1, Math.ceil(wanted.total / count));
      const page = Math.min(filters.page, last);
      const { users, total } =
        page === filters.page ? wanted : await listUsers(tx, { ...asked, from: (page - 1) * count, count });
      const held = await rolesHeldBy(
        tx,
        users.map(({ id }) => id),
      );
      return { users, total, page, held, authorities: await listAuthorities(tx) };
    });
    const people = found.users.map(({ id, name, email, status }) => ({
      id,
      name,
      email,
      status: standings[status],
      roles: found.held.filter(({ userId }) => userId === id).map(roleInWords),
    }));
    const { search, role, authority, status } = filters;
    return reply.page('people/list', {
      title: 'People',
      flash: justDone(request, reply),
      values: { search, role, authority, status },
      people,
      filtered: search !== '' || role !== null || authority !== null || status !== null,
      roleChoices: rolesToGive.map((each) => ({ value: each, text: roles[each].title })),
      authorityChoices: found.authorities.map(({ id, name }) => ({ value: id, text: name })),
      statusChoices: Object.entries(standings).map(([value, text]) => ({ value, text })),
      paging: {
        page: found.page,
        size: pageSize,
        total: found.total,
        address: addressOf(filters),
        noun: 'person',
        nouns: 'people',
      },
    });
  });
}
