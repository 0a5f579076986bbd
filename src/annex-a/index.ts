// The data request of an inspection as data: its editions, what an authority submitted, and what is to be said of it.

export type { Check, Severity } from './checks/check.ts';
export type { DescribedFinding, DescribedPlace } from './checks/described.ts';
export { described } from './checks/described.ts';
export { checks } from './checks/index.ts';
export type { CheckResult, Finding, NotRun } from './checks/run.ts';
export { runChecks } from './checks/run.ts';
export type { CheckSettings } from './checks/settings.ts';
export type { FieldKey } from './editions/field-keys.ts';
export { editions, fieldOf, listDefinition } from './editions/index.ts';
export type { Edition, EditionId, Field, ListDefinition, ListNo } from './editions/model.ts';
export { editionIds, listNos } from './editions/model.ts';
export type { Column, List, Remark, Submission } from './submission/submission.ts';
export { blank, columnOf, present, unreadable } from './submission/submission.ts';
