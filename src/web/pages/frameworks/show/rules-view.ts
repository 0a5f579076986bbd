import { type Framework, inWords, type Modality, type Rule } from '#frameworks';
import { judgementTitle } from '#inspection';

/** How strongly a rule binds, as a word and what the word means. */
const strengths: Readonly<Record<Modality, { readonly word: string; readonly means: string }>> = {
  must: { word: 'Must', means: 'the grade cannot be another' },
  cannot: { word: 'Cannot', means: 'these grades are ruled out' },
  requires: { word: 'Requires', means: 'the grade stands only on this' },
  likely: { word: 'Likely', means: 'a departure needs a written reason' },
  definition: { word: 'Definition', means: 'what the grade means; a departure needs a written reason' },
  may: { word: 'May', means: 'at the inspectors’ discretion' },
  exception: { word: 'Exception', means: 'only with attestation and a decision of HMCI' },
  'not-automatic': { word: 'Not automatic', means: 'limits no grade of itself' },
  principle: { word: 'Principle', means: 'limits no grade' },
  order: { word: 'Order', means: 'what is judged after what; limits no grade' },
  consequence: { word: 'Consequence', means: 'what follows from a grade; limits none' },
  absence: { word: 'Absence', means: 'what the framework does not say' },
};

const sentence = (framework: Framework, rule: Rule): string => {
  const { when, effect } = inWords(framework, rule);
  const begun = when === 'always' ? `Always: ${effect}` : `When ${when}: ${effect}`;
  return `${begun}.`;
};

/** The rules of a framework, or of one judgement, in its order: clauses that say the same of several judgements stand together. */
export function rulesOf(framework: Framework, judgement: string | null) {
  const rules = framework.rules.filter((rule) => judgement === null || rule.judgement === judgement);
  const grouped = Map.groupBy(rules, ({ id, modality, says, source }) => `${id}\n${modality}\n${says}\n${source}`);
  return [...grouped.values()].flatMap((clauses) => {
    const [first] = clauses;
    if (first === undefined) return [];
    return {
      id: first.id,
      strength: strengths[first.modality],
      says: first.says,
      source: first.source,
      isStrictOnly: first.setting !== undefined,
      constrains: [...new Set(clauses.map((clause) => judgementTitle(framework, clause.judgement)))],
      reads: [...new Set(clauses.map((clause) => sentence(framework, clause)))],
    };
  });
}

/** The facts that inspectors declare, and when each is asked for. */
export const factsOf = (framework: Framework) =>
  framework.facts.map(({ id, says, askedWhen }) => ({
    id,
    says,
    asked:
      askedWhen === undefined
        ? 'Always'
        : `When ${judgementTitle(framework, askedWhen.judgement)} is ${askedWhen.is.map((grade) => grade.replaceAll('-', ' ')).join(' or ')}`,
  }));
