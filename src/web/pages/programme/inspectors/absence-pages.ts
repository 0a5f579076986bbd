import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  type Absence,
  type ActionId,
  absenceKinds,
  cancelAbsence,
  changeAbsence,
  type ProgrammeInspector,
  recordAbsence,
} from '#inspection';
import { absencesFrom, inspectorById, oneProgrammeDecisionAtATime, type Tx } from '#store';
import { type RecordForm, recordForm, recordNamed } from '../../../forms/record-form.ts';
import { ukToday } from '../../../forms/uk-today.ts';
import { Problem } from '../../../look/plugin.ts';
import type { Parts } from '../../../parts.ts';
import { absenceNow, absenceWanted, daysInWords, kindChoices } from './absence-form.ts';

/** Whose days away a form is about. */
export type AroundInspector = {
  readonly inspector: ProgrammeInspector;
  readonly absences: readonly Absence[];
  readonly today: string;
};

/** Where the days away of somebody are kept: the page of an inspector, for administrators, or one's own. */
export type DaysAwayOf = {
  readonly action: ActionId;
  /** The beginning of the addresses: "/days-away". */
  readonly path: string;
  /** Whose they are. */
  readonly whose: (request: FastifyRequest) => string;
  readonly back: (inspector: Pick<ProgrammeInspector, 'id'>) => string;
};

/** What days away are decided on: those to come and those of the last weeks, which may still be put right. */
async function aroundInspector(tx: Tx, id: string, today: string): Promise<AroundInspector> {
  const inspector = await inspectorById(tx, id);
  if (inspector === null) throw new Problem(404, {});
  const since = Temporal.PlainDate.from(today).subtract({ weeks: 8 }).toString();
  return { inspector, absences: await absencesFrom(tx, since, id), today };
}

/** Adds a form about somebody who inspects. */
export function inspectorForm<Subject>(
  app: FastifyInstance,
  parts: Parts,
  { action, whose, back }: Pick<DaysAwayOf, 'action' | 'whose' | 'back'>,
  page: RecordForm<AroundInspector, Subject>,
): void {
  recordForm<AroundInspector, Subject>(
    app,
    parts,
    {
      action,
      around: async (tx, request, toChange) => {
        if (toChange) await oneProgrammeDecisionAtATime(tx);
        return aroundInspector(tx, whose(request), ukToday(parts.now()));
      },
      back: ({ inspector }) => back(inspector),
      name: ({ inspector }) => inspector.name,
      logOf: () => ({}),
    },
    page,
  );
}

/** Days away recorded, changed and cancelled. */
export function absencePages(app: FastifyInstance, parts: Parts, of: DaysAwayOf): void {
  inspectorForm<readonly Absence[]>(app, parts, of, {
    path: `${of.path}/add`,
    template: 'programme/inspectors/absence',
    load: async (_tx, _request, { absences }) => absences,
    view: () => ({ title: 'Record days away', kindChoices }),
    decide: ({ inspector, subject, today }, form) =>
      recordAbsence({ id: inspector.id, absences: subject }, { id: randomUUID(), wanted: absenceWanted(form), today }),
    done: () => 'The days away have been recorded.',
  });

  const one = {
    load: async (_tx, request, { absences }) => recordNamed(request, absences),
    version: ({ subject }) => subject.version,
    logged: 'absence',
    thereNow: ({ subject }) => absenceNow(subject),
  } satisfies Partial<Parameters<typeof inspectorForm<Absence>>[3]>;

  inspectorForm<Absence>(app, parts, of, {
    ...one,
    path: `${of.path}/:record/change`,
    template: 'programme/inspectors/absence',
    view: ({ subject }) => ({ title: 'Change days away', kindChoices, values: subject }),
    decide: ({ absences, subject, today }, form) =>
      changeAbsence({ absences }, subject, {
        wanted: absenceWanted(form),
        seen: form.number('version') ?? 0,
        today,
      }),
    done: () => 'The days away have been changed.',
  });

  inspectorForm<Absence>(app, parts, of, {
    ...one,
    path: `${of.path}/:record/cancel`,
    template: 'programme/inspectors/cancel-absence',
    view: ({ subject }) => ({
      title: 'Cancel days away',
      days: daysInWords(subject),
      what: absenceKinds[subject.what].toLowerCase(),
    }),
    decide: ({ subject }, form) =>
      cancelAbsence(subject, { seen: form.number('version') ?? 0, reason: form.text('reason') }),
    done: () => 'The days away have been cancelled.',
  });
}
