import type { Needs } from '../checks/check.ts';
import { type CheckSettings, defaultSettings } from '../checks/settings.ts';
import type { FieldKey } from '../editions/field-keys.ts';
import { editions, fieldOf, listDefinition } from '../editions/index.ts';
import type { ListNo } from '../editions/model.ts';
import type { Submission } from '../submission/submission.ts';
import type { ComparatorsByMeasure } from './figures/comparators.ts';
import { type Entered, nothingEntered } from './figures/entered.ts';
import type { Computed, Measure, MeasureResult } from './measure.ts';
import { measures } from './measures.ts';

export interface MeasureOptions {
  readonly settings?: Partial<CheckSettings>;
  readonly comparators?: ComparatorsByMeasure;
  readonly entered?: Entered;
}

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
 * Every measure of a submission, in the order of `measures`. One that cannot be worked out says why, and takes the value that was
 * entered for it, if any. Never throws on data.
 */
export function measure(submission: Submission, options: MeasureOptions = {}): readonly MeasureResult[] {
  const settings = { ...defaultSettings, ...options.settings };
  const entered = options.entered ?? nothingEntered;
  return measures.map((each) => {
    const lack = lacking(each, submission);
    const computed = lack === null ? each.compute({ submission, settings, entered }) : { ...nothing, because: lack };
    const value = computed.value ?? entered.measures[each.id] ?? null;
    return {
      id: each.id,
      title: each.title,
      group: each.group,
      list: each.list,
      outcome: computed.value !== null ? 'computed' : value === null ? 'cannot' : 'entered',
      ...computed,
      value,
      unit: each.unit,
      of: each.of,
      standard: each.standard(settings),
      comparators: options.comparators?.get(each.id) ?? {},
      note: each.note,
      internal: each.internal,
      overlapping: each.overlapping,
    };
  });
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
