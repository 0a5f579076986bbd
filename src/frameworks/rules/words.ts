import type { Framework, Grade, Rule } from '../model.ts';
import { isLikely, type Verdict } from './states.ts';
import { deciding, factOf, type Known, type Leaf } from './truth.ts';

const longestList = 4;

/** How a framework's judgements, grades and facts are named in sentences. */
export type Names = {
  readonly judgement: (id: string) => string;
  readonly grade: (id: Grade) => string;
  readonly grades: (ids: readonly Grade[]) => string;
  readonly fact: (id: string) => string;
};

/** Names for sentences: a title that two parts share is told apart by its part. */
export function namesOf(framework: Framework): Names {
  const titles = new Map(framework.judgements.map(({ id, title, name }) => [id, name ?? title]));
  const all = [...titles.values()];
  const shared = new Set(all.filter((title, i) => all.indexOf(title) !== i));
  const labels = new Map(framework.scale.map(({ id, label }) => [id, label]));
  const grade = (id: Grade) => labels.get(id) ?? id;
  return {
    judgement: (id) => {
      const title = titles.get(id) ?? id;
      return shared.has(title) ? `${title} (${id.split('/')[0]?.replaceAll('-', ' ')})` : title;
    },
    grade,
    grades: (ids) => listed(ids.map(grade), 'or'),
    fact: (id) => `“${id}”`,
  };
}

/** Why a clause has its state, in sentences that stand alone: the rule, what is known here, and what follows. */
export function because(rule: Rule, verdict: Verdict, known: Known, names: Names): string {
  if (verdict.why === 'out-of-scope') return `${names.judgement(rule.judgement)} is not part of this inspection.`;
  if (verdict.why === 'not-in-force') return `${rule.says} This reading is not in force unless it is chosen.`;
  if (verdict.state === 'note') return rule.says;
  const parts = [
    rule.says,
    sentence(engagement(rule, verdict, known, names)),
    sentence(consequence(rule, verdict, known, names)),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** What is known of the rule's condition: the parts that decide it, but for the judgement's own grade, which is told with what follows. */
function engagement(rule: Rule, { state, why }: Verdict, known: Known, names: Names): string {
  const own = (leaf: Leaf) => 'judgement' in leaf && leaf.judgement === rule.judgement;
  const all = deciding(rule.when, known);
  const told = state === 'silent' || why === 'condition' ? all : all.filter((leaf) => !own(leaf));

  const words = stated(told, known, names);
  return state === 'silent' && words !== '' ? `Not engaged: ${words}` : words;
}

/** What follows for the judgement that the rule constrains. */
function consequence(rule: Rule, { state, why }: Verdict, known: Known, names: Names): string {
  if (state === 'silent') return '';
  if (state === 'undecided' && why === 'condition') return 'until that is known the rule cannot be decided';
  const { effect } = rule;
  const has = graded(rule.judgement, known, names);
  const reason = state === 'departed' ? '; a written reason is required' : '';
  if ('grades' in effect) return `${has}${againstGrades(rule, effect.grades, state, names)}${reason}`;
  if ('may' in effect) return `${has}; write the reason for the grade, whichever way the discretion goes`;
  if ('needs' in effect) {
    const facts = stated(deciding(effect.needs, known), known, names);
    if (why !== 'unless' || effect.unless === undefined) return `${has}; ${facts}${reason || (stands[state] ?? '')}`;
    const against = stated(deciding(effect.unless, known), known, names);
    return `${has} and ${facts}, but ${against}${reason || '; it cannot be decided yet'}`;
  }
  if ('attest' in effect) {
    if (why === 'never') return `${has}, for which the exception is not made`;
    const facts = [...effect.attest, effect.moderation].map((fact) => declared(fact, known, names));
    return `${has}; ${listed(facts, 'and')}${next[state] ?? ''}`;
  }
  return has;
}

const next: Readonly<Partial<Record<Verdict['state'], string>>> = {
  broken: '; the exception does not stand',
  'needs-attestation': '; both facts about leaders must be declared true',
  'needs-moderation': '; HMCI’s decision is awaited',
};

const stands: Readonly<Partial<Record<Verdict['state'], string>>> = {
  broken: '; the grade cannot stand on that',
  'needs-attestation': '; the grade stands only once that is declared true',
};

function againstGrades(rule: Rule, permitted: readonly Grade[], state: Verdict['state'], names: Names): string {
  const likely = isLikely(rule);
  if (state === 'binds') return ', the best grade the rule permits';
  if (state === 'holds') return likely ? ', as is likely' : ', which the rule permits';
  return `; ${likely ? 'it is likely to be' : 'it may only be'} ${names.grades(permitted)}`;
}

function stated(parts: readonly Leaf[], known: Known, names: Names): string {
  const words = parts.map((leaf) => {
    if ('judgement' in leaf) return graded(leaf.judgement, known, names);
    return declared(factOf(leaf) ?? '', known, names);
  });
  const different = [...new Set(words)];
  const more = different.length - longestList;
  return more > 0
    ? listed([...different.slice(0, longestList), `${more} more alike`], 'and')
    : listed(different, 'and');
}

function graded(judgement: string, known: Known, names: Names): string {
  const grade = known.grade(judgement);
  return `${names.judgement(judgement)} ${grade === undefined ? 'has no grade yet' : `is graded ${names.grade(grade)}`}`;
}

function declared(fact: string, known: Known, names: Names): string {
  const value = known.declared.get(fact);
  return `${names.fact(fact)} is ${value === undefined ? 'not declared' : `declared ${value}`}`;
}

const sentence = (text: string): string => (text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`);

function listed(items: readonly string[], word: 'and' | 'or'): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}
