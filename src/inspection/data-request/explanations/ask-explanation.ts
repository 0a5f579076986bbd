import type { Change } from '../../change.ts';
import { isRefusal, type Refusal, refuse } from '../../refusal.ts';
import {
  changedMeanwhile,
  changing,
  type ExplanationsState,
  refusedWords,
  subjectAsked,
  wordsFault,
} from './explaining.ts';
import { type Explanation, explanationState, standingAbout } from './explanation.ts';

/** What the lead inspector wants explained. */
export type AskedExplanation = { readonly id: string; readonly about: string; readonly asked: string };

/**
 * The lead inspector asks for an explanation. Refused: `not-found`, `not-valid`, and `already-there` when something stands about it that is
 * to be answered or waited for instead.
 */
export function askExplanation(state: ExplanationsState, command: AskedExplanation): readonly Change[] | Refusal {
  const { about, asked } = command;
  const subject = subjectAsked(state, about);
  if (isRefusal(subject)) return subject;
  const was = standingAbout(state.explanations, about);
  if (was !== null) return refuse('already-there', alreadyThere[explanationState(was)], 'about');
  const refusal = refusedWords(wordsFault(asked, 'asked', 'Say what you want explained.'));
  if (refusal !== null) return refusal;
  const after = { about, asked, words: null, answer: null, answerWords: null, withdrawn: false };
  return [{ ...changing(state, command), kind: 'explanation-begun', expects: null, before: null, after }];
}

const alreadyThere = {
  asked: 'This has been asked about already and waits for the authority.',
  given: 'The authority has explained this already. Accept what it says, or ask again.',
  'asked-again': 'This has been asked about again already and waits for the authority.',
  accepted: 'The authority’s explanation of this has been accepted. Ask again on its page.',
  withdrawn: '',
} as const;

/** What the lead inspector makes of an explanation. */
export type AnsweredExplanation = {
  /** `accepted` or `still-asked`; anything else when neither was chosen. */
  readonly answer: string;
  /** May be empty where it is accepted. */
  readonly words: string;
  readonly seen: number;
};

/**
 * The lead inspector accepts an explanation, or asks again with words. Refused: `not-explained` while there is nothing to answer,
 * `not-valid`, `changed-meanwhile`. The same answer again is no change.
 */
export function answerExplanation(
  state: ExplanationsState,
  was: Explanation,
  { answer, words, seen }: AnsweredExplanation,
): readonly Change[] | Refusal {
  const chosen = answer === 'accepted' || answer === 'still-asked' ? answer : null;
  const refusal = refusedWords(
    chosen === null ? { place: 'answer', words: 'Choose whether you accept the explanation or ask again.' } : null,
    chosen === 'still-asked' || words !== ''
      ? wordsFault(words, 'answerWords', 'Say what is still to be explained.')
      : null,
  );
  if (refusal !== null) return refusal;
  if (was.version !== seen) return changedMeanwhile;
  if (was.words === null || was.withdrawn) {
    return refuse('not-explained', 'There is no explanation to answer: it was not given yet, or was withdrawn.');
  }
  const answerWords = words === '' ? null : words;
  if (was.answer === chosen && was.answerWords === answerWords) return [];
  return [
    {
      ...changing(state, was),
      kind: 'explanation-changed',
      expects: seen,
      before: { answer: was.answer, answerWords: was.answerWords },
      after: { answer: chosen, answerWords },
    },
  ];
}
