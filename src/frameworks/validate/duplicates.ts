import type { Check, Fault } from './fault.ts';

/** No two things of a kind share an id, no two statements of a cell a place, no glossary term and no clause of a rule is written twice. */
export const duplicates: Check = ({
  judgements,
  scale,
  statements,
  facts,
  deadlines,
  reportOutline,
  rules,
  glossary,
}) => [
  ...repeated(
    '/statements',
    'place',
    statements.map(({ judgement, grade, order }) => `${judgement}, ${grade ?? 'opening'}, order ${order}`),
  ),
  ...repeated(
    '/glossary',
    'term',
    glossary.map(({ term }) => term),
  ),
  ...repeated(
    '/judgements',
    'judgement',
    judgements.map(({ id }) => id),
  ),
  ...repeated(
    '/scale',
    'grade',
    scale.map(({ id }) => id),
  ),
  ...repeated(
    '/scale',
    'grade number',
    scale.map(({ number }) => String(number)),
  ),
  ...repeated(
    '/statements',
    'statement',
    statements.map(({ id }) => id),
  ),
  ...repeated(
    '/facts',
    'fact',
    facts.map(({ id }) => id),
  ),
  ...repeated(
    '/deadlines',
    'deadline',
    deadlines.map(({ id }) => id),
  ),
  ...repeated(
    '/reportOutline',
    'section',
    reportOutline.map(({ id }) => id),
  ),
  ...repeated(
    '/rules',
    'rule clause',
    rules.map((rule) => JSON.stringify([rule.id, rule.judgement, rule.when, rule.effect, rule.setting ?? null])),
  ),
];

function repeated(list: string, what: string, ids: readonly string[]): Fault[] {
  const first = new Map<string, number>();
  return ids.flatMap((id, i) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, i);
      return [];
    }
    const name = what === 'rule clause' ? (JSON.parse(id) as string[]).slice(0, 2).join(' on ') : id;
    return [
      {
        check: 'duplicates',
        place: `${list}/${i}`,
        message: `The ${what} “${name}” stands twice, here and at ${list}/${before}. Give one of them another id, or remove it.`,
      },
    ];
  });
}
