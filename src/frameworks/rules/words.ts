import type { Condition, Framework, Grade, Rule } from '../model.ts';
import type { Verdict } from './states.ts';
import { type Known, leaves, type Truth, truth } from './truth.ts';

/** How a framework's judgements, grades and facts are named in sentences. */
export type Names = {
  readonly judgement: (id: string) => string;
  readonly grade: (id: Grade) => string;
  readonly grades: (ids: readonly Grade[]) => string;
  readonly fact: (id: string) => string;
};

/** Names for sentences: a title that two parts share is told apart by its part. */
export function namesOf(framework: Framework): Names {
  const titles = new Map(framework.judgements.map(({ id, title }) => [id, title]));
  const shared = new Set(
    framework.judgements.map(({ title }) => title).filter((title, i, all) => all.indexOf(title) !== i),
  );
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
  return [rule.says, sentence(here(rule, verdict, known, names)), sentence(consequence(rule, verdict, known, names))]
    .filter((part) => part !== '')
    .join(' ');
}

/** What is known of the rule's condition: the parts that decide it. */
function here(rule: Rule, verdict: Verdict, known: Known, names: Names): string {
  if ('always' in rule.when || ('note' in rule.effect && verdict.state === 'note')) return '';
  const value = truth(rule.when, known);
  const parts = leaves(rule.when).filter((leaf) => !('judgement' in leaf && leaf.judgement === rule.judgement));
  const deciding = parts.filter((leaf) => decides(leaf, value, rule.when, known));
  if (value === false && deciding.length > 4)
    return `none of the ${deciding.length} judgements it speaks of is so graded`;
  return listed([...new Set(deciding.map((leaf) => stated(leaf, known, names)))], 'and');
}

function decides(leaf: Condition, value: Truth, whole: Condition, known: Known): boolean {
  if (value === null) return truth(leaf, known) === null;
  // Under a negation a leaf decides by being the opposite, so every known leaf is told.
  if (containsNot(whole)) return truth(leaf, known) !== null;
  return truth(leaf, known) === value;
}

const containsNot = (condition: Condition): boolean =>
  'not' in condition ||
  ('all' in condition && condition.all.some(containsNot)) ||
  ('any' in condition && condition.any.some(containsNot));

function stated(leaf: Condition, known: Known, names: Names): string {
  if ('judgement' in leaf) {
    const grade = known.grades.get(leaf.judgement);
    return grade === undefined
      ? `${names.judgement(leaf.judgement)} has no grade yet`
      : `${names.judgement(leaf.judgement)} is ${names.grade(grade)}`;
  }
  const fact = 'fact' in leaf ? leaf.fact : 'declaredTrue' in leaf ? leaf.declaredTrue : '';
  return factStated(fact, known, names);
}

function factStated(fact: string, known: Known, names: Names): string {
  const declared = known.declared.get(fact);
  return declared === undefined ? `${names.fact(fact)} is not declared` : `${names.fact(fact)} is declared ${declared}`;
}

/** What follows for the judgement that the rule constrains. */
function consequence(rule: Rule, { state, why }: Verdict, known: Known, names: Names): string {
  const { effect } = rule;
  const name = names.judgement(rule.judgement);
  const grade = known.grades.get(rule.judgement);
  const has = grade === undefined ? `${name} has no grade yet` : `${name} is ${names.grade(grade)}`;
  if (state === 'note') return '';
  if (state === 'silent') return grade === undefined ? '' : `${has}: the rule asks nothing of it here`;
  if (why === 'condition' && state === 'undecided') return `until that is known the rule cannot be decided`;
  if ('grades' in effect) {
    const only = isLikely(rule)
      ? `it is likely to be ${names.grades(effect.grades)}`
      : `it may only be ${names.grades(effect.grades)}`;
    const reason = state === 'departed' ? '; a written reason is required' : '';
    return `${has}; ${only}${reason}`;
  }
  if ('graded' in effect) return has;
  if ('may' in effect) return `${has}; write the reason for the grade, whichever way the discretion goes`;
  if ('needs' in effect) {
    const facts = listed(
      leaves(effect.needs).map((leaf) => stated(leaf, known, names)),
      'and',
    );
    if (why === 'unless' && effect.unless !== undefined) {
      const against = leaves(effect.unless).filter((leaf) => truth(leaf, known) !== false);
      return `${has} and ${facts}, but ${listed(
        against.map((leaf) => stated(leaf, known, names)),
        'and',
      )}; ${state === 'departed' ? 'a written reason is required' : 'it cannot be decided yet'}`;
    }
    return `${has}, and ${facts}${state === 'departed' ? '; a written reason is required' : ''}`;
  }
  if ('attest' in effect) {
    if (why === 'never') return `${has}, for which the exception is not made`;
    const facts = [...effect.attest, effect.moderation].map((fact) => factStated(fact, known, names));
    const next =
      state === 'needs-attestation'
        ? '; both facts about leaders must be declared true'
        : state === 'needs-moderation'
          ? '; HMCI’s decision is awaited'
          : '';
    return `${has}; ${listed(facts, 'and')}${next}`;
  }
  return '';
}

const isLikely = ({ modality }: Rule) => modality === 'likely' || modality === 'definition';

const sentence = (text: string): string => (text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`);

function listed(items: readonly string[], word: 'and' | 'or'): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}
