// What all decisions about explanations share: where they are made, for whom, and what is wrong with words.
import { childFault } from '../../child-fault.ts';
import { type FieldFault, type Refusal, refuse, refuseFields } from '../../refusal.ts';
import { isOfBoard } from '../documents/document-record.ts';
import type { Explanation } from './explanation.ts';
import { type ExplainedSubjects, type SubjectOfExplanation, subjectOf } from './subjects.ts';

/** For whom somebody explains: the authority about everything, the chair of a safeguarding board about the board's documents. */
export type ExplainsFor = 'authority' | 'board';

/** What decisions about explanations are made on. */
export type ExplanationsState = {
  readonly inspection: { readonly id: string; readonly authorityId: string };
  readonly subjects: ExplainedSubjects;
  /** All explanations of the inspection that whoever decides may see. */
  readonly explanations: readonly Explanation[];
};

const longest = 2000;

export const changing = ({ inspection }: ExplanationsState, { id }: Pick<Explanation, 'id'>) => ({
  subject: { kind: 'explanation' as const, id },
  authorityId: inspection.authorityId,
  inspectionId: inspection.id,
  reason: null,
});

export const changedMeanwhile = refuse(
  'changed-meanwhile',
  'Somebody changed this explanation after you opened it. Compare what is there now with what you wrote, and save again.',
);

/** What is wrong with words that must be there, at their field; null when nothing is. `asks` is the sentence for none. */
export function wordsFault(words: string, place: string, asks: string): FieldFault | null {
  if (words === '') return { place, words: asks };
  if (words.length > longest) return { place, words: `This must be ${longest} characters or fewer.` };
  return childFault(words, place);
}

/** The refusal of words, or null. */
export const refusedWords = (...faults: readonly (FieldFault | null)[]): Refusal | null =>
  refuseFields(faults.filter((fault) => fault !== null));

/** What is to be explained; a refusal (`not-found`) when the inspection has no such thing. */
export function subjectAsked({ subjects }: ExplanationsState, about: string): SubjectOfExplanation | Refusal {
  return (
    subjectOf(about, subjects) ??
    refuse('not-found', 'The data request of this inspection has nothing of this kind to explain.', 'about')
  );
}

/** The refusal of explaining what belongs to others; null when it may be explained for whom it is. */
export function refusedReach(about: string, by: ExplainsFor): Refusal | null {
  const [kind, id = ''] = about.split('/');
  if (by === 'authority' || (kind === 'document' && isOfBoard(id))) return null;
  return refuse(
    'not-allowed',
    'The chair of a safeguarding board explains the board’s documents, 4.01 to 4.10.',
    'about',
  );
}
