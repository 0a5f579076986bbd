import { type CheckSettings, defaultSettings } from '../../checks/settings.ts';
import { columnOf, present, type Submission } from '../../submission/submission.ts';
import { answered } from '../answered.ts';
import type { ComparatorsByMeasure } from '../figures/comparators.ts';
import { type Entered, type EnteredLine, nothingEntered, type PreviousValue } from '../figures/entered.ts';
import type { MeasureResult } from '../measure.ts';
import { measures } from '../measures.ts';
import { locationUnknown } from '../questions/out-of-area.ts';
import { ListReader } from '../rows/list-reader.ts';
import { rowsOf } from '../rows/population.ts';
import { lookedAfter } from '../rows/populations.ts';
import type { AreaLineId } from './line-ids.ts';
import { type AreaLine, areaLines } from './lines.ts';

/** What the area section is filled from, beside the lists. */
export interface AreaOptions {
  /** Measures of the same submission with the same settings and figures, so that they are not worked out again. */
  readonly results?: readonly MeasureResult[];
  readonly entered?: Entered;
  /** The national and previous values of the measures behind the lines, where none is entered. */
  readonly comparators?: ComparatorsByMeasure;
  readonly settings?: Partial<CheckSettings>;
}

/** A line of the section on the local authority area, filled in. */
export interface FilledLine extends Omit<AreaLine, 'source'> {
  readonly outcome: 'computed' | 'entered' | 'cannot';
  /** Why there is no value; empty when there is. */
  readonly because: string;
  readonly value: number | string | null;
  /** The day the value is of, as a day number. */
  readonly date: number | null;
  /** Per cent of the line it is a share of: A26 of all looked after, A27 to A30 of the line itself. */
  readonly share: {
    readonly value: number;
    readonly numerator: number;
    readonly denominator: number;
    readonly of: AreaLineId;
  } | null;
  /** Per cent as a person entered it, beside an entered value. */
  readonly enteredShare: number | null;
  /** Only ever entered: the lists know one day. */
  readonly previous: PreviousValue | null;
  /** From the sign of the change; null where there is nothing to compare. */
  readonly direction: 'reduction' | 'increase' | 'no change' | null;
  readonly national: number | null;
  /** Where the value comes from, or would. */
  readonly source: string;
  readonly note: string;
}

/**
 * The section "information about this local authority area" (Annex A), lines A1 to A36. What the lists hold is worked out at the
 * reference date; a value that a person entered stands before it, with what the lists give beside it.
 */
export function areaSection(submission: Submission, options: AreaOptions = {}): readonly FilledLine[] {
  const entered = options.entered ?? nothingEntered;
  const settings = { ...defaultSettings, ...options.settings };
  const context = { submission, settings, entered };
  const found = new Map((options.results ?? []).map((each) => [each.id, each]));
  const result = (id: string): MeasureResult => {
    const measure = measures.find((each) => each.id === id);
    if (measure === undefined) throw new Error(`the area section names a measure “${id}” that does not exist`);
    const made = found.get(id) ?? answered(measure, context, options.comparators);
    found.set(id, made);
    return made;
  };
  return areaLines.map((line) => filled(line, entered.lines[line.id], entered, result, submission, settings));
}

function filled(
  { source, ...line }: AreaLine,
  given: EnteredLine | undefined,
  entered: Entered,
  result: (id: string) => MeasureResult,
  submission: Submission,
  settings: CheckSettings,
): FilledLine {
  const behind = source.kind === 'measure' ? result(source.measure) : null;
  const fromLists = behind === null ? null : lineValue(line.unit, behind);
  const value = given?.value ?? fromLists;
  const outcome = given?.value != null ? 'entered' : fromLists !== null ? 'computed' : 'cannot';
  const previous = given?.previous ?? earlierRate(line.id, entered) ?? comparedValue(behind);
  const notes = [behind?.note ?? '', homesNamed(line.id, submission, settings)];
  if (outcome === 'entered' && fromLists !== null) notes.push(`The lists give ${rounded(fromLists)}.`);
  const share =
    source.kind === 'measure' && source.share && outcome === 'computed' ? shareOf(source.share, result) : null;
  if (source.kind === 'measure' && source.share) notes.push(withoutLocation(result(source.share.measure)));
  if (source.kind === 'not-in-lists' && source.near !== null) notes.push(nearest(result(source.near)));
  return {
    ...line,
    outcome,
    because: outcome === 'cannot' ? because(source, behind) : '',
    value,
    date: outcome === 'entered' ? (given?.date ?? null) : outcome === 'computed' ? submission.asAt : null,
    share,
    enteredShare: given?.share ?? null,
    previous,
    direction: line.compared ? direction(value, previous) : null,
    national: given?.national ?? behind?.comparators.national ?? null,
    source:
      source.kind === 'entered'
        ? source.where
        : source.kind === 'measure'
          ? `list ${behind?.list ?? ''}`
          : 'the authority',
    note: notes.filter((note) => note !== '').join(' '),
  };
}

