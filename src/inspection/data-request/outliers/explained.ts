/** How far the explanation of an outlier is. */
export const explainedStates = {
  'not-asked': 'Not asked about',
  asked: 'Asked, waits for the authority',
  explained: 'Explained, waits for the lead inspector',
  accepted: 'Explanation accepted',
} as const;
export type ExplainedState = keyof typeof explainedStates;

/** What of an explanation decides how far it is. */
export type Explaining = {
  readonly about: string;
  readonly words: string | null;
  readonly answer: 'accepted' | 'still-asked' | null;
  readonly withdrawn: boolean;
};

/** Under what an explanation of a measure is kept. */
export const aboutMeasure = (measure: string): string => `measure/${measure}`;

/** How far the explanation of a measure is: of several the one furthest on counts. What was withdrawn does not. */
export function explainedState(explanations: readonly Explaining[], measure: string): ExplainedState {
  const about = aboutMeasure(measure);
  const states = explanations.filter((each) => !each.withdrawn && each.about === about).map(stateOf);
  return (['accepted', 'explained', 'asked'] as const).find((state) => states.includes(state)) ?? 'not-asked';
}

function stateOf({ words, answer }: Explaining): ExplainedState {
  if (answer === 'accepted') return 'accepted';
  return words === null || answer === 'still-asked' ? 'asked' : 'explained';
}
