import type { Needs } from '../checks/check.ts';
import type { FieldKey } from '../editions/field-keys.ts';
import { editions, fieldOf, listDefinition } from '../editions/index.ts';
import type { ListNo } from '../editions/model.ts';
import type { Submission } from '../submission/submission.ts';
import type { ComparatorsByMeasure } from './figures/comparators.ts';
import type { Computed, Measure, MeasureContext, MeasureResult } from './measure.ts';

const nothing: Computed = {
  value: null,
  numerator: null,
  denominator: null,
  rows: [],
  denominatorRows: [],
  leftOut: [],
  assumed: [],
};

/**
 * The answer of one measure. One that cannot be worked out says why, and takes the value that was entered for it, if any. Never throws
 * on data.
 */
export function answered(
  measure: Measure,
  context: MeasureContext,
  comparators: ComparatorsByMeasure | undefined,
): MeasureResult {
  const { submission, settings, entered } = context;
  const lack = lacking(measure, submission);
  const computed = lack === null ? measure.compute(context) : { ...nothing, because: lack };
  const value = computed.value ?? entered.measures[measure.id] ?? null;
  return {
    id: measure.id,
    title: measure.title,
    group: measure.group,
    list: measure.list,
    outcome: computed.value !== null ? 'computed' : value === null ? 'cannot' : 'entered',
    ...computed,
    value,
    unit: measure.unit,
    of: measure.of,
    standard: measure.standard(settings),
    comparators: comparators?.get(measure.id) ?? {},
    note: measure.note,
    internal: measure.internal,
    overlapping: measure.overlapping,
  };
}

/** Why a measure has nothing to be worked out from, or null. */
function lacking({ never, needs, either, list: own }: Measure, submission: Submission): string | null {
  if (never !== null) return never;
  for (const { no, keys } of entries(needs)) {
    const list = submission.lists.get(no);
    const missing = keys.find(
      (key) => !has(submission, no, key) && fieldOf(listDefinition(submission.edition, no), key) === null,
    );
    if (missing !== undefined) return `list ${no} of ${editions[submission.edition].title} does not ask for it`;
    if (list === undefined) return `list ${no} was not supplied`;
    for (const key of keys)
      if (!has(submission, no, key)) return `list ${no} has no column “${headingOf(submission, no, key)}”`;
  }
  if (own !== null && either.length > 0 && !either.some((key) => has(submission, own, key))) {
    const names = either.map((key) => `“${headingOf(submission, own, key)}”`);
    return `list ${own} has no column ${names.join(' or ')}`;
  }
  return null;
}

const entries = (needs: Needs) =>
  Object.entries(needs).map(([no, keys]) => ({ no: Number(no) as ListNo, keys: keys ?? [] }));

const has = ({ lists }: Submission, no: ListNo, key: FieldKey) => lists.get(no)?.columns.has(key) === true;

const headingOf = ({ edition }: Submission, no: ListNo, key: FieldKey): string =>
  fieldOf(listDefinition(edition, no), key)?.heading ?? key;
