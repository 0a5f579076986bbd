// What is needed until the whole team is on site: each need once, with the words for when it is unmet.
import { parseIsoDate, writtenDate, writtenDay } from '#calendar';
import { arrivalsAfter } from '../inspection-dates.ts';
import { usualTeam } from '../team/team-size.ts';
import { type Need, ofAuthority, unless, withBoard } from './need.ts';
import type { StageState } from './stage-state.ts';

/** Numbers in a sentence; of many the first few, and how many more. */
const numbered = (one: string, many: string, numbers: readonly (number | string)[]): string => {
  const shown = numbers.length > 12 ? numbers.slice(0, 3) : numbers;
  const more = numbers.length - shown.length;
  return `${numbers.length === 1 ? one : many} ${shown.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
};

export const frameworkPinned: Need = {
  id: 'framework',
  needs: 'The framework is there as it was pinned.',
  unmet: ({ frameworkThere }) =>
    unless(frameworkThere, 'The framework that is pinned is not there, or is not what it was. Choose it again.'),
  mayWait: false,
  where: '/open',
};

export const datesSettled: Need = {
  id: 'dates',
  needs: 'The dates are settled and the timetable is made.',
  unmet: ({ inspection, facts }) =>
    unless(
      inspection.notifiedOn !== null && inspection.onSiteEnds !== null && facts.timetable.length > 0,
      'The dates are not settled. Enter the day of notification: the others follow from it.',
    ),
  mayWait: false,
  where: '/open',
};

export const leadNamed: Need = {
  id: 'lead',
  needs: 'There is a lead inspector.',
  unmet: ({ facts }) => unless(facts.leads > 0, 'Nobody leads the inspection. Name a lead inspector.'),
  mayWait: false,
  where: '/team',
};

export const notificationSent: Need = {
  id: 'notification',
  needs: 'The notification has been sent, or is marked as sent otherwise.',
  unmet: ({ facts }) =>
    unless(
      facts.sent.notification,
      'The notification has not been sent. Send it with the dates as they are now, or say how it was sent.',
    ),
  mayWait: false,
  where: '/messages',
};

export const notificationDay: Need = {
  id: 'notification-day',
  needs: 'The day of notification has come.',
  unmet: ({ inspection: { notifiedOn }, today }) =>
    notifiedOn === null || today >= notifiedOn
      ? null
      : `The day of notification is ${writtenDay(parseIsoDate(notifiedOn))}. Wait for it, or move it.`,
  mayWait: true,
  where: '/timetable',
};

export const notDeferred: Need = {
  id: 'deferral',
  needs: 'No deferral holds today or on the day of notification.',
  paragraph: '¶8',
  unmet: ({ inspection: { notifiedOn, weekOne }, facts: { deferredUntil }, today }) => {
    if (deferredUntil === null) return null;
    const day = notifiedOn ?? weekOne ?? today;
    const until = `The inspection is deferred until ${writtenDate(parseIsoDate(deferredUntil))}`;
    if (day < deferredUntil)
      return `${until}, and is to begin on ${writtenDay(parseIsoDate(day))}. Settle a later day.`;
    return today < deferredUntil ? `${until}: the deferral holds today. Wait for that day, or have it ended.` : null;
  },
  mayWait: true,
  where: '/open',
  applies: ofAuthority,
};

export const requestSent: Need = {
  id: 'request',
  needs: 'The data request has been sent, or is marked as sent otherwise.',
  unmet: ({ facts }) =>
    unless(
      facts.sent.request,
      'The data request has not been sent. Send it with the dates as they are now, or say how it was sent.',
    ),
  mayWait: false,
  where: '/messages',
};

/** The lists that are due at a stage, by the timetable. */
export const listsDue = ({ facts }: StageState, stage: 1 | 2): readonly number[] =>
  facts.timetable
    .flatMap((key) => {
      const [, list] = /^annex-a\/list-(\d+)\/stage-(\d)$/.exec(key) ?? [];
      return list !== undefined && key.endsWith(`/stage-${stage}`) ? [Number(list)] : [];
    })
    .sort((a, b) => a - b);

/** The lists of a stage that are neither there nor explained. */
export function listsMissing(state: StageState, stage: 1 | 2): readonly number[] {
  const { listsIn, listsInAgain, listsExplained } = state.facts;
  const there = new Set([...(stage === 1 ? listsIn : listsInAgain), ...listsExplained]);
  return listsDue(state, stage).filter((list) => !there.has(list));
}

const listsOfStage = (stage: 1 | 2): Need => ({
  id: `lists-stage-${stage}`,
  needs: `The lists of stage ${stage} are there, or it is said why they cannot be.`,
  unmet: (state) => {
    const missing = listsMissing(state, stage);
    return missing.length === 0 ? null : `Not there and not explained: ${numbered('list', 'lists', missing)}.`;
  },
  mayWait: true,
  where: '/lists',
  applies: ofAuthority,
});
export const firstLists = listsOfStage(1);
export const secondLists = listsOfStage(2);

/** The documents that are neither there nor explained. */
export function documentsMissing({ documentsAsked, facts }: StageState): readonly string[] {
  const there = new Set([...facts.documentsIn, ...facts.documentsExplained]);
  return documentsAsked.filter((number) => !there.has(number));
}

export const documentsThere: Need = {
  id: 'documents',
  needs: 'The documents of the request are there, or it is said why they cannot be.',
  unmet: (state) => {
    const missing = documentsMissing(state);
    return missing.length === 0 ? null : `Not there and not explained: ${numbered('document', 'documents', missing)}.`;
  },
  mayWait: true,
  where: '/documents',
};

export const chairThere: Need = {
  id: 'chair',
  needs: 'The chair of the safeguarding board can sign in and supply the documents of the board.',
  unmet: ({ facts }) =>
    unless(
      facts.chairs > 0,
      'Nobody has the role of the board’s chair. An administrator invites them, or the authority supplies 4.01 to 4.10.',
    ),
  mayWait: true,
  applies: withBoard,
};

export const teamWhole: Need = {
  id: 'team',
  needs: 'The team is as large as it is meant to be: normally seven for social care and one for education.',
  paragraph: '¶11',
  unmet: ({ facts: { team, teamMeant } }) => {
    const meant = teamMeant ?? usualTeam;
    return unless(
      team.socialCare >= meant.socialCare && team.education >= meant.education,
      `The team has ${team.socialCare} of ${meant.socialCare} inspectors known to inspect social care, and ${team.education} of ${meant.education} for education.`,
    );
  },
  mayWait: true,
  where: '/team',
  applies: ofAuthority,
};

export const teamArrived: Need = {
  id: 'arrived',
  needs: 'The day of the fieldwork has come.',
  unmet: ({ inspection: { notifiedOn, subject }, facts: { arrives, restArrives }, today }) => {
    if (notifiedOn === null) return 'The dates are not settled.';
    const ruled = arrivalsAfter(parseIsoDate(notifiedOn));
    const begins = subject === 'lscb' ? (arrives ?? ruled.arrival) : (restArrives ?? ruled['rest-arrives']);
    return today >= begins ? null : `The fieldwork begins on ${writtenDay(parseIsoDate(begins))}.`;
  },
  mayWait: true,
  where: '/timetable',
};

export const nothingSupplied: Need = {
  id: 'nothing-supplied',
  needs: 'The authority has supplied nothing yet.',
  unmet: ({ facts }) =>
    unless(
      facts.supplied === 0,
      'The authority has sent lists, documents or answers: it works on the inspection, which cannot be hidden from it again.',
    ),
  mayWait: false,
};
