import type { Condition, Framework, Grade } from '../model.ts';

/** True, false, or null: not known, because a grade is missing or a fact is not declared. Not known is never taken for false. */
export type Truth = boolean | null;

/** What is known when rules are read: the grades proposed and the facts declared. */
export type Known = {
  readonly grade: (judgement: string) => Grade | undefined;
  readonly declared: ReadonlyMap<string, boolean>;
  /** Groupings need not be graded: one without a grade has not been given it. */
  readonly groupings: ReadonlySet<string>;
};

/** Whether a condition is so, as far as is known (Kleene's three-valued logic). */
export function truth(condition: Condition, known: Known): Truth {
  if ('always' in condition) return true;
  if ('judgement' in condition) {
    const grade = known.grade(condition.judgement);
    if (grade !== undefined) return condition.is.includes(grade);
    return known.groupings.has(condition.judgement) ? false : null;
  }
  if ('fact' in condition) {
    const declared = known.declared.get(condition.fact);
    return declared === undefined ? null : declared === condition.is;
  }
  if ('declaredTrue' in condition) return known.declared.get(condition.declaredTrue) === true;
  if ('declaredFalse' in condition) return known.declared.get(condition.declaredFalse) === false;
  if ('all' in condition) return every(condition.all.map((part) => truth(part, known)));
  if ('any' in condition) return not(every(condition.any.map((part) => not(truth(part, known)))));
  return not(truth(condition.not, known));
}

/** A part of a condition that names one judgement or one fact. */
export type Leaf = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown } | { always: unknown }>;

/** The parts of a condition that name one judgement or one fact, in order. */
export function leaves(condition: Condition): Leaf[] {
  if ('always' in condition) return [];
  if ('all' in condition) return condition.all.flatMap(leaves);
  if ('any' in condition) return condition.any.flatMap(leaves);
  if ('not' in condition) return leaves(condition.not);
  return [condition];
}

/** The leaves that make a condition what it is: enough of them to see why, and none that does not matter. */
export function deciding(condition: Condition, known: Known): Leaf[] {
  const value = truth(condition, known);
  if ('not' in condition) return deciding(condition.not, known);
  if (!('all' in condition || 'any' in condition)) return leaves(condition);
  const parts = 'all' in condition ? condition.all : condition.any;
  const such = parts.filter((part) => truth(part, known) === value);
  // One false part is enough to make a whole false: the one that takes the fewest words.
  const one = 'all' in condition && value === false;
  const ways = such.map((part) => deciding(part, known)).sort((a, b) => (one ? a.length - b.length : 0));
  return one ? (ways[0] ?? []) : ways.flat();
}

/** The fact that a leaf names, or null where it names a judgement. */
export function factOf(leaf: Leaf): string | null {
  if ('judgement' in leaf) return null;
  if ('fact' in leaf) return leaf.fact;
  return 'declaredTrue' in leaf ? leaf.declaredTrue : leaf.declaredFalse;
}

/** What is known of a framework's grades and facts, as `truth` wants it. */
export function knownOf(
  framework: Framework,
  grades: Readonly<Record<string, Grade>>,
  declared: Readonly<Record<string, boolean>>,
): Known {
  const given = new Map(Object.entries(grades));
  return {
    grade: (judgement) => given.get(judgement),
    declared: new Map(Object.entries(declared)),
    groupings: new Set(framework.judgements.filter(({ kind }) => kind === 'grouping').map(({ id }) => id)),
  };
}

/** The same, with one judgement given another grade. */
export function supposing(known: Known, judgement: string, grade: Grade): Known {
  return { ...known, grade: (asked) => (asked === judgement ? grade : known.grade(asked)) };
}

const not = (value: Truth): Truth => (value === null ? null : !value);

const every = (values: readonly Truth[]): Truth => {
  if (values.includes(false)) return false;
  return values.includes(null) ? null : true;
};
