import type { Change } from '../../change.ts';
import { reasonFault } from '../../reason-fault.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import {
  changedMeanwhile,
  changing,
  type ExplainsFor,
  type ExplanationsState,
  refusedReach,
  refusedWords,
} from './explaining.ts';
import type { Explanation } from './explanation.ts';

/** Who withdraws: whoever supplies, or the lead inspector. */
export type Withdraws = ExplainsFor | 'lead-inspector';

/**
 * Withdraws an explanation: the lead inspector what was asked, the authority what it said of its own accord. It stays on record, and the
 * same may be asked or explained anew. Refused: `not-allowed` for what the other side began, `not-valid` without a reason,
 * `changed-meanwhile`, `already-withdrawn`.
 */
export function withdrawExplanation(
  state: ExplanationsState,
  was: Explanation,
  { by, reason, seen }: { readonly by: Withdraws; readonly reason: string; readonly seen: number },
): readonly Change[] | Refusal {
  const refusal = refusedSide(was, by) ?? refusedWords(reasonFault(reason, 'it is withdrawn'));
  if (refusal !== null) return refusal;
  if (was.withdrawn) return refuse('already-withdrawn', 'This has been withdrawn already.');
  if (was.version !== seen) return changedMeanwhile;
  return [
    {
      ...changing(state, was),
      kind: 'explanation-changed',
      expects: seen,
      before: { withdrawn: false },
      after: { withdrawn: true },
      reason,
    },
  ];
}

/** Whether somebody may withdraw it: what one side asked, the other cannot take back. */
export const mayWithdraw = (was: Explanation, by: Withdraws): boolean =>
  !was.withdrawn && refusedSide(was, by) === null;

function refusedSide({ asked, about }: Explanation, by: Withdraws): Refusal | null {
  if (by === 'lead-inspector') {
    if (asked !== null) return null;
    return refuse('not-allowed', 'The authority gave this explanation of its own accord: it alone can withdraw it.');
  }
  if (asked !== null) {
    return refuse('not-allowed', 'The lead inspector asked for this explanation and alone can withdraw the question.');
  }
  return refusedReach(about, by);
}
