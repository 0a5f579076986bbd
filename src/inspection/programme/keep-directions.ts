// What the Secretary of State directs about the re-inspection of an authority judged inadequate: 001 ¶5.
import { addMonths, parseIsoDate } from '#calendar';
import { type Change, differences } from '../change.ts';
import { dateFault } from '../date-fault.ts';
import { reasonFault } from '../reason-fault.ts';
import { type FieldFault, type Refusal, refuse, refuseFields } from '../refusal.ts';
import { written } from '../written.ts';
import { wordsFault } from './keep-deferrals.ts';
import type { DirectionFields } from './programme-changes.ts';
import type { Direction } from './programme-records.ts';

/** A direction as a form gives one. Dates are ISO 8601 texts; both days of the inspection may be left open. */
export type DirectionWanted = Pick<DirectionFields, 'givenOn' | 'inspectFrom' | 'inspectBy' | 'words'>;

/** When the report with the inadequate overall judgement was published (ISO 8601); null when the last overall judgement is none. */
type Judged = { readonly inadequateOn: string | null };

/** A date further ahead is taken for a slip. */
const mostMonths = 60;

function faultsOf(wanted: DirectionWanted, inadequateOn: string, today: string): readonly FieldFault[] {
  const { givenOn, inspectFrom, inspectBy, words } = wanted;
  const faults: (FieldFault | null)[] = [];
  const note = (place: string, fault: string | null) => {
    if (fault !== null) faults.push({ place, words: fault });
  };
  note('givenOn', dateFault(givenOn, 'The day it was given') ?? givenFault(givenOn, inadequateOn, today));
  const latest = addMonths(parseIsoDate(today), mostMonths).toString();
  const ahead = (day: string, what: string) =>
    day > latest ? `${what} must not be more than five years ahead. Check the year.` : null;
  if (inspectFrom !== null) {
    const what = 'The day before which there is to be no inspection';
    note('inspectFrom', dateFault(inspectFrom, what) ?? ahead(inspectFrom, what));
  }
  if (inspectBy !== null) {
    const what = 'The day by which it is to be inspected';
    const early = [givenOn, inspectFrom ?? ''].some((day) => inspectBy < day)
      ? `${what} must not be before the other two. Check the dates.`
      : null;
    note('inspectBy', dateFault(inspectBy, what) ?? early ?? ahead(inspectBy, what));
  }
  faults.push(wordsFault(words, 'what is directed, and where it can be read'));
  return faults.filter((fault) => fault !== null);
}

function givenFault(givenOn: string, inadequateOn: string, today: string): string | null {
  if (givenOn > today) return 'The day it was given must not be in the future.';
  return givenOn < inadequateOn
    ? `The day it was given must not be before ${written(inadequateOn)}, when the inadequate judgement was published.`
    : null;
}

/**
 * Records a direction. Refused where the last overall judgement is not inadequate (`not-inadequate`), for only re-inspections are
 * directed otherwise, and field by field (`not-valid`). A newer direction stands in place of the older ones.
 */
export function recordDirection(
  authority: Judged & { readonly id: string },
  command: { readonly id: string; readonly wanted: DirectionWanted; readonly today: string },
): readonly Change[] | Refusal {
  const { inadequateOn } = authority;
  if (inadequateOn === null) {
    return refuse(
      'not-inadequate',
      'A direction is about the re-inspection after an inadequate overall judgement (¶5), and the last one recorded of this authority is none. Record the judgement of its last report first.',
    );
  }
  const refusal = refuseFields(faultsOf(command.wanted, inadequateOn, command.today));
  if (refusal !== null) return refusal;
  return [
    {
      kind: 'direction-recorded',
      subject: { kind: 'direction', id: command.id },
      authorityId: authority.id,
      inspectionId: null,
      expects: null,
      before: null,
      after: { ...command.wanted, withdrawnOn: null },
      reason: null,
    },
  ];
}

const subjectOf = ({ id, authorityId }: Direction) => ({
  kind: 'direction-changed' as const,
  subject: { kind: 'direction', id } as const,
  authorityId,
  inspectionId: null,
});

const withdrawnAlready = (on: string) =>
  refuse('direction-withdrawn', `This direction was withdrawn on ${written(on)}, and cannot be changed any more.`);

/** Changes a direction that is not withdrawn, with a reason, decided on the version that was seen. No change at all is no change. */
export function changeDirection(
  direction: Direction,
  command: {
    readonly wanted: DirectionWanted;
    readonly inadequateOn: string | null;
    readonly seen: number;
    readonly reason: string;
    readonly today: string;
  },
): readonly Change[] | Refusal {
  const { wanted, reason, today } = command;
  if (direction.withdrawnOn !== null) return withdrawnAlready(direction.withdrawnOn);
  // Where a later report was published meanwhile, the direction still may be corrected: it is about the one before.
  const since = command.inadequateOn ?? direction.givenOn;
  const faults = [...faultsOf(wanted, since < direction.givenOn ? since : direction.givenOn, today)];
  const { givenOn, inspectFrom, inspectBy, words, withdrawnOn } = direction;
  const changed = differences<DirectionFields>(
    { givenOn, inspectFrom, inspectBy, words, withdrawnOn },
    { ...wanted, withdrawnOn },
  );
  const fault = reasonFault(reason, 'the direction changes');
  if (changed !== null && fault !== null) faults.push(fault);
  const refusal = refuseFields(faults);
  if (refusal !== null) return refusal;
  if (changed === null) return [];
  return [{ ...subjectOf(direction), expects: command.seen, ...changed, reason }];
}

/** Records that a direction was withdrawn: the window of the framework then applies again. */
export function withdrawDirection(
  direction: Direction,
  command: {
    readonly withdrawnOn: string;
    readonly seen: number;
    readonly reason: string;
    readonly today: string;
  },
): readonly Change[] | Refusal {
  const { withdrawnOn, reason, today } = command;
  if (direction.withdrawnOn !== null) return withdrawnAlready(direction.withdrawnOn);
  const faults: FieldFault[] = [];
  const fault =
    dateFault(withdrawnOn, 'The day it was withdrawn') ??
    (withdrawnOn > today ? 'The day it was withdrawn must not be in the future.' : null) ??
    (withdrawnOn < direction.givenOn
      ? `The day it was withdrawn must not be before ${written(direction.givenOn)}, when it was given.`
      : null);
  if (fault !== null) faults.push({ place: 'withdrawnOn', words: fault });
  const why = reasonFault(reason, 'the direction is withdrawn');
  if (why !== null) faults.push(why);
  const refusal = refuseFields(faults);
  if (refusal !== null) return refusal;
  return [
    {
      ...subjectOf(direction),
      expects: command.seen,
      before: { withdrawnOn: null },
      after: { withdrawnOn },
      reason,
    },
  ];
}
