// What a plan is. The shapes are derived from `schema.ts`, which also says what each field holds.
import type Type from 'typebox';
import type { PlanSchema } from './schema.ts';

/** How cases are to be drawn: from which lists, which children, how many, and how they are spread. */
export type Plan = Type.Static<typeof PlanSchema>;
export type PlanPopulation = Plan['populations'][number];
export type Filter = NonNullable<Plan['filters']>[number];
type Strata = NonNullable<Plan['strata']>;
export type Division = Strata['by'][number];

/** The name of a population, which is that of its stratum when children are divided by population. */
export const populationName = ({ list, status, name }: PlanPopulation): string =>
  name ?? (status === undefined ? `list ${list}` : `list ${list}, ${status}`);
