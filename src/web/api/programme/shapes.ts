// An authority's place in the programme as programs get it.
import Type, { type Static } from 'typebox';
import { type Placed, standings } from '#inspection';
import { date, id, object, orNull } from '../given.ts';

const authority = { id, code: Type.String(), name: Type.String(), region: orNull(Type.String()) };

export const placeInProgramme = object({
  authority: object(authority),
  lastOverall: orNull(
    object({
      framework: Type.String(),
      frameworkVersion: Type.String(),
      publishedOn: date,
      judgements: Type.Array(object({ judgement: Type.String(), grade: Type.String() })),
    }),
    'The last overall judgement; two grades where the framework has two overall judgements.',
  ),
  window: orNull(
    object({
      kind: Type.Enum(['cycle', 're-inspection', 'direction']),
      from: orNull(date),
      to: orNull(date, 'The last day; null where a direction names none.'),
      rule: Type.String({ description: 'The rule in a sentence.' }),
      source: Type.String({ description: 'The framework and its paragraph.' }),
      assumed: Type.Array(Type.String(), { description: 'What no paragraph says and is assumed.' }),
    }),
    'When its next inspection is due; null while no date can be counted.',
  ),
  standing: object({
    id: Type.Enum(Object.keys(standings)),
    atRisk: Type.Boolean({ description: 'Late, going to be late as things stand, or planned outside the window.' }),
    words: Type.String(),
  }),
  sharedDirectors: Type.Array(
    object({
      name: Type.String(),
      with: Type.Array(object({ id, name: Type.String() }), { description: 'The other authorities they lead.' }),
    }),
  ),
  deferral: orNull(object({ id, grounds: Type.String(), until: date }), 'The deferral that holds today.'),
  direction: orNull(
    object({ id, givenOn: date, inspectFrom: orNull(date), inspectBy: orNull(date) }),
    'The direction of the Secretary of State in place of the re-inspection window.',
  ),
  inspections: Type.Array(
    object({
      id,
      subject: Type.Enum(['authority', 'lscb'], { description: 'The authority, or its safeguarding board alone.' }),
      stage: Type.String(),
      weekOne: orNull(date, 'The Monday of week 1; null for one that was taken out of the programme.'),
      framework: Type.String(),
      frameworkVersion: Type.String(),
      lscbReview: Type.Boolean(),
      concurrent: orNull(id, 'Inspections made together share it.'),
      lead: orNull(object({ id, name: Type.String() })),
    }),
    { description: 'Those planned and under way.' },
  ),
});

export function placeShape(placed: Placed): Static<typeof placeInProgramme> {
  const { authority: of, last, window, standing, shared, deferral, direction, open } = placed;
  return {
    authority: { id: of.id, code: of.code, name: of.name, region: of.region },
    lastOverall:
      last === null
        ? null
        : {
            framework: last.framework.id,
            frameworkVersion: last.framework.version,
            publishedOn: last.publishedOn,
            judgements: last.judged.map(({ judgement, grade }) => ({ judgement, grade })),
          },
    window:
      window.kind === 'none'
        ? null
        : {
            kind: window.kind,
            from: window.from,
            to: window.to,
            rule: window.rule,
            source: window.source,
            assumed: [...window.assumed],
          },
    standing: { id: standing.id, atRisk: standing.atRisk, words: standing.words },
    sharedDirectors: shared.map(({ name, with: others }) => ({
      name,
      with: others.map((each) => ({ id: each.id, name: each.name })),
    })),
    deferral: deferral === null ? null : { id: deferral.id, grounds: deferral.grounds, until: deferral.until },
    direction:
      direction === null
        ? null
        : {
            id: direction.id,
            givenOn: direction.givenOn,
            inspectFrom: direction.inspectFrom,
            inspectBy: direction.inspectBy,
          },
    inspections: open.map((each) => ({
      id: each.id,
      subject: each.subject,
      stage: each.stage,
      weekOne: each.weekOne,
      framework: each.framework,
      frameworkVersion: each.frameworkVersion,
      lscbReview: each.lscbReview,
      concurrent: each.concurrent,
      lead: each.lead === null ? null : { id: each.lead.userId, name: each.lead.name },
    })),
  };
}
