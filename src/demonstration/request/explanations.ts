import type { Change, ExplanationFields } from '#inspection';
import { madeUpId } from '../made-up-id.ts';
import { at } from './place.ts';

type Said = Partial<Omit<ExplanationFields, 'about'>>;

/** Something asked about, or explained, in an inspection. */
export const explanation = (inspectionId: string, about: string, said: Said): Change => ({
  ...at(inspectionId),
  kind: 'explanation-begun',
  subject: { kind: 'explanation', id: madeUpId(`explanation/${inspectionId}/${about}`) },
  after: { about, asked: null, words: null, answer: null, answerWords: null, withdrawn: false, ...said },
});
