import { parseIsoDate, writtenDay } from '#calendar';
import {
  arrivesOn,
  byTime,
  isBack,
  listsDue,
  movesFor,
  needsNow,
  type RoleId,
  type StageState,
  stages,
} from '#inspection';
import type { InspectionAsSeen, KeptEntry, KeptTeamMember } from '#store';
import { editions } from '../open/open-view.ts';
import { entryViews } from '../timetable/entry-view.ts';

const day = (on: string | null): string | null => (on === null ? null : writtenDay(parseIsoDate(on)));

/** What is inspected, and when, line by line; what is not settled says so. */
export function aboutView(
  inspection: InspectionAsSeen,
  framework: { readonly title: string; readonly href: string },
  entries: readonly KeptEntry[],
  forAuthority: boolean,
) {
  const { subject, lscbReview, notifiedOn, onSiteEnds, asAt } = inspection;
  const notYet = 'Not settled yet';
  const what =
    subject === 'lscb'
      ? 'The safeguarding board (LSCB) alone'
      : `The services of the authority${lscbReview ? ', and its safeguarding board (LSCB)' : '; its safeguarding board is not reviewed at the same time'}`;
  return {
    what,
    framework: {
      ...framework,
      version: inspection.frameworkVersion,
      hash: forAuthority ? null : inspection.frameworkHash.slice(0, 12),
    },
    dates: [
      { what: 'Notification', is: day(notifiedOn) ?? notYet },
      { what: 'Inspectors arrive', is: day(arrivesOn(inspection, entries)) ?? notYet },
      { what: 'Last day on site', is: day(onSiteEnds) ?? notYet },
      ...(subject === 'lscb'
        ? []
        : [
            { what: 'Reference date of the lists', is: day(asAt) ?? notYet },
            { what: 'Data request', is: editions[inspection.edition] },
          ]),
    ],
  };
}

/** The next dates of everybody, from today on. */
export const nextView = (entries: readonly KeptEntry[], today: string) => ({
  next: entryViews(
    entries.filter(({ cancelled, on, until }) => !cancelled && (until ?? on) >= today).toSorted(byTime),
    today,
  ).slice(0, 5),
  hasTimetable: entries.some(({ cancelled }) => !cancelled),
});

/** The next stage, and what of its needs is not met; null for whoever cannot move the inspection on. */
export function nextStageView(state: StageState, roles: readonly RoleId[], base: string) {
  const move = movesFor(state, roles).find((each) => !isBack(each));
  if (move === undefined) return null;
  const needs = needsNow(move, state);
  return {
    name: stages[move.to],
    does: move.does,
    needed: needs.length,
    unmet: needs.flatMap(({ unmet, where, needs: words }) =>
      unmet === null ? [] : [{ words: unmet, what: words, href: where === undefined ? null : `${base}${where}` }],
    ),
    said: needs.filter(({ byWord }) => byWord === true).map(({ needs: words }) => words),
  };
}

/** How far the lists and documents are in, in numbers. */
export function howFar(state: StageState) {
  const due = listsDue(state, 1);
  const { listsIn, documentsIn } = state.facts;
  return {
    lists: {
      there: due.filter((list) => listsIn.includes(list)).length,
      of: due.length,
    },
    documents: {
      there: state.documentsAsked.filter((number) => documentsIn.includes(number)).length,
      of: state.documentsAsked.length,
    },
  };
}

/** The team in short: who leads it, and how many inspect. */
export function teamView(team: readonly KeptTeamMember[]) {
  const named = (role: string) => team.filter((member) => member.role === role).map(({ name }) => name);
  return { leads: named('lead-inspector'), inspectors: named('team-inspector'), assurance: named('quality-assurance') };
}

/**
 * What is said where the plan changed under dates that were settled, so that they have to be settled anew; null elsewhere. An inspection
 * without dates that has had a timetable is one.
 */
export function datesClearedView(
  { stage, notifiedOn, weekOne }: InspectionAsSeen,
  entries: readonly KeptEntry[],
): string | null {
  if (stage !== 'planned' || notifiedOn !== null || !entries.some(({ key }) => key !== null)) return null;
  const then = weekOne === null ? 'it has no week now' : `week 1 begins on ${day(weekOne)} now`;
  return `The plan has changed: ${then}. The dates that were settled no longer hold.`;
}
