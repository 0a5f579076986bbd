import type { Condition, Framework, Grade, Rule } from '../model.ts';
import { type Known, truth } from './truth.ts';

/** What a rule says of the judgement it constrains, gravest first. Clauses of one rule answer with the gravest of theirs. */
export const states = [
  'broken',
  'departed',
  'undecided',
  'needs-attestation',
  'needs-moderation',
  'prompt',
  'binds',
  'holds',
  'note',
  'silent',
] as const;

export type State = (typeof states)[number];

/** Why a clause has its state: what decided it, so that the sentence about it can say so. */
export type Verdict = {
  readonly state: State;
  readonly why:
    | 'out-of-scope'
    | 'not-in-force'
    | 'condition'
    | 'no-grade'
    | 'grade'
    | 'needs'
    | 'unless'
    | 'leaders'
    | 'never'
    | 'moderation';
};

const noteModalities: ReadonlySet<Rule['modality']> = new Set([
  'not-automatic',
  'principle',
  'order',
  'consequence',
  'absence',
]);

/** The state of one clause. `scale` is best first. */
export function verdictOf(
  rule: Rule,
  known: Known,
  inScope: boolean,
  inForce: boolean,
  scale: readonly Grade[],
): Verdict {
  if (!inScope) return { state: 'silent', why: 'out-of-scope' };
  if (!inForce) return { state: 'silent', why: 'not-in-force' };
  const engaged = truth(rule.when, known);
  if (engaged === false) return { state: 'silent', why: 'condition' };
  if (noteModalities.has(rule.modality)) return { state: 'note', why: 'condition' };
  if (engaged === null) return { state: 'undecided', why: 'condition' };
  const { effect } = rule;
  const grade = known.grade(rule.judgement);
  // A grouping need not be graded; without a grade there is nothing to limit.
  if (grade === undefined && known.groupings.has(rule.judgement)) return { state: 'silent', why: 'no-grade' };
  if ('graded' in effect)
    return grade === undefined ? { state: 'undecided', why: 'no-grade' } : { state: 'holds', why: 'grade' };
  if ('grades' in effect) return againstGrades(rule, effect.grades, grade, scale);
  if ('needs' in effect) return againstNeed(rule, effect.needs, effect.unless, known);
  if ('may' in effect) return { state: 'prompt', why: 'condition' };
  if ('attest' in effect) return againstException(effect, grade, known);
  return { state: 'note', why: 'condition' };
}

/** Whether a rule lays down a grade or forbids one, rather than saying what is likely. */
const isFirm = ({ modality }: Rule): boolean => modality === 'must' || modality === 'cannot' || modality === 'requires';

/** Whether a rule says what is likely, or what a grade is defined by, so that a reason may depart from it. */
export const isLikely = ({ modality }: Rule): boolean => modality === 'likely' || modality === 'definition';

/** The grades of a framework's scale, best first. */
export const gradesBestFirst = ({ scale }: Framework): Grade[] =>
  [...scale].sort((a, b) => a.number - b.number).map(({ id }) => id);

function againstGrades(
  rule: Rule,
  permitted: readonly Grade[],
  grade: Grade | undefined,
  scale: readonly Grade[],
): Verdict {
  if (grade === undefined) return { state: 'undecided', why: 'no-grade' };
  if (!permitted.includes(grade)) return { state: isFirm(rule) ? 'broken' : 'departed', why: 'grade' };
  if (!isFirm(rule)) return { state: 'holds', why: 'grade' };
  const best = scale.find((candidate) => permitted.includes(candidate));
  return { state: grade === best ? 'binds' : 'holds', why: 'grade' };
}

function againstNeed(rule: Rule, needs: Condition, unless: Condition | undefined, known: Known): Verdict {
  const met = truth(needs, known);
  if (met === null) return { state: isFirm(rule) ? 'needs-attestation' : 'undecided', why: 'needs' };
  if (!met) return { state: isFirm(rule) ? 'broken' : 'departed', why: 'needs' };
  // A claim that sits ill with other grades is no breach, but it does not pass without a reason.
  const contested = unless === undefined ? false : truth(unless, known);
  if (contested === null) return { state: 'undecided', why: 'unless' };
  return contested ? { state: 'departed', why: 'unless' } : { state: 'holds', why: 'needs' };
}

function againstException(
  effect: Extract<Rule['effect'], { attest: unknown }>,
  grade: Grade | undefined,
  known: Known,
): Verdict {
  if (grade !== undefined && effect.never.includes(grade)) return { state: 'broken', why: 'never' };
  const attested = effect.attest.map((fact) => known.declared.get(fact));
  const moderated = known.declared.get(effect.moderation);
  if (attested.includes(false)) return { state: 'broken', why: 'leaders' };
  if (moderated === false) return { state: 'broken', why: 'moderation' };
  if (attested.includes(undefined)) return { state: 'needs-attestation', why: 'leaders' };
  return moderated ? { state: 'holds', why: 'moderation' } : { state: 'needs-moderation', why: 'moderation' };
}
