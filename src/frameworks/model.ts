// What a framework is. The shapes are derived from `schema.ts`, which also says what each field holds.
import type { FrameworkSchema } from './schema.ts';

/** An evaluation framework: a scale, a tree of judgements, what each grade looks like, and the rules that limit grades. */
export type Framework = FrameworkSchema;

/** One judgement of the tree. Groupings may carry a grade; sections (of a good-only text) never do. */
export type Judgement = Framework['judgements'][number];

/** One thing the framework says of a judgement at a grade: a good criterion, a descriptor, or an opening summary. */
export type Statement = Framework['statements'][number];

/** One clause of a limiting rule. Clauses that share id and judgement are answered together. */
export type Rule = Framework['rules'][number];

export type Condition = Rule['when'];
export type Effect = Rule['effect'];
export type Modality = Rule['modality'];

/** A fact that inspectors declare true or false, beside the grades. */
export type Fact = Framework['facts'][number];

export type Deadline = Framework['deadlines'][number];
export type Crosswalk = Framework['crosswalks'][number];

/** A grade's id as it stands on a framework's scale, for example `requires-improvement`. */
export type Grade = string;
