// The front door of the frameworks: what the other rooms may use.
export { findFramework, frameworks } from './builtin.ts';
export { type Comparison, compareFrameworks } from './compare.ts';
export { deadlineInWords } from './deadline-in-words.ts';
export { type DeadlineAnswer, type DeadlineSettings, deadlinesOf, type Events } from './deadlines.ts';
export { decodeText } from './decode-text.ts';
export { gradeHint } from './grade-hint.ts';
export { InputError } from './input-error.ts';
export { jsonOf } from './json-of.ts';
export { type JudgeInput, readJudgeInput } from './judge-input.ts';
export type {
  Condition,
  Crosswalk,
  Deadline,
  Effect,
  Framework,
  Grade,
  Judgement,
  Modality,
  Rule,
  Statement,
} from './model.ts';
export { suggestion } from './nearest.ts';
export { type Evaluation, evaluate, type RuleAnswer, type Settings } from './rules/evaluate.ts';
export { factsAsked } from './rules/facts-asked.ts';
export { inWords } from './rules/in-words.ts';
export type { State } from './rules/states.ts';
export { type PlacedStatement, statementsFor } from './statements-for.ts';
export type { Fault } from './validate/fault.ts';
export { readFramework } from './validate/index.ts';
export {
  hasFingerprints,
  isOfficial,
  matchWording,
  type WordingDifference,
  type WordingMatch,
} from './wording/index.ts';
