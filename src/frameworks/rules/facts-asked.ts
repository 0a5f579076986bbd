import type { Fact, Framework } from '../model.ts';
import type { Evaluation } from './evaluate.ts';
import { factOf, leaves } from './truth.ts';

/** A fact that is not declared and that some answer waits for, with the rules that wait. */
export type AskedFact = { readonly fact: Fact; readonly rules: readonly string[] };

/** The facts that would decide what an evaluation leaves open, in the order of the framework. */
export function factsAsked(
  framework: Framework,
  evaluation: Evaluation,
  declared: Readonly<Record<string, boolean>>,
): AskedFact[] {
  const waiting = new Map<string, Set<string>>();
  for (const { id, judgement, state } of evaluation.rules) {
    if (state !== 'undecided' && state !== 'needs-attestation' && state !== 'needs-moderation') continue;
    for (const rule of framework.rules) {
      if (rule.id !== id || rule.judgement !== judgement) continue;
      for (const fact of factsOf(rule)) {
        if (declared[fact] === undefined) waiting.set(fact, (waiting.get(fact) ?? new Set()).add(id));
      }
    }
  }
  return framework.facts.flatMap((fact) => {
    const rules = waiting.get(fact.id);
    return rules === undefined || !isAsked(fact, evaluation) ? [] : [{ fact, rules: [...rules] }];
  });
}

/** A fact about grades that are good or better is asked only when such a grade is proposed. */
function isAsked({ askedWhen }: Fact, { judgements }: Evaluation): boolean {
  return askedWhen === undefined || askedWhen.is.includes(judgements[askedWhen.judgement]?.grade ?? '');
}

function factsOf({ when, effect }: Framework['rules'][number]): string[] {
  const conditions = [when, ...('needs' in effect ? [effect.needs] : [])];
  const attested = 'attest' in effect ? [...effect.attest, effect.moderation] : [];
  return [...conditions.flatMap(leaves).flatMap((leaf) => ('fact' in leaf ? (factOf(leaf) ?? []) : [])), ...attested];
}
