import type { FieldKey } from '../editions/field-keys.ts';
import { editions, fieldOf, listDefinition } from '../editions/index.ts';
import type { EditionId, ListNo } from '../editions/model.ts';
import { columnOf, type List, type Submission } from '../submission/submission.ts';
import type { Check, Needs, Run } from './check.ts';
import type { Finding } from './finding.ts';
import { type CheckSettings, defaultSettings } from './settings.ts';
import { toldOnce } from './told-once.ts';
import { withoutConsequences } from './without-consequences.ts';

/** A check, or its run on some lists, that was not made. */
interface NotRun {
  readonly check: Check;
  readonly because: string;
}

export interface CheckResult {
  /** In order of list, row, column and check; what concerns a whole list or the submission first. */
  readonly findings: readonly Finding[];
  readonly notRun: readonly NotRun[];
}

/**
 * Runs checks on a submission. A check that cannot run is told as such, with the reason; the others go on. A finding that
 * only follows from another is left out; on request, what many rows of a column share is told once.
 */
export function runChecks(
  checks: readonly Check[],
  submission: Submission,
  options: {
    readonly settings?: Partial<CheckSettings>;
    readonly previous?: Submission | null;
    /** For a screen: what most rows of a column share is told once. Programs and files need every cell. */
    readonly toldOnce?: boolean;
  } = {},
): CheckResult {
  const findings: Finding[] = [];
  const notRun: NotRun[] = [];
  const settings = { ...defaultSettings, ...options.settings };
  const previous = options.previous ?? null;
  for (const check of checks) {
    if (!check.editions.includes(submission.edition)) continue;
    const reasons = new Set<string>();
    for (const needs of check.needs) {
      if (!applies(needs, submission)) continue;
      const because =
        check.scope === 'submissions' && previous === null
          ? 'no earlier submission was given to compare with'
          : lacking(needs, submission);
      if (because === null) check.run(runOf(check, needs, submission, settings, previous, findings));
      else reasons.add(because);
    }
    for (const because of reasons) notRun.push({ check, because });
  }
  const causes = withoutConsequences(findings);
  const told = options.toldOnce === true ? toldOnce(causes, submission) : causes;
  return { findings: told.sort(inOrder(submission.edition)), notRun };
}

const entries = (needs: Needs) =>
  Object.entries(needs).map(([no, keys]) => ({ no: Number(no) as ListNo, keys: keys ?? [] }));

/** Whether the edition's lists have every column that the needs name. */
const applies = (needs: Needs, { edition }: Submission): boolean =>
  entries(needs).every(({ no, keys }) => keys.every((key) => fieldOf(listDefinition(edition, no), key) !== null));

function lacking(needs: Needs, submission: Submission): string | null {
  for (const { no, keys } of entries(needs)) {
    const list = submission.lists.get(no);
    if (list === undefined) return `list ${no} was not supplied`;
    for (const key of keys) {
      if (!list.columns.has(key)) {
        const heading = fieldOf(list.definition, key)?.heading ?? key;
        return `list ${no} has no column “${heading}”`;
      }
    }
  }
  return null;
}

function runOf(
  check: Check,
  needs: Needs,
  submission: Submission,
  settings: CheckSettings,
  previous: Submission | null,
  findings: Finding[],
): Run {
  const list = (no: ListNo): List => {
    const found = submission.lists.get(no);
    if (found === undefined) throw new Error(`${check.id} reads list ${no}, which its needs do not name`);
    return found;
  };
  return {
    submission,
    edition: submission.edition,
    asAt: submission.asAt,
    settings,
    needs,
    lists: entries(needs).map(({ no }) => list(no)),
    list,
    values: (no: ListNo, key: FieldKey) => {
      const column = list(no).columns.get(key);
      if (column === undefined) throw new Error(`${check.id} reads ${key} of list ${no}, which its needs do not name`);
      return column.values;
    },
    optional: (no: ListNo, key: FieldKey) => columnOf(submission, no, key)?.values ?? null,
    previous,
    report: (report) => {
      findings.push({ ...report, check });
    },
  };
}

/** List, row, the column's place in the edition, then the check. */
function inOrder(edition: EditionId): (a: Finding, b: Finding) => number {
  const places = editions[edition].lists.map(({ fields }) => new Map(fields.map(({ key, n }) => [key, n])));
  const place = ({ list, field }: Finding) =>
    list === null || field === null ? 0 : (places[list - 1]?.get(field) ?? 0);
  return (a, b) =>
    (a.list ?? 0) - (b.list ?? 0) ||
    (a.row ?? -1) - (b.row ?? -1) ||
    place(a) - place(b) ||
    (a.check.id < b.check.id ? -1 : a.check.id > b.check.id ? 1 : 0);
}
