import type { Change } from '../../change.ts';
import { isRefusal, type Refusal, refuse } from '../../refusal.ts';
import {
  changedMeanwhile,
  changing,
  type ExplainsFor,
  type ExplanationsState,
  refusedReach,
  refusedWords,
  subjectAsked,
  wordsFault,
} from './explaining.ts';
import { type Explanation, standingAbout } from './explanation.ts';

/** What the authority says about something. */
export type GivenExplanation = {
  /** The id of the explanation, if it is a new one. */
  readonly id: string;
  readonly about: string;
  readonly words: string;
  readonly by: ExplainsFor;
  /** The version of the explanation that the words were written on; null where there was none. */
  readonly seen: number | null;
};

const onlyAsked = refuse(
  'not-asked',
  'Figures are explained when the lead inspector asks about them. Lists, columns, documents and the list of meetings may be explained at any time.',
  'about',
);

/**
 * The authority explains why something cannot be supplied, or answers what the lead inspector asked. Words given before are replaced, and
 * wait for the lead inspector again. Refused: `not-found`, `not-allowed` (the chair of a board, about other things), `not-asked` (a figure
 * nobody asked about), `not-valid`, `changed-meanwhile`. The same words again are no change.
 */
export function giveExplanation(state: ExplanationsState, given: GivenExplanation): readonly Change[] | Refusal {
  const { about, words, by, seen } = given;
  const subject = subjectAsked(state, about);
  if (isRefusal(subject)) return subject;
  const was = standingAbout(state.explanations, about);
  const refusal =
    refusedReach(about, by) ??
    (was === null && (subject.kind === 'measure' || subject.kind === 'line') ? onlyAsked : null) ??
    refusedWords(
      wordsFault(
        words,
        'words',
        'Say why it cannot be supplied, what you hold instead, or what stands behind the figure.',
      ),
    );
  if (refusal !== null) return refusal;
  if ((was?.version ?? null) !== seen) return changedMeanwhile;
  if (was === null) {
    const after = { about, asked: null, words, answer: null, answerWords: null, withdrawn: false };
    return [{ ...changing(state, given), kind: 'explanation-begun', expects: null, before: null, after }];
  }
  return wordsReplaced(state, was, words);
}

function wordsReplaced(state: ExplanationsState, was: Explanation, words: string): readonly Change[] {
  // Who is asked again and says the same has not answered; who was accepted and says the same changes nothing.
  if (was.words === words) return [];
  return [
    {
      ...changing(state, was),
      kind: 'explanation-changed',
      expects: was.version,
      before: {
        words: was.words,
        ...(was.answer === null ? {} : { answer: was.answer, answerWords: was.answerWords }),
      },
      after: { words, ...(was.answer === null ? {} : { answer: null, answerWords: null }) },
    },
  ];
}
