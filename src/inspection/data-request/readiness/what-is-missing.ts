// What stands between now and fieldwork, item by item and as one sentence.
import type { NumberCounts } from '../documents/numbers.ts';
import type { ListItem, Readiness } from './readiness.ts';

/** Something that is not there yet: what, how many, and the page where it is answered, behind /inspections/:id. */
export type Missing = {
  readonly id: 'lists' | 'reading' | 'documents' | 'board' | 'meetings' | 'area' | 'explanations' | 'answers';
  /** As it stands in a sentence: "list 3 and list 5 of stage 1". */
  readonly words: string;
  readonly where: string;
  /** Whether its day is over. */
  readonly late: boolean;
};

const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** Everything that is not there yet, in the order in which it is asked for; nothing where the authority has answered it all. */
export function whatIsMissing(readiness: Readiness): readonly Missing[] {
  const { lists, beingRead, unreadable, documents, meetings, area, explanations } = readiness;
  const missing: (Missing | null)[] = [
    ...([1, 2] as const).map((stage) =>
      listsMissing(
        lists.filter((item) => item.stage === stage),
        stage,
      ),
    ),
    beingRead === 0 ? null : one('reading', `${counted(beingRead, 'submission')} still to be read`, '/lists'),
    unreadable === null
      ? null
      : one('reading', `submission ${unreadable}, which could not be read`, `/lists/${unreadable}`),
    documentsMissing('documents', 'document', documents.others),
    documentsMissing('board', 'document of the safeguarding board', documents.board),
    meetings === 0 ? one('meetings', 'the list of planned meetings', '/meetings') : null,
    area === null || area.decided === area.lines
      ? null
      : one('area', `${counted(area.lines - area.decided, 'line')} of the area information`, '/area'),
    explanations.authority === 0
      ? null
      : one('explanations', `${counted(explanations.authority, 'explanation')} from the authority`, '/explanations'),
    explanations.leadInspector === 0
      ? null
      : one(
          'answers',
          `${counted(explanations.leadInspector, 'answer')} of the lead inspector to explanations`,
          '/explanations',
        ),
  ];
  return missing.filter((each) => each !== null);
}

const one = (id: Missing['id'], words: string, where: string, late = false): Missing => ({ id, words, where, late });

function listsMissing(items: readonly ListItem[], stage: 1 | 2): Missing | null {
  const open = items.filter(({ state }) => state === 'late' || state === 'awaited');
  if (open.length === 0) return null;
  const numbers = joined(open.map(({ list }) => String(list)));
  const late = open.some(({ state }) => state === 'late');
  return one('lists', `${open.length === 1 ? 'list' : 'lists'} ${numbers} for stage ${stage}`, '/lists', late);
}

function documentsMissing(id: 'documents' | 'board', noun: string, counts: NumberCounts | null): Missing | null {
  const open = counts === null ? 0 : counts.missing + counts.returned;
  if (counts === null || open === 0) return null;
  const [first = '', ...rest] = noun.split(' ');
  return one(id, counted(open, noun, [`${first}s`, ...rest].join(' ')), '/documents', counts.late > 0);
}

/** One sentence on what stands between now and fieldwork. */
export function readinessInOneSentence(missing: readonly Missing[]): string {
  if (missing.length === 0)
    return 'Everything that was asked for is there or explained: nothing stands between now and fieldwork.';
  return `Between now and fieldwork ${missing.length === 1 && /^(?:1 |list |the |submission )/.test(missing[0]?.words ?? '') ? 'stands' : 'stand'} ${joined(missing.map(({ words }) => words))}.`;
}
