// The limiting rules of the 2009 grade descriptors. Nothing here is stronger or weaker than its paragraph; docs/decisions/0005 says
// how each unclear place was read. The 2012 tree uses the same rules on its own judgements.
import type { Condition, Rule } from '../model.ts';

/** Which judgements of a tree stand where the rules speak of them. */
export type SlacTree = {
  readonly safetyOutcomes: readonly string[];
  readonly capacities: { readonly safeguarding: string; readonly lookedAfter: string };
  /** Judgements whose descriptors are in the 2009 tables. */
  readonly described: { readonly safeguarding: readonly string[]; readonly lookedAfter: readonly string[] };
  /** Judgements of the tree that no 2009 table describes. */
  readonly undescribed: readonly string[];
  /** Every judgement of the looked after schedule but its overall effectiveness. */
  readonly lookedAfterSchedule: readonly string[];
  readonly lookedAfterOutcomes: readonly string[];
  readonly performance: { readonly lookedAfter: string };
  readonly placements: readonly string[];
  readonly comparisons: readonly string[];
};

const from = (paragraph: string) => `2009 grade descriptors, ${paragraph}`;
const always: Condition = { always: true };
const inadequate = (judgement: string): Condition => ({ judgement, is: ['inadequate'] });

/** The rules SG-1 … SG-11: safeguarding. */
export function safeguardingRules(tree: SlacTree): Rule[] {
  const overall = 'safeguarding/overall';
  const outcomes = tree.safetyOutcomes;
  return [
    principle(
      'SG-1',
      overall,
      '§2',
      'Judgements are by best fit: a grade may be given though not every descriptor of it is met.',
    ),
    ...anyInadequateDescriptor('SG-2', '§2', tree.described.safeguarding),
    ...tree.undescribed.map(undescribed),
    adequateFirst('SG-3', overall, '§2'),
    principle(
      'SG-4',
      overall,
      '§3',
      'Overall effectiveness weighs all the evidence and judgements of the schedule: whether statutory duties are met, whether outcomes improve, and whether leadership delivers effective services that give value for money.',
    ),
    {
      id: 'SG-5',
      judgement: overall,
      modality: 'must',
      source: from('§3, first limiting judgement'),
      says: 'An inadequate safeguarding outcome makes the overall judgement inadequate.',
      when: { any: outcomes.map(inadequate) },
      effect: { grades: ['inadequate'] },
    },
    {
      id: 'SG-6',
      judgement: overall,
      modality: 'cannot',
      source: from('§3, second limiting judgement'),
      says: 'The overall judgement cannot be good or outstanding when a safeguarding outcome is below good.',
      when: { any: outcomes.map((judgement) => ({ judgement, is: ['adequate', 'inadequate'] })) },
      effect: { grades: ['adequate', 'inadequate'] },
    },
    sustainableImprovement('SG-7', '§5', tree.capacities.safeguarding, 'safeguarding/sustainable-improvement'),
    principle(
      'SG-8',
      tree.capacities.safeguarding,
      '§4',
      'Capacity rests on six bases: a consistent and sustained trend, outcomes linked to service quality, leadership with ambition and priorities, planning, the workforce, and the engagement of users.',
    ),
    equalityLimitsLeadership('SG-9', '§6', 'safeguarding'),
    ...outcomes.map((judgement) =>
      principle(
        'SG-10',
        judgement,
        '§7',
        'The safeguarding outcomes are judged on all evidence of what services contribute to protecting children.',
      ),
    ),
    principle(
      'SG-11',
      overall,
      '§1 and the lead-ins of the overall cells',
      'Descriptors illustrate a grade and do not exhaust it; each says what is likely to be that grade.',
    ),
  ];
}

