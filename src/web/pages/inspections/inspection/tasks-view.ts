// What somebody of the authority has to do in an inspection, late things first.
import { type AnswersThere, lateness, type RoleId, type StageState, type UkMoment, whatToDo } from '#inspection';
import type { KeptEntry } from '#store';
import { entryViews } from '../timetable/entry-view.ts';

/** How many things are shown; what is late is shown in any case. */
const shown = 6;

/** Who has to do with what of the timetable at an authority, by their role there. */
const actorsOf = (roles: readonly RoleId[]): readonly string[] => [
  ...(roles.some((role) => role === 'director' || role === 'data-officer')
    ? ['local authority', 'authority and board']
    : []),
  ...(roles.includes('lscb-chair') ? ['LSCB', 'authority and board'] : []),
];

/** What of the data request is there, from the facts that its stages are moved by. */
export const answersThere = ({ facts, documentsAsked }: StageState, meetings: boolean): AnswersThere => ({
  ...facts,
  documentsAsked,
  meetings,
});

/** What the lead inspector waits for besides the timetable, each with where it is answered: questions, and other files for those returned. */
export function askedView({ facts }: StageState, base: string) {
  const { unanswered, returned } = facts;
  return [
    ...(unanswered === 0
      ? []
      : [
          {
            text:
              unanswered === 1
                ? 'Answer 1 question about the data request'
                : `Answer ${unanswered} questions about the data request`,
            href: `${base}/explanations`,
          },
        ]),
    ...(returned === 0
      ? []
      : [
          {
            text:
              returned === 1
                ? 'Replace 1 document that was returned unread'
                : `Replace ${returned} documents that were returned unread`,
            href: `${base}/documents`,
          },
        ]),
  ];
}

/** Things to do as the overview places them. `answers` is null for whoever has no part in the data request, or not at this stage. */
export function tasksView(
  entries: readonly KeptEntry[],
  {
    roles,
    answers,
    now,
  }: { readonly roles: readonly RoleId[]; readonly answers: AnswersThere | null; readonly now: UkMoment },
) {
  const { late, due } = whatToDo(entries, { who: actorsOf(roles), answers, now });
  const lateOnes = [...Map.groupBy(late, ({ on, time }) => `${on} ${time}`).values()].flatMap((together) => {
    const [first] = together;
    if (first === undefined) return [];
    const left = first.on === now.day ? 'since earlier today' : lateness(first, now);
    return entryViews(together, now.day).map((view) => ({ ...view, left, late: true }));
  });
  const others = entryViews(due, now.day).map((view) => ({ ...view, late: false }));
  return [...lateOnes, ...others.slice(0, Math.max(shown - lateOnes.length, 0))];
}
