import type { FastifyInstance } from 'fastify';
import { inspectionToldApart } from '#inspection';
import { isSealedKind, type KeptOpening, listOpenings, namesOf, sealedKinds } from '#store';
import { backToService } from '../../chrome/navigation.ts';
import { Problem } from '../../look/plugin.ts';
import type { Parts } from '../../parts.ts';

const onPage = 50;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const openedInWords = ({ kind, changeSeq }: KeptOpening): string => {
  if (changeSeq !== null) return `The sealed part of entry ${changeSeq} of the change log`;
  return kind !== null && isSealedKind(kind) ? sealedKinds[kind].title : 'Sealed data';
};

/** Who opened data about children, and what for: all of it for administrators, that of their inspections for lead inspectors. */
export function openingsPage(app: FastifyInstance, { store }: Parts): void {
  app.get('/openings', { config: { action: 'see-openings' } }, async (request, reply) => {
    const asked = (name: string): string => {
      const value: unknown = Reflect.get(Object(request.query), name);
      return typeof value === 'string' ? value : '';
    };
    const inspectionId = asked('inspection');
    if (inspectionId !== '' && !uuid.test(inspectionId)) throw new Problem(404, {});
    const before = /^\d{1,15}$/.test(asked('before')) ? Number(asked('before')) : null;
    const { openings, names } = await store.read(request.acting, async (tx) => {
      const read = await listOpenings(tx, {
        ...(inspectionId === '' ? {} : { inspectionId }),
        ...(before === null ? {} : { before }),
        count: onPage + 1,
      });
      return {
        openings: read,
        names: await namesOf(tx, [
          ...read.map((each) => each.inspectionId),
          ...(inspectionId === '' ? [] : [inspectionId]),
        ]),
      };
    });
    const shown = openings.slice(0, onPage);
    const inspectionOf = (id: string) => {
      const found = names.inspections.get(id);
      return `Inspection of ${found === undefined ? 'an authority' : inspectionToldApart(found)}`;
    };
    const address = (more: Readonly<Record<string, string>>) => {
      const query = new URLSearchParams({ ...(inspectionId === '' ? {} : { inspection: inspectionId }), ...more });
      return query.size === 0 ? '/openings' : `/openings?${query}`;
    };
    return reply.page('openings/list', {
      title: 'Who opened data about children',
      ...backToService(request),
      narrowed: inspectionId === '' ? null : inspectionOf(inspectionId),
      openings: shown.map((opening) => ({
        at: opening.at,
        who: opening.userId === null ? 'The service' : (opening.userName ?? 'Somebody'),
        what: openedInWords(opening),
        inspection: inspectionOf(opening.inspectionId),
        href: `/openings?inspection=${opening.inspectionId}`,
        purpose: opening.purpose,
      })),
      older: openings.length > onPage ? address({ before: String(shown.at(-1)?.id ?? 0) }) : null,
      newest: before === null ? null : address({}),
    });
  });
}
