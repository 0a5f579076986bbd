import type { Rule } from '../../model.ts';
import { boardRules } from './lscb.ts';
import { overallRules } from './overall.ts';
import { leadershipRules, serviceRules } from './services.ts';

/** Every limiting rule of the 2015 framework. Clauses that share id and judgement are answered together. */
export const rules: readonly Rule[] = [...overallRules, ...serviceRules, ...leadershipRules, ...boardRules];
