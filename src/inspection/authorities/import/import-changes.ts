import type { Change } from '../../change.ts';
import { reasonFault } from '../../reason-fault.ts';
import { type Refusal, refuse, refuseFields } from '../../refusal.ts';
import type { ImportStep, PlannedRow } from './planned-row.ts';

/**
 * The changes of a plan, all of them with one reason. Refused when a row of it is wrong (`rows-wrong`), when it changes nothing
 * (`nothing-to-import`), or without a reason (`not-valid`). `ids` gives the id of each new record.
 */
export function importChanges(
  plan: readonly PlannedRow[],
  command: { readonly reason: string; readonly ids: () => string },
): readonly Change[] | Refusal {
  if (plan.some(({ outcome }) => outcome === 'wrong')) {
    return refuse('rows-wrong', 'Some rows are wrong. Correct them in the file and choose it again.', 'file');
  }
  if (plan.every(({ steps }) => steps.length === 0)) {
    return refuse('nothing-to-import', 'Everything in the file is here already: there is nothing to import.', 'file');
  }
  const fault = reasonFault(command.reason, 'these authorities are imported');
  const refusal = refuseFields(fault === null ? [] : [fault]);
  if (refusal !== null) return refusal;
  return plan.flatMap((row) => {
    const authorityId = row.authorityId ?? command.ids();
    return row.steps.map((step) => changeOf(step, authorityId, command));
  });
}

function changeOf(
  step: ImportStep,
  authorityId: string,
  { reason, ids }: { readonly reason: string; readonly ids: () => string },
): Change {
  const where = { authorityId, inspectionId: null, reason } as const;
  const isNew = { expects: null, before: null } as const;
  switch (step.does) {
    case 'authority-added':
      return {
        kind: step.does,
        subject: { kind: 'authority', id: authorityId },
        ...where,
        ...isNew,
        after: step.after,
      };
    case 'leader-added':
      return { kind: step.does, subject: { kind: 'leader', id: ids() }, ...where, ...isNew, after: step.after };
    case 'past-judgement-recorded':
      return { kind: step.does, subject: { kind: 'past-judgement', id: ids() }, ...where, ...isNew, after: step.after };
    case 'authority-changed': {
      const { expects, before, after } = step;
      return { kind: step.does, subject: { kind: 'authority', id: step.record }, ...where, expects, before, after };
    }
    case 'leader-changed': {
      const { expects, before, after } = step;
      return { kind: step.does, subject: { kind: 'leader', id: step.record }, ...where, expects, before, after };
    }
    case 'past-judgement-corrected': {
      const { expects, before, after } = step;
      return {
        kind: step.does,
        subject: { kind: 'past-judgement', id: step.record },
        ...where,
        expects,
        before,
        after,
      };
    }
  }
}
