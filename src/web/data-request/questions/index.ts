// Every question that pages ask of opened lists, written out. Each is answered on the worker thread.
import { child } from './children/child.ts';
import { childrenFound } from './children/children-found.ts';
import { indicator } from './indicators/indicator.ts';
import { indicators } from './indicators/indicators.ts';
import { indicatorsFile } from './indicators/indicators-file.ts';
import { rowsBehindNumber } from './indicators/rows-behind.ts';
import { listSizes } from './list-sizes.ts';

export const questions = {
  'list-sizes': listSizes,
  indicators,
  indicator,
  'indicators-file': indicatorsFile,
  'rows-behind': rowsBehindNumber,
  'children-found': childrenFound,
  child,
} as const;

export type Questions = typeof questions;
export type QuestionName = keyof Questions;
export type AskedOf<Name extends QuestionName> = Parameters<Questions[Name]>[1];
export type AnswerTo<Name extends QuestionName> = ReturnType<Questions[Name]>;
