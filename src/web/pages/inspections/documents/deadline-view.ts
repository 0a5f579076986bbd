import { timeLeft } from '#inspection';
import type { DocumentsDeadline } from '#store';

const times: Readonly<Record<string, string>> = { am: 'in the morning', end: 'by the end of the day' };

/** A day on which documents are due: the date, what is left of the time, and the rule with where it comes from. */
export function deadlineView(due: DocumentsDeadline, today: string) {
  const { on, time, rule, source, assumed } = due;
  return {
    on,
    time: time === null ? null : (times[time] ?? `at ${time}`),
    left: timeLeft(today, on),
    over: today > on,
    rule,
    source,
    assumed,
  };
}
