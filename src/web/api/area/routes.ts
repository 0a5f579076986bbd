import Type, { type Static } from 'typebox';
import type { AreaLine } from '#annex-a';
import { areaProgress, isOptional, shareOf, standingOf } from '#inspection';
import { areaLinesOf, type KeptAreaLine } from '#store';
import { knownLines } from '../../pages/inspections/area/known-lines.ts';
import { inspectionAsked, ofInspection } from '../../pages/inspections/around.ts';
import type { Parts } from '../../parts.ts';
import { type Api, door } from '../door.ts';
import { date, moment, named, object, orNull } from '../given.ts';

const figureShape = object({
  value: Type.Union([Type.Number(), Type.String()]),
  on: orNull(date, 'The day it is of.'),
  share: orNull(Type.Number(), 'Per cent, of what shareOf of the line says.'),
  national: orNull(Type.Number()),
  previous: orNull(object({ value: Type.Number(), on: orNull(date) }), 'The figure of an earlier day.'),
  source: Type.String(),
  why: orNull(Type.String(), 'Why it is offered although it is no newer.'),
});

const decision = Type.Union([Type.Literal('ofsted'), Type.Literal('authority'), Type.Literal('computed')]);

const lineShape = object({
  line: Type.String({ description: 'A1 to A36.' }),
  part: Type.String(),
  title: Type.String(),
  unit: Type.String(),
  optional: Type.Boolean(),
  shareOf: orNull(Type.String(), 'What the share is of; null for lines without one.'),
  ofsted: orNull(figureShape, 'The inspectorate’s.'),
  authority: orNull(figureShape, 'The authority’s newer one.'),
  computed: orNull(figureShape, 'What the lists gave when it was decided.'),
  standing: Type.Union([
    Type.Literal('to-enter'),
    Type.Literal('to-decide'),
    Type.Literal('offered'),
    Type.Literal('decided'),
    Type.Literal('left-out'),
  ]),
  decision: orNull(decision, 'Which of the three is taken.'),
  decisionReason: orNull(Type.String()),
  decidedBy: orNull(Type.String()),
  decidedAt: orNull(moment),
  version: orNull(Type.Integer(), 'Null while nothing is kept of the line.'),
});

const areaShape = object(
  {
    progress: object({
      lines: Type.Integer(),
      decided: Type.Integer(),
      offered: Type.Integer(),
      toEnter: Type.Integer(),
    }),
    lines: Type.Array(lineShape),
  },
  'The area information. Counts under 6 are in it: it is not for publication.',
);

function told(line: AreaLine, kept: KeptAreaLine | null): Static<typeof lineShape> {
  const { id, part, title, unit } = line;
  return {
    line: id,
    part,
    title,
    unit,
    optional: isOptional(id),
    shareOf: shareOf(line),
    ofsted: kept?.ofsted ?? null,
    authority: kept?.authority ?? null,
    computed: kept?.computed ?? null,
    standing: standingOf(id, kept),
    decision: kept?.decision ?? null,
    decisionReason: kept?.decisionReason ?? null,
    decidedBy: kept?.decidedBy ?? null,
    decidedAt: kept?.decidedAt?.toISOString() ?? null,
    version: kept?.version ?? null,
  };
}

/** The information about the local authority area, line by line. */
export function areaRoutes(api: Api, parts: Parts): void {
  const { config, schema } = door('see-data-request', {
    summary: 'The area information of an inspection',
    description:
      'Each line with the figures that are kept of it and the one that is taken. The lists are not opened for it.',
    tags: ['Inspections'],
    params: named,
    response: { 200: areaShape },
  });
  api.get(
    '/api/v1/inspections/:id/area',
    { config: { ...config, ...ofInspection(parts, 'see-data-request') }, schema },
    async (request): Promise<Static<typeof areaShape>> => {
      const inspection = inspectionAsked(request);
      const { lines } = await knownLines();
      const kept = await parts.store.read(request.acting, (tx) => areaLinesOf(tx, inspection.id));
      const byLine = new Map(kept.map((each) => [each.line, each]));
      return {
        progress: areaProgress(kept),
        lines: lines.map((line) => told(line, byLine.get(line.id) ?? null)),
      };
    },
  );
}
