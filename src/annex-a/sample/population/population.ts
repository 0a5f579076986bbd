import { isoDay } from '#calendar';
import type { EditionId, ListNo } from '../../editions/model.ts';
import { wordsAt } from '../../link/cells.ts';
import { type Linked, linkChildren } from '../../link/linked.ts';
import { siblingGroups } from '../../link/siblings/sibling-groups.ts';
import type { Submission } from '../../submission/submission.ts';
import { byBytes } from '../canonical.ts';
import { type Plan, populationName } from '../plan/plan.ts';
import type { Asked } from './asked.ts';
import { filterMarks, isOpen } from './filter-marks.ts';
import { byStratum, stratumNamer } from './stratum.ts';

/** A child who may be drawn. */
export interface Candidate {
  readonly id: string;
  readonly stratum: string;
  /** The population of the plan in which the child stands, and its list. */
  readonly population: string;
  readonly list: ListNo;
  /** Every list that the child is on. */
  readonly lists: readonly ListNo[];
  readonly team: string;
  readonly worker: string;
  /** Those of the plan's flags that the child has. */
  readonly flags: readonly string[];
  /** The first id of the sibling group proposed, when another child of it may be drawn too; null otherwise. */
  readonly siblings: string | null;
}

/** Whom a plan draws from. */
export interface Population {
  readonly edition: EditionId;
  /** The reference date, ISO 8601. */
  readonly asAt: string;
  /** In the order of the UTF-8 bytes of their ids. */
  readonly candidates: readonly Candidate[];
  /** The strata that have candidates, in order. */
  readonly strata: readonly string[];
  /** Children of the plan's lists before anybody was left out. */
  readonly before: number;
  readonly filteredOut: number;
  readonly excluded: readonly { readonly child: string; readonly why: string }[];
  /** What the plan asks for and the submission does not have. */
  readonly warnings: readonly string[];
}

/** What is known of children by other means than the lists: by the id of a rule or a measure, the ids of children. */
export type Flags = ReadonlyMap<string, ReadonlySet<string>>;

/** The children whom a plan may draw from a submission: each once, in the first of the plan's populations that has them. */
export function populationOf(submission: Submission, plan: Plan, flags: Flags = new Map()): Population {
  const linked = linkChildren(submission);
  const asked: Asked = { linked, plan, flags, warnings: new Set() };
  const standing = standingOf(asked);
  const marks = (plan.filters ?? []).map((filter) => filterMarks(asked, filter));
  const excluded = new Set((plan.exclude ?? []).map((id) => id.trim()));
  const chosen = [...standing.keys()].filter((child) => marks.every((mark) => mark[child] === 1));
  const left = chosen.filter((child) => !excluded.has(linked.idOf(child)));
  const siblings =
    plan.siblings === 'ignore' ? new Map<string, string>() : siblingsAmong(submission, left.map(linked.idOf));
  const nameOf = stratumNamer(asked);
  const wanted = flagsOf(plan);
  const candidates = left.map((child): Candidate => {
    const id = linked.idOf(child);
    const { population, list } = standing.get(child) ?? { population: '', list: 1 };
    return {
      id,
      stratum: nameOf(child, population),
      population,
      list,
      ...whereFound(linked, child, list, plan),
      flags: wanted.filter((flag) => flags.get(flag)?.has(id) === true),
      siblings: siblings.get(id) ?? null,
    };
  });
  candidates.sort((a, b) => byBytes(a.id, b.id));
  return {
    edition: submission.edition,
    asAt: isoDay(submission.asAt),
    candidates,
    strata: [...new Set(candidates.map(({ stratum }) => stratum))].sort(byStratum(plan)),
    before: standing.size,
    filteredOut: standing.size - chosen.length,
    excluded: [...excluded].map((child) => ({ child, why: whyExcluded(linked, standing, chosen, child) })),
    warnings: [...asked.warnings],
  };
}

function standingOf(asked: Asked): Map<number, { population: string; list: ListNo }> {
  const standing = new Map<number, { population: string; list: ListNo }>();
  for (const each of asked.plan.populations) {
    const list = each.list as ListNo;
    const children = asked.linked.childByRow.get(list);
    if (children === undefined)
      asked.warnings.add(`List ${list} was not supplied with ids, so nobody was drawn from it.`);
    children?.forEach((child, row) => {
      if (child < 0 || standing.has(child)) return;
      const stands = each.status === undefined || isOpen(asked, list, row) === (each.status === 'open');
      if (stands) standing.set(child, { population: populationName(each), list });
    });
  }
  return standing;
}

// The team and worker of the list a child stands in; where it has none, of the plan's next list that has.
function whereFound(linked: Linked, child: number, list: ListNo, plan: Plan) {
  const rows = linked.rowsOf(child);
  const order = [list, ...plan.populations.map((population) => population.list as ListNo)];
  const said = (field: 'team' | 'worker') => {
    for (const no of order) {
      const at = rows.find((row) => row.list.no === no && wordsAt(row, field) !== null);
      if (at !== undefined) return wordsAt(at, field) ?? '';
    }
    return '';
  };
  return { lists: [...new Set(rows.map((at) => at.list.no))], team: said('team'), worker: said('worker') };
}

function siblingsAmong(submission: Submission, ids: readonly string[]): ReadonlyMap<string, string> {
  const among = new Set(ids);
  const found = new Map<string, string>();
  for (const { children } of siblingGroups(submission).groups) {
    const here = children.filter((id) => among.has(id)).sort(byBytes);
    if (here.length > 1) for (const id of here) found.set(id, here[0] ?? id);
  }
  return found;
}

function flagsOf(plan: Plan): string[] {
  const found = new Set<string>();
  const collect = (filter: NonNullable<Plan['filters']>[number]): void => {
    if ('flagged' in filter) for (const id of filter.flagged) found.add(id);
    if ('all' in filter) filter.all.forEach(collect);
    if ('any' in filter) filter.any.forEach(collect);
    if ('not' in filter) collect(filter.not);
  };
  plan.filters?.forEach(collect);
  return [...found];
}

function whyExcluded(
  linked: Linked,
  standing: ReadonlyMap<number, unknown>,
  chosen: readonly number[],
  id: string,
): string {
  const child = linked.childWithId(id);
  if (child < 0) return 'excluded by the plan; no list has this id';
  if (!standing.has(child)) return 'excluded by the plan; in none of its populations';
  return chosen.includes(child) ? 'excluded by the plan' : 'excluded by the plan; the filters leave the child out too';
}
