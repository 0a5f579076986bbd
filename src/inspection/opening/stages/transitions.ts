// How an inspection goes through its stages: the one table. Pages show it, decisions read it.
import type { RoleId } from '../../roles.ts';
import { type Stage, stages } from '../../stages.ts';
import type { Need } from './need.ts';
import * as after from './needs-after-fieldwork.ts';
import * as before from './needs-before-fieldwork.ts';

export type Transition = {
  readonly from: Stage;
  readonly to: Stage;
  /** Who may move it. */
  readonly who: readonly RoleId[];
  readonly needs: readonly Need[];
  /** What is done by it, as a button says it. */
  readonly does: string;
};

/** The stages in their order. */
export const stageOrder: readonly Stage[] = Object.keys(stages).filter((stage): stage is Stage =>
  Object.hasOwn(stages, stage),
);

const both = ['administrator', 'lead-inspector'] as const;
// What the authority has sent is for the team to see, so whether it is whole only the lead can say.
const lead = ['lead-inspector'] as const;
const administrator = ['administrator'] as const;

const step = (from: Stage, to: Stage, who: readonly RoleId[], does: string, ...needs: readonly Need[]): Transition => ({
  from,
  to,
  who,
  needs,
  does,
});

/** Every move from one stage to the next, and back by one where that makes sense; a move back needs a reason. */
export const transitions: readonly Transition[] = [
  step(
    'planned',
    'notified',
    both,
    'Mark as notified',
    before.frameworkPinned,
    before.datesSettled,
    before.leadNamed,
    before.notificationSent,
    before.notificationDay,
    before.notDeferred,
  ),
  step('notified', 'data-collection', both, 'Begin data collection', before.requestSent),
  step(
    'data-collection',
    'fieldwork',
    lead,
    'Begin fieldwork',
    before.firstLists,
    // Those of stage 2 are due in weeks 1 and 2 (Annex A, Table 1), the fieldwork begins in week 3.
    before.secondLists,
    before.documentsThere,
    before.chairThere,
    before.teamWhole,
    before.teamArrived,
  ),
  step('fieldwork', 'judging', lead, 'Begin judging', after.onSiteOver, before.secondLists, after.explanationsGiven),
  step('judging', 'moderation', lead, 'Send to moderation', after.judgementsMade, after.areaDecided),
  step('moderation', 'report-writing', lead, 'Begin writing the report', after.moderated, after.hmciHeard),
  step('report-writing', 'factual-accuracy', lead, 'Send for a check of facts', after.reportWritten),
  step('factual-accuracy', 'ready-to-publish', lead, 'Mark as ready to publish', after.factsAnswered, after.shared),
  step('ready-to-publish', 'published', both, 'Mark as published', after.reportPublished, after.publishedInTime),
  step('published', 'action-plan', both, 'Await the action plan', after.reportReceived),
  step('action-plan', 'closed', both, 'Close the inspection', after.statementReceived, after.boardPublished),
  // Back. The authority then sees nothing of the inspection again: only as long as it has done nothing in it.
  step('notified', 'planned', administrator, 'Back to planned', before.nothingSupplied),
  step('data-collection', 'notified', both, 'Back to notified'),
  step('fieldwork', 'data-collection', both, 'Back to data collection'),
  step('judging', 'fieldwork', both, 'Back to fieldwork'),
  step('moderation', 'judging', both, 'Back to judging'),
  step('report-writing', 'moderation', both, 'Back to moderation'),
  step('factual-accuracy', 'report-writing', both, 'Back to report writing'),
  step('ready-to-publish', 'factual-accuracy', both, 'Back to factual accuracy'),
  // What is published stays so: it is amended or withdrawn by a new version of the report.
  step('action-plan', 'published', both, 'Back to published'),
  step('closed', 'action-plan', administrator, 'Open the inspection again', after.notErased),
];

/** Whether a move goes back to an earlier stage. */
export const isBack = ({ from, to }: Pick<Transition, 'from' | 'to'>): boolean =>
  stageOrder.indexOf(to) < stageOrder.indexOf(from);

/** The moves from a stage: on first, then back. */
export const movesFrom = (stage: Stage): readonly Transition[] => transitions.filter(({ from }) => from === stage);
