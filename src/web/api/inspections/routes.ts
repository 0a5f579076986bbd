import Type from 'typebox';
import { isStage, nameKey, refuse } from '#inspection';
import { inspectionsAsSeen, nextDeadlines, timetableAsKept } from '#store';
import { ukToday } from '../../forms/uk-today.ts';
import { inspectionAsked, ofInspection } from '../../pages/inspections/around.ts';
import type { Parts } from '../../parts.ts';
import { type Api, door } from '../door.ts';
import { id, named, object, text } from '../given.ts';
import { countAsked, part, partOf, usualCount } from '../paging.ts';
import { tellVersion } from '../record-version.ts';
import { refused } from '../refused.ts';
import { inList, inspectionInList, inspectionWhole, timetable, timetableShape, whole } from './shapes.ts';

const tags = ['Inspections'] as const;

/** Inspections: the list, one of them, and its timetable. */
export function inspectionRoutes(api: Api, parts: Parts): void {
  const { store, now } = parts;
  const list = door('see-inspections', {
    summary: 'The inspections one has to do with',
    description: 'The latest week 1 first. An authority sees those it has been notified of.',
    tags,
    querystring: object({
      holding: Type.Optional(text(200, 'A part of the name of the authority.')),
      stage: Type.Optional(text(40)),
      after: Type.Optional(id),
      count: Type.Optional(countAsked),
    }),
    response: { 200: partOf(inspectionInList, 'after') },
  });
  api.get('/api/v1/inspections', list, async (request, reply) => {
    const { holding = '', stage, after, count = usualCount } = request.query;
    if (stage !== undefined && !isStage(stage)) {
      return refused(reply, refuse('not-valid', 'There is no such stage.', 'stage'));
    }
    const { all, next } = await store.read(request.acting, async (tx) => ({
      all: await inspectionsAsSeen(tx),
      next: await nextDeadlines(tx, ukToday(now())),
    }));
    const begin = after === undefined ? 0 : all.findIndex((each) => each.id === after) + 1;
    if (after !== undefined && begin === 0) {
      return refused(reply, refuse('not-valid', 'There is no inspection with this id to go on after.', 'after'));
    }
    const matching = all
      .slice(begin)
      .filter(({ authorityName }) => nameKey(authorityName).includes(nameKey(holding)))
      .filter((each) => stage === undefined || each.stage === stage);
    const shown = matching.slice(0, count);
    const last = matching.length > count ? shown.at(-1) : undefined;
    const items = shown.map((each) => inList(each, next.get(each.id)));
    return part(parts, reply, items, last === undefined ? null : { cursor: 'after', value: last.id });
  });

  const one = door('see-inspection', {
    summary: 'One inspection',
    tags,
    params: named,
    response: { 200: inspectionWhole },
  });
  const seeing = { ...one, config: { ...one.config, ...ofInspection(parts, 'see-inspection') } };
  api.get('/api/v1/inspections/:id', seeing, async (request, reply) => {
    const inspection = inspectionAsked(request);
    tellVersion(reply, inspection.version);
    return whole(inspection);
  });

  const dates = door('see-inspection', {
    summary: 'The timetable of an inspection',
    description: 'Each date with its rule, where the rule comes from, and the dates it had before.',
    tags,
    params: named,
    response: { 200: timetableShape },
  });
  const seeingDates = { ...dates, config: { ...dates.config, ...ofInspection(parts, 'see-inspection') } };
  api.get('/api/v1/inspections/:id/timetable', seeingDates, async (request) =>
    timetable(await store.read(request.acting, (tx) => timetableAsKept(tx, inspectionAsked(request).id))),
  );
}
