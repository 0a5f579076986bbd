// How far the data request is answered: every item that was asked for, and how it stands.
import { type Delivery, type DueBy, firstDelivered, isOver, lateness, type UkMoment } from '../../opening/due-by.ts';
import type { Stage } from '../../stages.ts';
import type { AreaProgress } from '../area/area-standing.ts';
import type { DocumentsDue, NumberCounts } from '../documents/numbers.ts';
import { type Explanation, type ExplanationState, explains, explanationState } from '../explanations/explanation.ts';
import { aboutList, aboutMeetings } from '../explanations/subjects.ts';
import { type FieldworkPhase, phaseOf } from './fieldwork-phase.ts';

/** A day of the timetable by which something is due, and what it rests on. Days are ISO 8601. */
export type DueOn = {
  readonly on: string;
  /** `am`, `end` (of the day) or an hour. */
  readonly time: string | null;
  readonly rule: string;
  readonly source: string;
  readonly assumed: string | null;
};

/** A list as it stands after everything that was sent. */
export type ListThere = {
  readonly list: number;
  /** The submission that sent it last, and for which stage. */
  readonly submission: number;
  readonly stage: 1 | 2;
  readonly rows: number;
  readonly errors: number;
  readonly queries: number;
  /** Every time that it was sent and read. */
  readonly deliveries: readonly Delivery[];
};

/** By when what is no list is due; null where the timetable does not say. */
type OthersDue = {
  readonly documents: DocumentsDue;
  readonly meetings: DueBy | null;
  readonly area: DueBy | null;
};

/** What readiness is told from. */
export type ReadinessState = {
  readonly now: UkMoment;
  readonly stage: Stage;
  /** The lists of the edition; none where a safeguarding board alone is reviewed. */
  readonly lists: readonly { readonly no: number; readonly title: string }[];
  /** When lists are due, by list and stage: a list is asked for at the stages that are there. */
  readonly due: readonly { readonly list: number; readonly stage: 1 | 2; readonly due: DueOn }[];
  readonly othersDue: OthersDue;
  readonly there: readonly ListThere[];
  /** Submissions that wait to be read, and the number of the newest one where it could not be. */
  readonly beingRead: number;
  readonly unreadable: number | null;
  readonly explanations: readonly Explanation[];
  /** Documents of the authority, and of the board where it is reviewed. */
  readonly documents: { readonly others: NumberCounts | null; readonly board: NumberCounts | null };
  /** Planned meetings that are not cancelled. */
  readonly meetings: number;
  /** Null where a board alone is reviewed. */
  readonly area: AreaProgress | null;
  /** The day on which fieldwork begins; null where the timetable names none. */
  readonly fieldwork: string | null;
};

/** How a list stands at a stage. */
export const listStates = {
  in: 'In',
  explained: 'Explained',
  late: 'Late',
  awaited: 'Awaited',
} as const;
export type ListState = keyof typeof listStates;

/** A list at one stage. */
export type ListItem = {
  readonly list: number;
  readonly title: string;
  readonly stage: 1 | 2;
  readonly due: DueOn;
  readonly state: ListState;
  /** What was sent; null where nothing was for this stage. */
  readonly there: ListThere | null;
  /** The day on which it was first sent for the stage, and how late that was in words, empty in time; null where it was not. */
  readonly sent: { readonly on: string; readonly late: string } | null;
  /** How many of its columns are explained. */
  readonly columnsExplained: number;
};

export type Readiness = {
  readonly lists: readonly ListItem[];
  readonly beingRead: number;
  readonly unreadable: number | null;
  readonly documents: ReadinessState['documents'];
  readonly meetings: number | null;
  /** Whether it is said why no meetings are listed. */
  readonly meetingsExplained: boolean;
  readonly area: AreaProgress | null;
  readonly othersDue: OthersDue;
  /** Explanations that wait for either side. */
  readonly explanations: { readonly authority: number; readonly leadInspector: number };
  readonly fieldwork: string | null;
  readonly phase: FieldworkPhase;
  readonly now: UkMoment;
};

/** How far the data request is answered: by list and stage, and what documents, meetings, figures and explanations come to. */
export function readinessOf(state: ReadinessState): Readiness {
  const { lists, due, explanations, beingRead, unreadable, documents, meetings, area, fieldwork, othersDue, now } =
    state;
  const waitsAs = (...states: readonly ExplanationState[]) =>
    explanations.filter((each) => states.includes(explanationState(each))).length;
  const items = lists.flatMap(({ no, title }) =>
    due
      .filter(({ list }) => list === no)
      .toSorted((a, b) => a.stage - b.stage)
      .map((each) => listItem(state, title, each)),
  );
  return {
    lists: items,
    beingRead,
    unreadable,
    documents,
    meetings: lists.length === 0 ? null : meetings,
    meetingsExplained: explanations.some((each) => each.about === aboutMeetings && explains(each)),
    area,
    othersDue,
    explanations: { authority: waitsAs('asked', 'asked-again'), leadInspector: waitsAs('given') },
    fieldwork,
    phase: phaseOf(state.stage),
    now,
  };
}

function listItem(
  { there, explanations, now }: ReadinessState,
  title: string,
  { list, stage, due }: ReadinessState['due'][number],
): ListItem {
  const standing = there.find((each) => each.list === list) ?? null;
  // What was sent for stage 2 answers stage 1 too.
  const answers = standing !== null && standing.stage >= stage ? standing : null;
  const isExplained = explanations.some((each) => each.about === aboutList(list) && explains(each));
  const at = answers === null ? null : firstDelivered(answers.deliveries, stage);
  return {
    list,
    title,
    stage,
    due,
    state: answers !== null ? 'in' : isExplained ? 'explained' : isOver(due, now) ? 'late' : 'awaited',
    there: answers,
    sent: at === null ? null : { on: at.day, late: lateness(due, at) },
    columnsExplained: explanations.filter((each) => each.about.startsWith(`${aboutList(list)}/`) && explains(each))
      .length,
  };
}
