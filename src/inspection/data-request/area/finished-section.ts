// The section as the report states it: of each line the figure that was decided on.
import type { AreaLine, FilledLine, PublishedLine } from '#annex-a';
import { toDayNumber } from '#calendar';
import { dateOf } from '../../date-fault.ts';
import type { AreaLineFields } from '../request-changes.ts';
import { changeOf } from './figure-change.ts';
import { takenFigure } from './newest-figure.ts';

function dayOf(iso: string | null): number | null {
  const date = iso === null ? null : dateOf(iso);
  return date === null ? null : toDayNumber(date);
}

/** A line with the figure that was decided on; without one it says that nothing is decided. */
export function finishedLine(line: AreaLine, kept: AreaLineFields | null): FilledLine {
  const { source: _, ...described } = line;
  const figure = takenFigure(kept);
  return {
    ...described,
    outcome: figure === null ? 'cannot' : 'entered',
    because: figure === null ? 'nothing is decided' : '',
    value: figure?.value ?? null,
    date: dayOf(figure?.on ?? null),
    share: null,
    enteredShare: figure?.share ?? null,
    previous:
      figure?.previous == null
        ? null
        : { value: figure.previous.value, date: dayOf(figure.previous.on), per10000: null },
    direction: figure === null ? null : changeOf(figure),
    national: figure?.national ?? null,
    source: figure?.source ?? '',
    note: '',
  };
}

/**
 * Leaves out the rate of children looked after where their number is left out: with the children of the area, which are published, it
 * would give the number away.
 */
export function withoutTellingRates(lines: readonly PublishedLine[]): readonly PublishedLine[] {
  const counted = lines.find(({ id }) => id === 'A24');
  return lines.map((line) => {
    if (line.id !== 'A25') return line;
    const { previous } = line;
    return {
      ...line,
      value: counted?.value === 'suppressed' && line.value !== null ? 'suppressed' : line.value,
      previous:
        previous !== null && counted?.previous?.value === 'suppressed'
          ? { ...previous, value: 'suppressed' }
          : previous,
    };
  });
}
