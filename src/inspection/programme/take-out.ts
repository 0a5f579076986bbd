import type { Change } from '../change.ts';
import type { HeldRole } from '../people/person-record.ts';
import { membershipEnded } from '../people/roles-given.ts';
import { reasonFault } from '../reason-fault.ts';
import { type Refusal, refuseFields } from '../refusal.ts';
import { written } from '../written.ts';
import { leftAlone, madeTogether } from './move-together.ts';
import { isPlanned, notPlanned, type ProgrammeInspection } from './programme-records.ts';
import { type HangsOn, movedTo } from './unsettle-dates.ts';

/**
 * Takes a planned inspection out of the programme, with a reason: it has no week and no dates any more, and nobody is on its team. The
 * record stays, with its log, and is used again when the same is planned anew. Refused once the authority is notified (`not-planned`).
 */
export function takeOutOfProgramme(
  state: Pick<HangsOn, 'hangsOn'> & {
    readonly inspections: readonly ProgrammeInspection[];
    /** The roles that are held in it, each with whose it is. */
    readonly team: readonly (HeldRole & { readonly userId: string })[];
  },
  inspection: ProgrammeInspection,
  command: { readonly seen: number; readonly reason: string; readonly now: Date },
): readonly Change[] | Refusal {
  if (!isPlanned(inspection)) return notPlanned;
  const fault = reasonFault(command.reason, 'it is taken out of the programme');
  const refusal = refuseFields(fault === null ? [] : [fault]);
  if (refusal !== null) return refusal;
  const { weekOne, concurrent } = inspection;
  const before = concurrent === null ? { weekOne } : { weekOne, concurrent };
  const after = concurrent === null ? { weekOne: null } : { weekOne: null, concurrent: null };
  const because = `The inspection planned for the week of ${written(weekOne)} was taken out of the programme.`;
  return [
    ...movedTo({ ...inspection, version: command.seen }, { before, after }, state, command),
    ...leftAlone(madeTogether(state.inspections, inspection)),
    ...state.team.map((held) => membershipEnded(held.userId, held, because)),
  ];
}
