import type { FilledLine } from '../area/area-section.ts';
import { type AreaLine, areaLines } from '../area/lines.ts';
import type { PreviousValue } from '../figures/entered.ts';
import type { PublishedCount, PublishedMeasure } from './for-publication.ts';
import { smallest } from './suppressed.ts';

/** A line of the area section as it may be printed in a report. */
export interface PublishedLine
  extends Pick<
    FilledLine,
    'id' | 'part' | 'title' | 'unit' | 'outcome' | 'because' | 'date' | 'direction' | 'national' | 'source'
  > {
  readonly value: PublishedCount | string | null;
  /** Per cent. */
  readonly share: PublishedCount | null;
  readonly previous: {
    readonly value: PublishedCount;
    readonly date: number | null;
    readonly per10000: PublishedCount | null;
  } | null;
}

const isSmall = (value: number) => value > 0 && value < smallest;
const ofPeople: readonly AreaLine['unit'][] = ['children', 'people'];

/**
 * The area section as it may be published beside the measures: a line leaves out what its measure leaves out. A line that was entered
 * leaves out its own small count. Notes are for use inside.
 */
export function areaForPublication(
  lines: readonly FilledLine[],
  published: readonly PublishedMeasure[],
): readonly PublishedLine[] {
  const byId = new Map(published.map((measure) => [measure.id, measure]));
  return lines.map((line) => {
    const { id, part, title, unit, outcome, because, date, direction, national, source } = line;
    const behind = areaLines.find((each) => each.id === id)?.source;
    const measured = behind?.kind === 'measure' ? byId.get(behind.measure) : undefined;
    const shared = behind?.kind === 'measure' && behind.share ? byId.get(behind.share.measure) : undefined;
    const whole = line.share === null ? undefined : measureOf(line.share.of, byId);
    const hiddenValue = outcome === 'computed' ? hides(measured) : isSmallOf(unit, line.value);
    const hiddenShare = hides(measured) || hides(shared) || hides(whole);
    return {
      id,
      part,
      title,
      unit,
      outcome,
      because,
      date,
      direction,
      national,
      source,
      value: hiddenValue ? 'suppressed' : line.value,
      share: shareOf(line, hiddenValue, hiddenShare),
      previous: previousOf(unit, line.previous),
    };
  });
}

/** Whether a measure leaves its number out. One that is not published at all gives nothing to show. */
const hides = (measure: PublishedMeasure | undefined) => measure === undefined || measure.numerator === 'suppressed';

const isSmallOf = (unit: AreaLine['unit'], value: FilledLine['value']) =>
  typeof value === 'number' && ofPeople.includes(unit) && isSmall(value);

function measureOf(id: FilledLine['id'], byId: ReadonlyMap<string, PublishedMeasure>): PublishedMeasure | undefined {
  const source = areaLines.find((line) => line.id === id)?.source;
  return source?.kind === 'measure' ? byId.get(source.measure) : undefined;
}

/** An entered share is left out with its count, and where it or its rest is of a few children. */
function shareOf(line: FilledLine, hiddenValue: boolean, hiddenShare: boolean): PublishedLine['share'] {
  const { share, enteredShare, value } = line;
  if (share !== null) {
    const rest = share.denominator - share.numerator;
    return hiddenShare || isSmall(share.numerator) || isSmall(rest) ? 'suppressed' : share.value;
  }
  if (enteredShare === null) return null;
  const part = typeof value === 'number' ? Math.round((value * enteredShare) / 100) : 0;
  const rest = typeof value === 'number' ? value - part : 0;
  return hiddenValue || isSmall(part) || isSmall(rest) ? 'suppressed' : enteredShare;
}

function previousOf(unit: AreaLine['unit'], previous: PreviousValue | null): PublishedLine['previous'] {
  if (previous === null) return null;
  const { value, date, per10000 } = previous;
  return isSmallOf(unit, value)
    ? { value: 'suppressed', date, per10000: per10000 === null ? null : 'suppressed' }
    : { value, date, per10000 };
}
