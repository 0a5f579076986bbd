import Type, { type Static } from 'typebox';
import { refusalOf } from '#inspection';
import { teamOf } from '#store';
import { aboutInspection, ofInspection } from '../../pages/inspections/around.ts';
import type { Parts } from '../../parts.ts';
import { type Api, door } from '../door.ts';
import { id, named, object, orNull } from '../given.ts';

const member = object({
  membership: id,
  person: id,
  name: Type.String(),
  role: Type.Enum(['lead-inspector', 'team-inspector', 'quality-assurance']),
  discipline: orNull(
    Type.Enum(['social-care', 'education']),
    'What they inspect; null where it is not recorded, and for the authority.',
  ),
});
const team = object({ members: Type.Array(member, { description: 'The lead first, quality assurance last.' }) });

/** Who inspects in one inspection, for programs. */
export function teamRoutes(api: Api, parts: Parts): void {
  const { config, schema } = door('see-inspection', {
    summary: 'The team of an inspection',
    description: 'Who inspects, and who assures the quality.',
    tags: ['Inspections'],
    params: named,
    response: { 200: team },
  });
  api.get(
    '/api/v1/inspections/:id/team',
    { config: { ...config, ...ofInspection(parts, 'see-inspection') }, schema },
    async (request): Promise<Static<typeof team>> => {
      const members = await parts.store.read(request.acting, (tx) => teamOf(tx, request.params.id));
      // As on the page: what each inspects is the inspectorate's.
      const seesMore = refusalOf(request.person, 'see-messages', aboutInspection(request)) === null;
      return {
        members: members.map(({ id: membership, userId, name, role, discipline }) => ({
          membership,
          person: userId,
          name,
          role,
          discipline: seesMore ? discipline : null,
        })),
      };
    },
  );
}
