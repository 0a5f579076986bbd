import Type, { type Static } from 'typebox';
import { type Meeting, meetingKindTitle, observersIn } from '#inspection';
import { meetingRequestOf, meetingsOf } from '#store';
import { inspectionAsked, ofInspection } from '../../pages/inspections/around.ts';
import type { Parts } from '../../parts.ts';
import { type Api, door } from '../door.ts';
import { date, id, named, object, orNull } from '../given.ts';

const watched = Type.Union([Type.Literal('undecided'), Type.Literal('yes'), Type.Literal('no')]);

const meetingShape = object({
  id,
  kind: Type.String(),
  title: Type.String({ description: 'What the kind is called.' }),
  on: date,
  time: orNull(Type.String(), 'Hours and minutes, such as 09:30; null while it is not fixed.'),
  place: Type.String(),
  area: orNull(Type.String()),
  agencies: Type.String(),
  cancelled: Type.Boolean(),
  cancelReason: orNull(Type.String()),
  watched,
  observers: Type.Array(Type.String(), { description: 'The names of the inspectors who watch it.' }),
  version: Type.Integer(),
});

const meetingsShape = object(
  {
    areas: orNull(Type.String(), 'The areas that the lead inspector wants to know of; null for all.'),
    reviewedOn: orNull(date, 'When the list was last gone through together.'),
    meetings: Type.Array(meetingShape, { description: 'As they follow one another, cancelled ones among them.' }),
  },
  'The planned meetings.',
);

const told = ({ observe, observers, ...meeting }: Meeting): Static<typeof meetingShape> => ({
  ...meeting,
  title: meetingKindTitle(meeting.kind),
  watched: observe,
  observers: [...observersIn(observers)],
});

/** The planned meetings of several agencies during an inspection. */
export function meetingRoutes(api: Api, parts: Parts): void {
  const { config, schema } = door('see-data-request', {
    summary: 'The planned meetings of several agencies during an inspection',
    description: 'No child is named in them.',
    tags: ['Inspections'],
    params: named,
    response: { 200: meetingsShape },
  });
  api.get(
    '/api/v1/inspections/:id/meetings',
    { config: { ...config, ...ofInspection(parts, 'see-data-request') }, schema },
    async (request): Promise<Static<typeof meetingsShape>> => {
      const inspection = inspectionAsked(request);
      const { meetings, wanted } = await parts.store.read(request.acting, async (tx) => ({
        meetings: await meetingsOf(tx, inspection.id),
        wanted: await meetingRequestOf(tx, inspection.id),
      }));
      return {
        areas: wanted?.areas ?? null,
        reviewedOn: wanted?.reviewedOn ?? null,
        meetings: meetings.map(told),
      };
    },
  );
}
