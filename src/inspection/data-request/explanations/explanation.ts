import type { ExplanationFields } from '../request-changes.ts';

/** An explanation as it is kept: what the inspectors asked, what the authority said, what they answered. */
export type Explanation = ExplanationFields & { readonly id: string; readonly version: number };

/** How far an explanation is, and who has to do something about it. */
export const explanationStates = {
  asked: { says: 'Asked for', waitsFor: 'authority' },
  given: { says: 'Given, waits for the lead inspector', waitsFor: 'lead-inspector' },
  'asked-again': { says: 'Asked for again', waitsFor: 'authority' },
  accepted: { says: 'Accepted', waitsFor: null },
  withdrawn: { says: 'Withdrawn', waitsFor: null },
} as const satisfies Record<string, { says: string; waitsFor: 'authority' | 'lead-inspector' | null }>;
export type ExplanationState = keyof typeof explanationStates;

type Explaining = Pick<Explanation, 'words' | 'answer' | 'withdrawn'>;

/** How far an explanation is. */
export function explanationState({ words, answer, withdrawn }: Explaining): ExplanationState {
  if (withdrawn) return 'withdrawn';
  if (answer === 'accepted') return 'accepted';
  if (answer === 'still-asked') return 'asked-again';
  return words === null ? 'asked' : 'given';
}

/** Whether something counts as explained: words were given, and nobody asks on. */
export const explains = (explanation: Explaining): boolean =>
  ['given', 'accepted'].includes(explanationState(explanation));

/** The explanation about something that stands; null when there is none. What was withdrawn does not stand. */
export const standingAbout = <Kept extends Explaining & { readonly about: string }>(
  explanations: readonly Kept[],
  about: string,
): Kept | null => explanations.find((each) => each.about === about && !each.withdrawn) ?? null;
