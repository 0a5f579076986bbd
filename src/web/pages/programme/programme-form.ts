// Forms about one authority's place in the programme.
import type { FastifyInstance } from 'fastify';
import type { ActionId, Placed, ProgrammeState } from '#inspection';
import { oneProgrammeDecisionAtATime } from '#store';
import { idOf } from '../../forms/id-of.ts';
import { type RecordForm, recordForm } from '../../forms/record-form.ts';
import { ukToday } from '../../forms/uk-today.ts';
import { Problem } from '../../look/plugin.ts';
import type { Parts } from '../../parts.ts';
import { placeOf, programmeState } from './programme-state.ts';

/** What such a form is about. */
export type AroundPlace = {
  readonly placed: Placed;
  readonly state: ProgrammeState;
  /** ISO 8601, in the United Kingdom. */
  readonly today: string;
};

/** The page of one authority's place. */
export const placeHref = ({ authority }: Pick<Placed, 'authority'>): string => `/programme/authorities/${authority.id}`;

/** Adds the form's page and its answer, for those who may do the action. Decisions about the programme are made one at a time. */
export function programmeForm<Subject>(
  app: FastifyInstance,
  parts: Parts,
  action: ActionId,
  page: RecordForm<AroundPlace, Subject>,
): void {
  recordForm<AroundPlace, Subject>(
    app,
    parts,
    {
      action,
      around: async (tx, request, toChange) => {
        if (toChange) await oneProgrammeDecisionAtATime(tx);
        const today = ukToday(parts.now());
        const state = await programmeState(tx, today);
        const placed = placeOf(state, idOf(request));
        if (placed === null) throw new Problem(404, {});
        return { placed, state, today };
      },
      back: ({ placed }) => placeHref(placed),
      name: ({ placed }) => placed.authority.name,
      logOf: ({ placed }) => ({ authorityId: placed.authority.id }),
    },
    page,
  );
}
