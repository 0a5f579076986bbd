// What of a timetable waits for the authority or its safeguarding board: what was answered is left out, what is late is not forgotten.

import { isOver, type UkMoment } from '../opening/due-by.ts';
import type { TimetableEntry } from '../opening/inspection-record.ts';
import { byTime } from '../opening/timetable.ts';
import { isOfBoard } from './documents/document-record.ts';

/** What of the data request is there or explained: lists by number (those of stage 2 apart), documents such as "2.03". */
export type AnswersThere = {
  readonly listsIn: readonly number[];
  readonly listsInAgain: readonly number[];
  readonly listsExplained: readonly number[];
  readonly documentsAsked: readonly string[];
  readonly documentsIn: readonly string[];
  readonly documentsExplained: readonly string[];
  /** Whether meetings are listed, or it is said why none are. */
  readonly meetings: boolean;
};

const listKey = /^annex-a\/list-(\d+)\/stage-([12])$/;

/** Whether what an entry asks for is there or explained; null where nothing that is kept says so. */
export function isAnswered(key: string | null, answers: AnswersThere): boolean | null {
  const [, list, stage] = listKey.exec(key ?? '') ?? [];
  if (list !== undefined) {
    const { listsIn, listsInAgain, listsExplained } = answers;
    return [...(stage === '2' ? listsInAgain : listsIn), ...listsExplained].includes(Number(list));
  }
  if (key === 'documents' || key === 'documents-board') {
    const there = new Set([...answers.documentsIn, ...answers.documentsExplained]);
    return answers.documentsAsked
      .filter((no) => isOfBoard(no) === (key === 'documents-board'))
      .every((no) => there.has(no));
  }
  return key === 'meetings-list' ? answers.meetings : null;
}

/**
 * The entries that wait for those named, by time: late ones, whose time is over and which are not answered, and those still to come. What
 * nothing that is kept answers, such as the authority's own audits, waits until its last day is over. `answers` is null for whoever has no
 * part in the data request, or where it can be answered no more.
 */
export function whatToDo<Entry extends TimetableEntry>(
  entries: readonly Entry[],
  {
    who,
    answers,
    now,
  }: { readonly who: readonly string[]; readonly answers: AnswersThere | null; readonly now: UkMoment },
): { readonly late: readonly Entry[]; readonly due: readonly Entry[] } {
  const waiting = entries
    .filter((entry) => !entry.cancelled && who.includes(entry.who))
    .toSorted(byTime)
    .map((entry) => ({
      entry,
      answered: answers === null ? null : isAnswered(entry.key, answers),
      over: isOver(entry.until === null ? entry : { on: entry.until, time: null }, now),
    }));
  return {
    late: waiting.filter(({ answered, over }) => answered === false && over).map(({ entry }) => entry),
    due: waiting.filter(({ answered, over }) => answered !== true && !over).map(({ entry }) => entry),
  };
}
