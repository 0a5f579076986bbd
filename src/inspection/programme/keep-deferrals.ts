// Putting an inspection off, which is exceptional, and ending that: 001 ¶8.
import { addMonths, parseIsoDate } from '#calendar';
import { type Change, differences } from '../change.ts';
import { childFault } from '../child-fault.ts';
import { dateFault } from '../date-fault.ts';
import { reasonFault } from '../reason-fault.ts';
import { type FieldFault, type Refusal, refuse, refuseFields } from '../refusal.ts';
import { written } from '../written.ts';
import { isDeferralGround } from './deferral-grounds.ts';
import type { DeferralFields } from './programme-changes.ts';
import { type Deferral, isDeferredOn, isUnderWay, type ProgrammeInspection } from './programme-records.ts';

/** A deferral as a form gives one: the ground as it was chosen, which may be none. Dates are ISO 8601 texts, empty when none was given. */
export type DeferralWanted = {
  readonly grounds: string;
  readonly words: string;
  readonly decidedOn: string;
  readonly until: string;
};

const longestWords = 2000;
/** A date further ahead is taken for a slip. */
const mostMonths = 24;

/** What is wrong with words that say why something is done; `what` completes "Say": "what has happened". */
export function wordsFault(words: string, what: string): FieldFault | null {
  if (words === '') return { place: 'words', words: `Say ${what}.` };
  if (words.length > longestWords)
    return { place: 'words', words: `This must be ${longestWords} characters or fewer.` };
  return childFault(words, 'words');
}

const staffAbsence =
  'Absence of staff is no reason to defer an inspection, and the director’s is not either (¶8 of the framework). The inspection goes ahead with whoever stands in. Choose another ground only if something exceptional has happened besides.';

function faultsOf({ grounds, words, decidedOn, until }: DeferralWanted, today: string): readonly FieldFault[] {
  const faults: (FieldFault | null)[] = [];
  const note = (place: string, fault: string | null) => {
    if (fault !== null) faults.push({ place, words: fault });
  };
  if (!isDeferralGround(grounds)) note('grounds', 'Choose on which ground the inspection is deferred.');
  if (grounds === 'staff-absence') note('grounds', staffAbsence);
  faults.push(wordsFault(words, 'what has happened, and why the inspection cannot go ahead'));
  const decided = dateFault(decidedOn, 'The day it was decided');
  note('decidedOn', decided ?? (decidedOn > today ? 'The day it was decided must not be in the future.' : null));
  note('until', untilFault(until, today));
  return faults.filter((fault) => fault !== null);
}

function untilFault(until: string, today: string): string | null {
  const fault = dateFault(until, 'The day until which it is deferred');
  if (fault !== null) return fault;
  if (until <= today) return 'The day until which it is deferred must be in the future.';
  const latest = addMonths(parseIsoDate(today), mostMonths).toString();
  return until > latest
    ? `The day until which it is deferred must not be more than ${mostMonths} months ahead. Check the year.`
    : null;
}

const fieldsOf = (wanted: DeferralWanted, endedOn: string | null): DeferralFields => {
  const { grounds, words, decidedOn, until } = wanted;
  if (!isDeferralGround(grounds)) throw new Error('The faults of a deferral let a ground through that is none.');
  return { grounds, words, decidedOn, until, endedOn };
};

/** The inspection of an authority that is under way, which no deferral stops; of those given, the review of its board alone is none. */
export const underWay = <I extends Pick<ProgrammeInspection, 'subject' | 'stage'>>(
  inspections: readonly I[],
): I | null => inspections.find((each) => each.subject === 'authority' && isUnderWay(each)) ?? null;

/** What is said of a deferral while the inspection is under way. */
export const deferralUnderWay =
  'The authority has been notified, and its inspection is under way: a deferral does not stop it. An administrator puts the inspection back to “Planned” first, which goes as long as the authority has sent nothing.';

/**
 * Defers the inspection of an authority. Refused field by field (`not-valid`), on the ground that staff are absent above all; while its
 * inspection is under way (`under-way`), and while another deferral holds (`deferred-already`).
 */
export function recordDeferral(
  authority: {
    readonly id: string;
    readonly deferrals: readonly Deferral[];
    readonly inspections: readonly Pick<ProgrammeInspection, 'subject' | 'stage'>[];
  },
  command: { readonly id: string; readonly wanted: DeferralWanted; readonly today: string },
): readonly Change[] | Refusal {
  const { wanted, today } = command;
  const refusal = refuseFields(faultsOf(wanted, today));
  if (refusal !== null) return refusal;
  if (underWay(authority.inspections) !== null) return refuse('under-way', deferralUnderWay);
  const holding = authority.deferrals.find((each) => isDeferredOn(each, today));
  if (holding !== undefined) {
    return refuse(
      'deferred-already',
      `The inspection is deferred until ${written(holding.until)} already. Change that deferral, or end it first.`,
    );
  }
  return [
    {
      kind: 'deferral-recorded',
      subject: { kind: 'deferral', id: command.id },
      authorityId: authority.id,
      inspectionId: null,
      expects: null,
      before: null,
      after: fieldsOf(wanted, null),
      reason: null,
    },
  ];
}

const over = (until: string) =>
  refuse('deferral-over', `This deferral ended on ${written(until)}, and cannot be changed any more.`);

const subjectOf = ({ id, authorityId }: Deferral) => ({
  kind: 'deferral-changed' as const,
  subject: { kind: 'deferral', id } as const,
  authorityId,
  inspectionId: null,
});

const isOver = ({ until, endedOn }: Deferral, today: string) => endedOn !== null || until <= today;

/** Changes a deferral that still holds, with a reason, decided on the version that was seen. No change at all is no change. */
export function changeDeferral(
  deferral: Deferral,
  command: {
    readonly wanted: DeferralWanted;
    readonly seen: number;
    readonly reason: string;
    readonly today: string;
  },
): readonly Change[] | Refusal {
  const { wanted, today, reason } = command;
  if (isOver(deferral, today)) return over(deferral.endedOn ?? deferral.until);
  const faults = [...faultsOf(wanted, today)];
  const { grounds, words, decidedOn, until, endedOn } = deferral;
  const changed = isDeferralGround(wanted.grounds)
    ? differences<DeferralFields>({ grounds, words, decidedOn, until, endedOn }, fieldsOf(wanted, endedOn))
    : null;
  const fault = reasonFault(reason, 'the deferral changes');
  if (changed !== null && fault !== null) faults.push(fault);
  const refusal = refuseFields(faults);
  if (refusal !== null) return refusal;
  if (changed === null) return [];
  return [{ ...subjectOf(deferral), expects: command.seen, ...changed, reason }];
}

/** Ends a deferral today, before its time: the inspection may be planned again from now on. */
export function endDeferral(
  deferral: Deferral,
  command: { readonly seen: number; readonly reason: string; readonly today: string },
): readonly Change[] | Refusal {
  const { today, reason } = command;
  if (isOver(deferral, today)) return over(deferral.endedOn ?? deferral.until);
  const fault = reasonFault(reason, 'the deferral ends');
  if (fault !== null) return refuseFields([fault]) ?? [];
  return [
    {
      ...subjectOf(deferral),
      expects: command.seen,
      before: { endedOn: null },
      after: { endedOn: today },
      reason,
    },
  ];
}
