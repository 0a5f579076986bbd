import type { AreaLine } from '#annex-a';
import { childFault } from '../../child-fault.ts';
import { dateFault } from '../../date-fault.ts';
import type { FieldFault } from '../../refusal.ts';
import type { AreaFigure } from '../request-changes.ts';
import { shareOf, takesNational, valueKindOf } from './area-line.ts';
import { firstOf, numberIn, percentIn, valueIn } from './figure-values.ts';

/** A figure as a form or a table gives it: texts, empty where nothing is said. */
export type FigureWanted = {
  readonly value: string;
  /** The day it is of, ISO 8601. */
  readonly on: string;
  readonly share: string;
  readonly national: string;
  readonly previous: string;
  readonly previousOn: string;
  readonly source: string;
  /** Why it is offered although it is no newer. */
  readonly why: string;
};

/** What was read of a figure, and what is wrong with it, field by field. */
export type FigureRead = { readonly figure: AreaFigure; readonly faults: readonly FieldFault[] };

/** A figure of a line, read and checked by what the line takes. What the line does not take is refused at its field. */
export function readFigure(line: AreaLine, wanted: FigureWanted, today: string): FigureRead {
  const faults: FieldFault[] = [];
  const fault = (place: string, words: string | null) => {
    if (words !== null) faults.push({ place, words });
  };
  const kind = valueKindOf(line);
  const value = valueIn(kind, wanted.value);
  if ('words' in value) fault('value', value.words);
  else if (typeof value.value === 'string' && (kind === 'month and year' || kind === 'inspection')) {
    const [month = ''] = value.value.split(':');
    if (firstOf(month) > today) fault('value', 'The month must not be in the future.');
  }
  fault('on', dayFault(wanted.on, today, kind === 'count' || kind === 'per cent' || kind === 'per 10,000'));

  const numberOf = (place: 'share' | 'national', taken: boolean): number | null => {
    const text = wanted[place];
    if (text === '') return null;
    const read = percentIn(text);
    if (!taken)
      fault(place, `Leave this empty: ${line.id} has no ${place === 'share' ? 'share' : 'national average'}.`);
    else if ('words' in read) fault(place, read.words);
    return 'value' in read ? read.value : null;
  };
  const share = numberOf('share', shareOf(line) !== null);
  const national = numberOf('national', takesNational(line));
  const previous = previousIn(line, wanted, today, fault);
  if (wanted.source === '') fault('source', 'Enter where the figure comes from, for example a return or a register.');
  if (wanted.source.length > 300) fault('source', 'Where it comes from must be 300 characters or fewer.');
  for (const place of kind === 'text' ? (['value', 'source', 'why'] as const) : (['source', 'why'] as const)) {
    fault(place, childFault(wanted[place], place)?.words ?? null);
  }
  const figure = {
    value: 'value' in value ? value.value : wanted.value,
    on: wanted.on === '' ? null : wanted.on,
    share,
    national,
    previous,
    source: wanted.source,
    why: wanted.why === '' ? null : wanted.why,
  };
  return { figure, faults };
}

function dayFault(on: string, today: string, needed: boolean): string | null {
  if (on === '' && !needed) return null;
  const fault = dateFault(on, 'The day the figure is of');
  if (fault !== null) return fault;
  return on > today ? 'The day the figure is of must not be in the future.' : null;
}

function previousIn(
  line: AreaLine,
  { previous, previousOn, on }: FigureWanted,
  today: string,
  fault: (place: string, words: string) => void,
): AreaFigure['previous'] {
  if (previous === '' && previousOn === '') return null;
  if (!line.compared) {
    fault('previous', `Leave this empty: ${line.id} has no figure of an earlier day beside it.`);
    return null;
  }
  const value = numberIn(previous);
  const isRate = line.unit === 'per 10,000';
  if (value === null || (!isRate && !Number.isInteger(value))) {
    const words = isRate ? 'Write a number per 10,000, for example 58.4.' : 'Write a whole number, for example 312.';
    fault('previous', previous === '' ? 'Enter the earlier figure, or leave its day empty.' : words);
  }
  if (previousOn !== '') {
    const words = dateFault(previousOn, 'The day of the earlier figure');
    if (words !== null) fault('previousOn', words);
    else if (previousOn > today || (on !== '' && previousOn >= on)) {
      fault('previousOn', 'The day of the earlier figure must be before the day the figure is of.');
    }
  }
  return value === null ? null : { value, on: previousOn === '' ? null : previousOn };
}
