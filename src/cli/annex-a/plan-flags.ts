import {
  type CheckSettings,
  checks,
  childOf,
  type Draw,
  type Flags,
  type List,
  type MeasureResult,
  measure,
  type Plan,
  runChecks,
  type Submission,
} from '#annex-a';
import { InputError, suggestion } from '#frameworks';

/** Every name that a plan's filters give under `flagged`, however deep. */
export function namedFlags(plan: Plan | Draw['plan']): string[] {
  const names = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) walk(each);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inside] of Object.entries(value)) {
        if (key === 'flagged' && Array.isArray(inside)) for (const name of inside) names.add(String(name));
        else walk(inside);
      }
    }
  };
  walk(plan.filters ?? []);
  return [...names];
}

/**
 * The children behind what a plan's filters name: the findings of a rule, or the rows behind a measure. Throws InputError for a name that
 * is neither, with the nearest that is.
 */
export function flagsFor(plan: Plan, submission: Submission, settings: Partial<CheckSettings> = {}): Flags {
  const names = namedFlags(plan);
  const flags = new Map<string, Set<string>>();
  if (names.length === 0) return flags;
  const rules = checks.filter(({ id }) => names.includes(id));
  for (const { id } of rules) flags.set(id, new Set());
  for (const { check, list, row } of runChecks(rules, submission, { settings }).findings) {
    const where = list === null ? undefined : submission.lists.get(list);
    if (where !== undefined && row !== null) add(flags.get(check.id), where, row);
  }
  const results = rules.length === names.length ? [] : measure(submission, { settings });
  for (const name of names.filter((each) => !flags.has(each))) {
    const result = results.find(({ id }) => id === name);
    if (result === undefined) {
      const known = [...checks.map(({ id }) => id), ...results.map(({ id }) => id)];
      throw new InputError(`The plan names “${name}”, which is no rule and no measure. ${suggestion(name, known)}`);
    }
    flags.set(name, behind(result, submission));
  }
  return flags;
}

function behind({ rows }: MeasureResult, submission: Submission): Set<string> {
  const children = new Set<string>();
  for (const { list: no, rows: places } of rows) {
    const list = submission.lists.get(no);
    if (list !== undefined) for (const row of places) add(children, list, row);
  }
  return children;
}

function add(children: Set<string> | undefined, list: List, row: number): void {
  const id = list.no === 11 ? '' : childOf(list, row);
  if (id !== '') children?.add(id);
}
