import type { Plan } from '../plan/plan.ts';
import type { Counted } from './counted-strata.ts';

/** What a reader of a draw must know beside its figures, in sentences. */
export function notesOf(strata: readonly Counted[], plan: Plan, setAside: number, madeUp: number): string[] {
  const drawn = strata.reduce((sum, { taken }) => sum + taken, 0);
  const quotas = plan.strata !== undefined && plan.strata.allocation !== 'proportional';
  return [
    ...strata.flatMap(({ name, asked, units }) =>
      units.length < asked ? [`“${name}” has ${units.length} of the ${asked} asked for.`] : [],
    ),
    ...(quotas ? strata.filter(({ asked, units }) => asked === 0 && units.length > 0).map(noQuota) : []),
    ...(madeUp > 0 ? [`${madeUp} ${madeUp === 1 ? 'case makes' : 'cases make'} up for strata that had too few.`] : []),
    ...(drawn < plan.size ? [`The plan asks for ${plan.size} cases, and ${drawn} could be drawn.`] : []),
    ...(setAside > 0
      ? [
          `${setAside} ${setAside === 1 ? 'child was' : 'children were'} set aside, since a sibling stands for the family.`,
        ]
      : []),
  ];
}

const noQuota = ({ name, units }: Counted): string =>
  `“${name}” has no quota: none of its ${units.length} was asked for.`;
