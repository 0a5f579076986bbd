// Every question that pages ask of opened lists, written out. Each is answered on the worker thread.
import { listSizes } from './list-sizes.ts';

export const questions = {
  'list-sizes': listSizes,
} as const;

export type Questions = typeof questions;
export type QuestionName = keyof Questions;
export type AskedOf<Name extends QuestionName> = Parameters<Questions[Name]>[1];
export type AnswerTo<Name extends QuestionName> = ReturnType<Questions[Name]>;
