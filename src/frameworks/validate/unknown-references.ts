import type { Framework } from '../model.ts';
import { suggestion } from '../nearest.ts';
import { factOf, leaves } from '../rules/truth.ts';
import type { Check, Fault } from './fault.ts';

type Reference = {
  readonly place: string;
  readonly what: 'judgement' | 'fact' | 'section';
  readonly id: string;
  readonly by: string;
};

/** Every judgement, fact and section that something names is there: no criterion without its judgement, no rule on an unknown one. */
export const unknownReferences: Check = (framework) => {
  const known = {
    judgement: framework.judgements.map(({ id }) => id),
    fact: framework.facts.map(({ id }) => id),
    section: framework.reportOutline.map(({ id }) => id),
  };
  return references(framework)
    .filter(({ what, id }) => !known[what].includes(id))
    .map(({ place, what, id, by }): Fault => {
      const hint = suggestion(id, known[what]) || `There is no ${what} at all.`;
      return {
        check: 'unknown-references',
        place,
        message: `${by} names the ${what} “${id}”, which is not there. ${hint}`,
      };
    });
};

function references(framework: Framework): Reference[] {
  const { judgements, statements, facts, rules, reportOutline, crosswalks } = framework;
  const found: Reference[] = [];
  const name = (what: Reference['what'], place: string, by: string, id: string | undefined) => {
    if (id !== undefined) found.push({ place, what, id, by });
  };
  for (const [i, { id, parent }] of judgements.entries()) {
    name('judgement', `/judgements/${i}/parent`, `The judgement “${id}”, for its parent,`, parent);
  }
  for (const [i, { id, judgement, alsoFor }] of statements.entries()) {
    name('judgement', `/statements/${i}/judgement`, `The statement “${id}”`, judgement);
    for (const [j, also] of (alsoFor ?? []).entries()) {
      name('judgement', `/statements/${i}/alsoFor/${j}`, `The statement “${id}”`, also);
    }
  }
  for (const [i, { id, askedWhen }] of facts.entries()) {
    name('judgement', `/facts/${i}/askedWhen/judgement`, `The fact “${id}”`, askedWhen?.judgement);
  }
  for (const [i, rule] of rules.entries()) {
    const by = `The rule “${rule.id}”`;
    name('judgement', `/rules/${i}/judgement`, by, rule.judgement);
    for (const { place, condition } of conditionsOf(rule)) {
      for (const leaf of leaves(condition)) {
        if ('judgement' in leaf) name('judgement', `/rules/${i}/${place}`, by, leaf.judgement);
        name('fact', `/rules/${i}/${place}`, by, factOf(leaf) ?? undefined);
      }
    }
    if ('attest' in rule.effect) {
      for (const fact of [...rule.effect.attest, rule.effect.moderation]) name('fact', `/rules/${i}/effect`, by, fact);
    }
  }
  for (const [i, { id, judgement, parent }] of reportOutline.entries()) {
    name('judgement', `/reportOutline/${i}/judgement`, `The section “${id}”`, judgement);
    name('section', `/reportOutline/${i}/parent`, `The section “${id}”, for its parent,`, parent);
  }
  for (const [i, crosswalk] of crosswalks.entries()) {
    for (const [j, { judgement }] of crosswalk.judgements.entries()) {
      name('judgement', `/crosswalks/${i}/judgements/${j}/judgement`, `The crosswalk to “${crosswalk.to}”`, judgement);
    }
  }
  return found;
}

/** The conditions that a rule is made of, with their places in it. */
export function conditionsOf({ when, effect }: Framework['rules'][number]) {
  return [
    { place: 'when', condition: when },
    ...('needs' in effect ? [{ place: 'effect/needs', condition: effect.needs }] : []),
    ...('unless' in effect && effect.unless !== undefined
      ? [{ place: 'effect/unless', condition: effect.unless }]
      : []),
  ];
}
