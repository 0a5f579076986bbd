// What stands between now and fieldwork, item by item and as one sentence.
import { type DueBy, isOver } from '../../opening/due-by.ts';
import type { NumberCounts } from '../documents/numbers.ts';
import type { FieldworkPhase } from './fieldwork-phase.ts';
import type { ListItem, Readiness } from './readiness.ts';

/** Something that is not there yet: what, how many, and the page where it is answered, behind /inspections/:id. */
export type Missing = {
  readonly id: 'lists' | 'reading' | 'documents' | 'board' | 'meetings' | 'area' | 'explanations' | 'answers';
  /** As it stands in a sentence: "lists 3 and 5 for stage 1". */
  readonly words: string;
  readonly where: string;
  /** Whether its time is over. */
  readonly late: boolean;
  /** Whether it is needed only once fieldwork has begun. */
  readonly later: boolean;
};

const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const one = (
  id: Missing['id'],
  words: string,
  where: string,
  { late = false, later = false }: Partial<Pick<Missing, 'late' | 'later'>> = {},
): Missing => ({ id, words, where, late, later });

/**
 * Everything that is not there yet, in the order in which it is asked for; nothing where the authority has answered it all. What the
 * timetable has on the day of the fieldwork or after it stands not before it; nor do explanations and their answers, nor the figures that
 * the lead inspector decides on: they are needed for judging (the table of stages).
 */
export function whatIsMissing(readiness: Readiness): readonly Missing[] {
  const { lists, beingRead, unreadable, documents, meetings, meetingsExplained, area, explanations } = readiness;
  const { othersDue, fieldwork, now } = readiness;
  const isLater = (due: DueBy | null) => due !== null && fieldwork !== null && due.on >= fieldwork;
  const by = (due: DueBy | null) => ({ late: due !== null && isOver(due, now), later: isLater(due) });
  const missing: (Missing | null)[] = [
    ...([1, 2] as const).flatMap((stage) =>
      [false, true].map((later) =>
        listsMissing(
          lists.filter((item) => item.stage === stage && isLater(item.due) === later),
          { stage, later },
        ),
      ),
    ),
    beingRead === 0 ? null : one('reading', `${counted(beingRead, 'submission')} still to be read`, '/lists'),
    unreadable === null
      ? null
      : one('reading', `submission ${unreadable}, which could not be read`, `/lists/${unreadable}`),
    documentsMissing('documents', documents.others, isLater(othersDue.documents.others)),
    documentsMissing('board', documents.board, isLater(othersDue.documents.board)),
    meetings === 0 && !meetingsExplained
      ? one('meetings', 'the list of planned meetings', '/meetings', by(othersDue.meetings))
      : null,
    area === null || area.decided === area.lines
      ? null
      : one('area', `${counted(area.lines - area.decided, 'line')} of the area information`, '/area', {
          later: othersDue.area === null || isLater(othersDue.area),
        }),
    explanations.authority === 0
      ? null
      : one('explanations', `${counted(explanations.authority, 'explanation')} from the authority`, '/explanations', {
          later: true,
        }),
    explanations.leadInspector === 0
      ? null
      : one(
          'answers',
          `${counted(explanations.leadInspector, 'answer')} of the lead inspector to explanations`,
          '/explanations',
          { later: true },
        ),
  ];
  return missing.filter((each) => each !== null);
}

function listsMissing(
  items: readonly ListItem[],
  { stage, later }: { readonly stage: 1 | 2; readonly later: boolean },
): Missing | null {
  const open = items.filter(({ state }) => state === 'late' || state === 'awaited');
  if (open.length === 0) return null;
  const numbers = joined(open.map(({ list }) => String(list)));
  const late = open.some(({ state }) => state === 'late');
  return one('lists', `${open.length === 1 ? 'list' : 'lists'} ${numbers} for stage ${stage}`, '/lists', {
    late,
    later,
  });
}

function documentsMissing(id: 'documents' | 'board', counts: NumberCounts | null, later: boolean): Missing | null {
  const open = counts === null ? 0 : counts.missing + counts.returned;
  if (counts === null || open === 0) return null;
  const words = `${counted(open, 'document')}${id === 'board' ? ' of the safeguarding board' : ''}`;
  return one(id, words, '/documents', { late: counts.late > 0, later });
}

/** How far the answer is, in one sentence: before the fieldwork what stands between now and it, later what is still open. */
export function readinessInOneSentence(missing: readonly Missing[], phase: FieldworkPhase): string {
  const named = (those: readonly Missing[]) => joined(those.map(({ words }) => words));
  if (phase !== 'to-come') {
    const fieldwork = phase === 'now' ? 'Fieldwork has begun.' : 'Fieldwork is over.';
    return missing.length === 0
      ? `${fieldwork} Everything that was asked for is there or explained.`
      : `${fieldwork} Still open: ${named(missing)}.`;
  }
  const before = missing.filter(({ later }) => !later);
  if (missing.length === 0)
    return 'Everything that was asked for is there or explained: nothing stands between now and fieldwork.';
  if (before.length === 0)
    return 'Nothing stands between now and fieldwork: what is not there yet is needed only later.';
  const isOne = before.length === 1 && /^(?:1 |list |the |submission )/.test(before[0]?.words ?? '');
  return `Between now and fieldwork ${isOne ? 'stands' : 'stand'} ${named(before)}.`;
}
