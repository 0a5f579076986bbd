// How readiness speaks of the fieldwork: as something to come, as going on, or as over.
import { parseIsoDate, writtenDay } from '#calendar';
import { timeLeft } from '../../opening/time-left.ts';
import type { Stage } from '../../stages.ts';

export type FieldworkPhase = 'to-come' | 'now' | 'over';

/** The phase at a stage of an inspection: the stage says whether fieldwork has begun, whatever the timetable said. */
export function phaseOf(stage: Stage): FieldworkPhase {
  if (stage === 'planned' || stage === 'notified' || stage === 'data-collection') return 'to-come';
  return stage === 'fieldwork' ? 'now' : 'over';
}

/** When fieldwork begins or began, as a sentence. `fieldwork` is the day of the timetable, null where it names none; both are ISO 8601. */
export function fieldworkInWords(fieldwork: string | null, phase: FieldworkPhase, today: string): string {
  if (fieldwork === null) {
    return phase === 'to-come'
      ? 'The timetable names no day for the fieldwork yet.'
      : 'The timetable names no day for the fieldwork.';
  }
  const day = writtenDay(parseIsoDate(fieldwork));
  if (phase === 'over') return `Fieldwork, from ${day}, is over.`;
  if (phase === 'now') {
    return fieldwork <= today ? `Fieldwork began on ${day}.` : `Fieldwork has begun, before its day, ${day}.`;
  }
  const left = timeLeft(today, fieldwork);
  const says = fieldwork < today ? 'Fieldwork was to begin' : 'Fieldwork begins';
  return `${says} on ${day}${left === '' ? '' : `, ${left}`}.`;
}
