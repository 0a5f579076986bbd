import { type DeadlineAnswer, deadlinesOf, type Framework } from '#frameworks';
import { written } from '../written.ts';
import type { LastInspected } from './last-inspected.ts';
import type { Direction } from './programme-records.ts';

/** When an authority is to be inspected next, and by which rule. Dates are ISO 8601 texts, both counted; null where there is none. */
export type DueWindow = {
  readonly kind: 'cycle' | 're-inspection' | 'direction';
  readonly from: string | null;
  readonly to: string | null;
  /** The rule in a sentence, with the day it is counted from. */
  readonly rule: string;
  /** The framework and its paragraph; the paragraph by itself. */
  readonly source: string;
  readonly paragraph: string;
  /** What no paragraph says and is assumed. */
  readonly assumed: readonly string[];
};

type Source = Pick<DueWindow, 'source' | 'paragraph'>;

/** Why no window can be counted. */
export type NoWindow = { readonly kind: 'none'; readonly because: string };

/**
 * The window for an authority's next inspection by the framework whose deadlines apply: within three years of the last inspection (001
 * ¶4), or 18 to 24 months after an inadequate overall judgement (¶5), which a direction of the Secretary of State replaces.
 */
export function dueWindow(
  framework: Framework | null,
  last: LastInspected | null,
  direction: Pick<Direction, 'givenOn' | 'inspectFrom' | 'inspectBy'> | null,
): DueWindow | NoWindow {
  if (last === null) {
    return { kind: 'none', because: 'No inspection of it is recorded, so there is no day to count from.' };
  }
  if (framework === null) {
    return { kind: 'none', because: 'No published framework says how often authorities are inspected.' };
  }
  const deadlines = deadlinesAfter(framework, last);
  const named = (id: string) => deadlines.find((each) => each.id === id) ?? null;
  const [from, to, cycle] = [named('re-inspection-from'), named('re-inspection-to'), named('cycle')];
  const sourceOf = ({ source }: DeadlineAnswer): Source => ({
    source: `${framework.shortTitle}, ${source}`,
    paragraph: source,
  });
  if (last.inadequateOn !== null && from !== null && to !== null) {
    if (direction !== null) return directed(direction, sourceOf(to));
    return {
      kind: 're-inspection',
      from: from.date,
      to: to.date,
      rule: `Not before ${from.rule.replace(/\.$/, '')}, and within ${to.rule}`,
      ...sourceOf(to),
      assumed: assumptions([from.assumed, to.assumed, last.inadequateAssumed, otherScale(framework, last)]),
    };
  }
  if (cycle === null) {
    return { kind: 'none', because: `${framework.shortTitle} does not say how often authorities are inspected.` };
  }
  return {
    kind: 'cycle',
    from: null,
    to: cycle.date,
    rule: `Within ${cycle.rule}`,
    ...sourceOf(cycle),
    assumed: assumptions([cycle.assumed, last.assumed]),
  };
}

const counted = new WeakMap<Framework, Map<string, readonly DeadlineAnswer[]>>();

/** The deadlines that are counted from an inspection. They never change, and a programme asks for 150 of them at once: they are remembered. */
function deadlinesAfter(framework: Framework, { on, inadequateOn }: LastInspected): readonly DeadlineAnswer[] {
  const known = counted.get(framework) ?? new Map<string, readonly DeadlineAnswer[]>();
  counted.set(framework, known);
  const key = `${on} ${inadequateOn}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const { deadlines } = deadlinesOf(framework, {
    lastInspected: on,
    ...(inadequateOn === null ? {} : { judgedInadequate: inadequateOn }),
  });
  if (known.size < 2_000) known.set(key, deadlines);
  return deadlines;
}

const assumptions = (all: readonly (string | null | undefined)[]): readonly string[] => [
  ...new Set(all.flatMap((each) => each ?? [])),
];

const otherScale = (framework: Framework, { under }: LastInspected): string | null =>
  under === null || under === framework.shortTitle
    ? null
    : `It was judged under another framework (${under}); the rule of ${framework.shortTitle} is applied.`;

function directed(
  { givenOn, inspectFrom, inspectBy }: Pick<Direction, 'givenOn' | 'inspectFrom' | 'inspectBy'>,
  source: Source,
): DueWindow {
  const days = [
    inspectFrom === null ? null : `not before ${written(inspectFrom)}`,
    inspectBy === null ? null : `by ${written(inspectBy)}`,
  ].filter((each) => each !== null);
  return {
    kind: 'direction',
    from: inspectFrom,
    to: inspectBy,
    rule: `As the Secretary of State directed on ${written(givenOn)}: ${days.join(', ') || 'without a date'}. It stands in place of 18 to 24 months.`,
    ...source,
    assumed: [],
  };
}
