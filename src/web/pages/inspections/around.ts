// What every page of one inspection needs: the inspection, found once for each request, and whether the action is allowed there.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { About, ActionId } from '#inspection';
import { type InspectionAsSeen, inspectionAsSeen, inspectionToChange, type Tx } from '#store';
import { idOf } from '../../forms/id-of.ts';
import { type RecordForm, recordForm } from '../../forms/record-form.ts';
import { ukToday } from '../../forms/uk-today.ts';
import { Problem } from '../../look/plugin.ts';
import type { Parts } from '../../parts.ts';
import { inspectionName } from './inspection-name.ts';

const found = new WeakMap<FastifyRequest, InspectionAsSeen>();

const aboutOf = ({ authorityId, id, stage }: InspectionAsSeen): About => ({ authorityId, inspectionId: id, stage });

/** The configuration of a route of one inspection, whose address names it as `:id`: who may do the action there, and when. */
export const ofInspection = ({ store }: Pick<Parts, 'store'>, action: ActionId) => ({
  action,
  about: async (request: FastifyRequest): Promise<About | null> => {
    const inspection = await store.readOne(request.acting, (tx) => inspectionAsSeen(tx, idOf(request)));
    if (inspection === null) return null;
    found.set(request, inspection);
    return aboutOf(inspection);
  },
});

/** The inspection that a request is about, as it was when the request came. */
export function inspectionAsked(request: FastifyRequest): InspectionAsSeen {
  const inspection = found.get(request);
  if (inspection === undefined)
    throw new Error('The route is not one of an inspection: its config lacks ofInspection.');
  return inspection;
}

/** What an inspection's actions are about, as the permission table is asked. */
export const aboutInspection = (request: FastifyRequest): About => aboutOf(inspectionAsked(request));

/** What a form of an inspection is about. */
export type AroundInspection = {
  readonly inspection: InspectionAsSeen;
  /** ISO 8601, in the United Kingdom. */
  readonly today: string;
};

export type InspectionForm<Subject> = RecordForm<AroundInspection, Subject>;

/**
 * Adds a form about one inspection: its page and its answer, for those who may do the action there. `holds` for forms that change the
 * inspection itself: it stays as it is until the change is made.
 */
export function inspectionForm<Subject>(
  app: FastifyInstance,
  parts: Parts,
  { action, holds = false }: { readonly action: ActionId; readonly holds?: boolean },
  page: InspectionForm<Subject>,
): void {
  recordForm<AroundInspection, Subject>(
    app,
    parts,
    {
      ...ofInspection(parts, action),
      around: async (tx: Tx, request, toChange) => {
        const inspection = toChange && holds ? await inspectionToChange(tx, idOf(request)) : inspectionAsked(request);
        if (inspection === null) throw new Problem(404, {});
        return { inspection, today: ukToday(parts.now()) };
      },
      back: ({ inspection }) => `/inspections/${inspection.id}`,
      name: ({ inspection }) => inspectionName(inspection),
      logOf: ({ inspection }) => ({ inspectionId: inspection.id }),
    },
    page,
  );
}
