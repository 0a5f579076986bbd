import type { Change } from '../../change.ts';
import { isRefusal, type Refusal } from '../../refusal.ts';
import type { MessageRecord } from '../messages/message-record.ts';
import { withdrawUnsent } from '../messages/withdraw-unsent.ts';
import { moveStage, type StageCommand } from './move-stage.ts';
import type { StageState } from './stage-state.ts';

/**
 * Moves an inspection as `moveStage` does. Where it goes back to before the notification, what waits to be sent is withdrawn: the authority
 * is not told of an inspection that was called off. Refused as by `moveStage`.
 */
export function moveWithLetters(
  state: StageState,
  command: StageCommand,
  { messages, now }: { readonly messages: readonly MessageRecord[]; readonly now: Date },
): readonly Change[] | Refusal {
  const moved = moveStage(state, command);
  if (isRefusal(moved) || command.to !== 'planned') return moved;
  return [...moved, ...withdrawUnsent(messages, now, 'The inspection went back to planned before this was sent.')];
}