/** The rules LAC-1 … LAC-14: looked after children. */
export function lookedAfterRules(tree: SlacTree): Rule[] {
  const overall = 'looked-after/overall';
  return [
    principle(
      'LAC-1',
      overall,
      '§9',
      'Judgements are by best fit: a grade may be given though not every descriptor of it is met.',
    ),
    ...anyInadequateDescriptor('LAC-2', '§9', tree.described.lookedAfter),
    adequateFirst('LAC-3', overall, '§9'),
    principle(
      'LAC-4',
      overall,
      '§10',
      'Overall effectiveness weighs statutory duties, the contribution to the five outcomes, and leadership that gives value for money.',
    ),
    {
      id: 'LAC-5',
      judgement: overall,
      modality: 'may',
      source: from('§10, first limiting judgement'),
      says: 'An inadequate judgement anywhere in the looked after schedule may make the overall judgement inadequate.',
      when: { any: tree.lookedAfterSchedule.map(inadequate) },
      effect: { may: 'inadequate' },
    },
    {
      id: 'LAC-6',
      judgement: overall,
      modality: 'cannot',
      source: from('§10, second limiting judgement'),
      says: 'The overall judgement cannot be better than inadequate when staying safe, or enjoying and achieving, is inadequate.',
      when: { any: [inadequate('looked-after/staying-safe'), inadequate('looked-after/enjoying-and-achieving')] },
      effect: { grades: ['inadequate'] },
    },
    sustainableImprovement('LAC-7', '§12', tree.capacities.lookedAfter, 'looked-after/sustainable-improvement'),
    principle(
      'LAC-8',
      tree.capacities.lookedAfter,
      '§11',
      'Capacity rests on the six bases of safeguarding and on a seventh: how accurate the self-assessment is and how it is used.',
    ),
    equalityLimitsLeadership('LAC-9', '§13', 'looked-after'),
    {
      id: 'LAC-10',
      judgement: 'looked-after/enjoying-and-achieving',
      modality: 'requires',
      source: from('§15'),
      says: 'Enjoying and achieving cannot be good, nor better, unless looked after children make good educational progress overall.',
      when: { judgement: 'looked-after/enjoying-and-achieving', is: ['outstanding', 'good'] },
      effect: { needs: { fact: 'good-educational-progress', is: true } },
    },
    ...tree.placements.map((judgement) =>
      principle(
        'LAC-11',
        judgement,
        'promoting safeguarding and staying safe tables',
        'What inspections found in the services and placements children live in counts towards this judgement.',
      ),
    ),
    principle(
      'LAC-12',
      tree.performance.lookedAfter,
      'evaluation table',
      'How far targets are met, and performance beside similar areas and the country, count towards this judgement.',
    ),
    ...tree.lookedAfterOutcomes.map((judgement) =>
      principle(
        'LAC-13',
        judgement,
        '§14',
        'The five outcomes are judged on all evidence of what services contribute to them.',
      ),
    ),
    ...tree.comparisons.map((judgement) =>
      principle(
        'LAC-14',
        judgement,
        'case planning, being healthy, enjoying and achieving, and economic well-being tables',
        'Performance beside similar areas, national figures or the good criteria counts towards this judgement.',
      ),
    ),
  ];
}

function principle(id: string, judgement: string, paragraph: string, says: string): Rule {
  return { id, judgement, modality: 'principle', source: from(paragraph), says, when: always, effect: { note: says } };
}

function adequateFirst(id: string, judgement: string, paragraph: string): Rule {
  const says = 'Whether the criteria for adequate are met is considered before those for good.';
  return { id, judgement, modality: 'order', source: from(paragraph), says, when: always, effect: { note: says } };
}

function anyInadequateDescriptor(id: string, paragraph: string, judgements: readonly string[]): Rule[] {
  return judgements.map((judgement) => ({
    id,
    judgement,
    modality: 'likely',
    // The user engagement tables lack the lead-in; the paragraph holds for them all the same.
    source: from(
      judgement.endsWith('/user-engagement') ? paragraph : `${paragraph} and the lead-in of its inadequate cell`,
    ),
    says: 'A judgement is likely to be inadequate when any of its inadequate descriptors is met.',
    when: { fact: `inadequate-descriptor-met/${judgement}`, is: true },
    effect: { grades: ['inadequate'] },
  }));
}

// The 2009 document has no table for this judgement, so no inadequate descriptor of it can go unasked: only a declared one counts.
function undescribed(judgement: string): Rule {
  return {
    id: 'SG-2',
    judgement,
    modality: 'likely',
    source: from('§2'),
    says: 'A judgement is likely to be inadequate when any inadequate criterion is met; the 2009 document has no table for this one.',
    when: { declaredTrue: `inadequate-descriptor-met/${judgement}` },
    effect: { grades: ['inadequate'] },
  };
}

function sustainableImprovement(id: string, paragraph: string, judgement: string, fact: string): Rule {
  return {
    id,
    judgement,
    modality: 'requires',
    source: from(paragraph),
    says: 'Capacity is good or better only where the evidence of sustainable improvement, by the council with its partners, is clear.',
    when: { judgement, is: ['outstanding', 'good'] },
    effect: { needs: { fact, is: true } },
  };
}

function equalityLimitsLeadership(id: string, paragraph: string, part: string): Rule {
  return {
    id,
    judgement: `${part}/leadership`,
    modality: 'likely',
    source: from(paragraph),
    says: 'Leadership and management is not likely to be adequate when equality and diversity is inadequate.',
    when: inadequate(`${part}/equality`),
    effect: { grades: ['inadequate'] },
  };
}
