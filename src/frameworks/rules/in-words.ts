import type { Condition, Framework, Rule } from '../model.ts';
import { isLikely } from './states.ts';
import { type Names, namesOf } from './words.ts';

/** A rule's condition and effect in plain words, as the engine reads them: for checking the data against its source. */
export function inWords(framework: Framework, rule: Rule): { readonly when: string; readonly effect: string } {
  const names = namesOf(framework);
  return { when: condition(rule.when, names), effect: effect(rule, names) };
}

function condition(when: Condition, names: Names): string {
  if ('always' in when) return 'always';
  if ('judgement' in when) return `${names.judgement(when.judgement)} is ${names.grades(when.is)}`;
  if ('fact' in when) return `${names.fact(when.fact)} is declared ${when.is}`;
  if ('declaredTrue' in when) return `${names.fact(when.declaredTrue)} is declared true`;
  if ('declaredFalse' in when) return `${names.fact(when.declaredFalse)} is declared false`;
  if ('not' in when) return `not (${condition(when.not, names)})`;
  const [parts, word] = 'all' in when ? [when.all, ' and '] : [when.any, ' or '];
  return parts
    .map((part) => ('all' in part || 'any' in part ? `(${condition(part, names)})` : condition(part, names)))
    .join(word);
}

function effect(rule: Rule, names: Names): string {
  const { judgement, effect: does } = rule;
  const name = names.judgement(judgement);
  if ('grades' in does) {
    const verb = isLikely(rule) ? 'is likely to be' : 'may only be';
    return `${name} ${verb} ${names.grades(does.grades)}`;
  }
  if ('graded' in does) return `${name} has a grade`;
  if ('needs' in does) return `that grade stands on: ${condition(does.needs, names)}`;
  if ('may' in does) return `${name} may be ${names.grade(does.may)}, at the inspectors’ discretion`;
  if ('attest' in does) {
    return `the exception stands on ${does.attest.map(names.fact).join(' and ')}, then on ${names.fact(does.moderation)}; never for ${names.grades(does.never)}`;
  }
  return 'nothing that is checked against a grade';
}
