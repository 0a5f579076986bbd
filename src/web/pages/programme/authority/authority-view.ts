import {
  type Deferral,
  type Direction,
  deferralGrounds,
  frameworkOf,
  isDeferredOn,
  isFinished,
  isPlanned,
  type Placed,
  type ProgrammeInspection,
  type ProgrammeState,
  stages,
} from '#inspection';
import { written } from '../../authorities/written.ts';
import { lastView, sharedInWords, standingView, subjectInWords, windowView } from '../in-words.ts';
import { timelineView } from '../list/chart-view.ts';

const inspectionRow = (inspection: ProgrammeInspection, { inspections, frameworks }: ProgrammeState) => ({
  id: inspection.id,
  what: subjectInWords(inspection),
  week: inspection.weekOne === null ? null : written(inspection.weekOne),
  stage: stages[inspection.stage],
  lead: inspection.lead?.name ?? null,
  framework:
    frameworkOf(frameworks, inspection)?.shortTitle ?? `${inspection.framework}, ${inspection.frameworkVersion}`,
  isPlanned: isPlanned(inspection),
  together: inspections
    .filter(
      ({ id, concurrent }) =>
        inspection.concurrent !== null && id !== inspection.id && concurrent === inspection.concurrent,
    )
    .map(({ authorityName }) => authorityName),
});

function deferralRow(deferral: Deferral, today: string) {
  const { id, grounds, words, decidedOn, until, endedOn } = deferral;
  const state =
    endedOn !== null ? `Ended on ${written(endedOn)}` : isDeferredOn(deferral, today) ? 'Holds' : 'Has run out';
  return {
    id,
    ground: deferralGrounds[grounds].title,
    words,
    decidedOn: written(decidedOn),
    until: written(until),
    state,
    mayChange: endedOn === null && until > today,
  };
}

function directionRow(direction: Direction, holding: Direction | null) {
  const { id, givenOn, inspectFrom, inspectBy, words, withdrawnOn } = direction;
  const state =
    withdrawnOn !== null
      ? `Withdrawn on ${written(withdrawnOn)}`
      : holding?.id === id
        ? 'Holds'
        : 'About an earlier report, or replaced by a newer one';
  return {
    id,
    givenOn: written(givenOn),
    from: written(inspectFrom),
    by: written(inspectBy),
    words,
    state,
    mayChange: withdrawnOn === null,
  };
}

/** Everything about one authority's place in the programme. */
export function placeView(placed: Placed, state: ProgrammeState) {
  const { authority, open, direction } = placed;
  const { today, inspections } = state;
  const own = <R extends { readonly authorityId: string }>(records: readonly R[]) =>
    records.filter(({ authorityId }) => authorityId === authority.id).toReversed();
  return {
    authority,
    last: lastView(placed),
    due: windowView(placed, today),
    standing: standingView(placed),
    shared: sharedInWords(placed),
    chart: timelineView([placed], today, true),
    open: open.map((each) => inspectionRow(each, state)),
    finished: own(inspections)
      .filter(isFinished)
      .map((each) => inspectionRow(each, state)),
    deferrals: own(state.deferrals).map((each) => deferralRow(each, today)),
    directions: own(state.directions).map((each) => directionRow(each, direction)),
    isInadequate: placed.window.kind === 're-inspection' || placed.window.kind === 'direction',
    isDeferred: placed.deferral !== null,
  };
}