const lineValue = (unit: AreaLine['unit'], { value, numerator }: MeasureResult) =>
  unit === 'per 10,000' ? value : numerator;

function because(source: AreaLine['source'], behind: MeasureResult | null): string {
  switch (source.kind) {
    case 'entered':
      return `it is in no list: it is entered, from ${source.where}`;
    case 'measure':
      return behind?.because ?? '';
    case 'not-in-lists':
      return source.because;
  }
}

/** "Reduction" or "increase" from the sign; rates are compared as they are printed, in whole numbers. */
function direction(value: number | string | null, previous: PreviousValue | null): FilledLine['direction'] {
  if (typeof value !== 'number' || previous === null) return null;
  const change = Math.round(value) - Math.round(previous.value);
  return change < 0 ? 'reduction' : change > 0 ? 'increase' : 'no change';
}

function shareOf(
  { measure, of }: { readonly measure: string; readonly of: AreaLineId },
  result: (id: string) => MeasureResult,
): FilledLine['share'] {
  const { numerator } = result(measure);
  const whole = areaLines.find(({ id }) => id === of);
  if (numerator === null || whole?.source.kind !== 'measure') return null;
  const denominator = result(whole.source.measure).numerator;
  if (denominator === null || denominator === 0) return null;
  return { value: (numerator / denominator) * 100, numerator, denominator, of };
}

/** The earlier rate stands with the earlier number of children looked after. */
const earlierRate = (id: AreaLineId, { lines }: Entered): PreviousValue | null => {
  const earlier = id === 'A25' ? lines.A24?.previous : null;
  return earlier?.per10000 == null ? null : { value: earlier.per10000, date: earlier.date, per10000: null };
};

const comparedValue = (behind: MeasureResult | null): PreviousValue | null =>
  behind?.comparators.previous === undefined
    ? null
    : { value: behind.comparators.previous, date: null, per10000: null };

function withoutLocation({ leftOut }: MeasureResult): string {
  const count = leftOut
    .filter(({ why }) => locationUnknown.some((each) => each === why))
    .reduce((sum, each) => sum + each.count, 0);
  return count === 0 ? '' : `The location of ${count} is not known; they are in the number and not in the share.`;
}

const nearest = ({ title, numerator, because: why }: MeasureResult) =>
  numerator === null ? `Nothing near it either: ${why ?? ''}.` : `What comes near: ${title}, ${numerator}.`;

const rounded = (value: number) => Math.round(value * 10) / 10;

/** For A1 and A2: the homes of the authority's own provision that list 8 names, which is a weak check of what is entered. */
function homesNamed(id: AreaLineId, submission: Submission, settings: CheckSettings): string {
  if (id !== 'A1' && id !== 'A2') return '';
  const keys = ['placement-type', 'placement-provider', 'placement-urn', 'looked-after-end', 'child-id'] as const;
  if (keys.some((key) => columnOf(submission, 8, key) === undefined)) return '';
  const judged = columnOf(submission, 8, 'provider-judgement') !== undefined;
  if (id === 'A2' && !judged) return '';
  const reader = new ListReader(submission, 8, settings);
  const home = reader.isOneOf('placement-type', ['K2']);
  const own = reader.isOneOf('placement-provider', ['PR1']);
  const good = id === 'A2' ? reader.isOneOf('provider-judgement', ['OUTSTANDING', 'GOOD']) : () => true;
  const types = reader.values('placement-type');
  const providers = reader.values('placement-provider');
  const judgements = reader.optional('provider-judgement');
  const urns = reader.values('placement-urn');
  const named = new Set<number>();
  for (const row of rowsOf(lookedAfter, submission).rows) {
    const urn = urns[row];
    if (present(urn) && home(types[row]) && own(providers[row]) && good(judgements?.[row])) named.add(urn);
  }
  return `List 8 names ${named.size} of its own provision where children live now.`;
}
