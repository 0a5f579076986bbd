import type { Change } from '../../change.ts';
import { reasonFault } from '../../reason-fault.ts';
import { type FieldFault, type Refusal, refuse, refuseFields } from '../../refusal.ts';
import type { RoleId } from '../../roles.ts';
import { stages } from '../../stages.ts';
import { ofInspection } from '../inspection-record.ts';
import { isStated } from '../process-steps.ts';
import type { Need } from './need.ts';
import type { StageState } from './stage-state.ts';
import { isBack, movesFrom, type Transition } from './transitions.ts';

/** A need of a move as it stands: what is unmet says why. */
export type NeedNow = Omit<Need, 'unmet' | 'applies' | 'paragraph'> & { readonly unmet: string | null };

/** A need with the paragraph that asks for it; under another framework than that of 2015 it is assumed. */
function withParagraph({ needs, paragraph }: Need, framework: string): string {
  if (paragraph === undefined) return needs;
  const from = isStated(framework) ? '' : ' of the framework of 2015, assumed here';
  return `${needs.slice(0, -1)} (${paragraph}${from}).`;
}

/** The needs of a move that are needed here, and how each stands. */
export const needsNow = ({ needs }: Transition, state: StageState): readonly NeedNow[] =>
  needs
    .filter(({ applies }) => applies === undefined || applies(state))
    .map((need) => {
      const { applies: _, paragraph: __, unmet, ...each } = need;
      return { ...each, needs: withParagraph(need, state.inspection.framework), unmet: unmet(state) };
    });

/** The moves from where an inspection is that somebody with these roles there may make. */
export const movesFor = ({ inspection }: StageState, by: readonly RoleId[]): readonly Transition[] =>
  movesFrom(inspection.stage).filter(({ who }) => who.some((role) => by.includes(role)));

export type StageCommand = {
  /** The stage that is meant. */
  readonly to: string;
  /** The roles of whoever moves it. */
  readonly by: readonly RoleId[];
  /** The ids of needs that were said to be met, and of those one goes on without. */
  readonly confirmed: readonly string[];
  readonly without: readonly string[];
  readonly reason: string;
  readonly seen: number;
};

function faultsOf(needs: readonly NeedNow[], command: StageCommand): readonly FieldFault[] {
  const { confirmed, without } = command;
  const unsaid = needs.filter(({ id, byWord }) => byWord === true && !confirmed.includes(id));
  const open = needs.filter(({ id, unmet, mayWait }) => unmet !== null && mayWait && !without.includes(id));
  return [
    ...(unsaid.length === 0 ? [] : [{ place: 'confirmed', words: 'Tick each of these, if it is so.' }]),
    ...(open.length === 0 ? [] : [{ place: 'without', words: 'Tick what you go on without, or see to it first.' }]),
  ];
}

/** What the log says beside the reason: what was said to be so, and what one went on without. */
function told(needs: readonly NeedNow[], { reason }: StageCommand): string | null {
  const said = needs.filter(({ byWord }) => byWord === true).map((need) => need.needs);
  const without = needs.flatMap(({ unmet }) => (unmet === null ? [] : [unmet]));
  const parts = [
    reason,
    ...(without.length === 0 ? [] : [`Without: ${without.join(' ')}`]),
    ...(said.length === 0 ? [] : [`Said to be so: ${said.join(' ')}`]),
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join(' ');
}

/**
 * Moves an inspection to its next stage, or back by one. Refused: a move that the table does not have, or not for these roles
 * (`no-such-move`); what is needed and cannot wait (`needed`); what can wait and is not said to (`not-valid`, as is a missing reason: going
 * back, and going on without something, needs one).
 */
export function moveStage(state: StageState, command: StageCommand): readonly Change[] | Refusal {
  const { inspection } = state;
  const move = movesFor(state, command.by).find(({ to }) => to === command.to);
  if (move === undefined) {
    return refuse(
      'no-such-move',
      `From the stage “${stages[inspection.stage]}” you cannot move the inspection there. Choose another.`,
      'to',
    );
  }
  const needs = needsNow(move, state);
  const stands = needs.filter(({ unmet, mayWait }) => unmet !== null && !mayWait);
  if (stands.length > 0) return refuse('needed', stands.map(({ unmet }) => unmet).join(' '));
  const waits = needs.some(({ unmet }) => unmet !== null);
  const fault =
    isBack(move) || waits ? reasonFault(command.reason, isBack(move) ? 'it goes back' : 'it goes on without it') : null;
  const refusal = refuseFields([...faultsOf(needs, command), ...(fault === null ? [] : [fault])]);
  if (refusal !== null) return refusal;
  return [
    {
      ...ofInspection(inspection),
      kind: 'inspection-stage-moved',
      expects: command.seen,
      before: { stage: inspection.stage },
      after: { stage: move.to },
      reason: told(needs, command),
    },
  ];
}
