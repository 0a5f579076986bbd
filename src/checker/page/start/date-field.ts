import { dateParts, dayNumberOf } from '#calendar';
import { el } from '../elements.ts';
import { fieldError } from './field-error.ts';

export interface DateField {
  readonly element: HTMLElement;
  readonly field: string;
  /** The day number of a date that exists, or null. */
  readonly day: () => number | null;
  readonly fill: (day: number) => void;
  readonly tell: (words: string | null) => void;
}

/** The reference date as day, month and year. */
export function dateField(): DateField {
  const day = part('day', 'Day', 2);
  const month = part('month', 'Month', 2);
  const year = part('year', 'Year', 4);
  const parts = [day, month, year];
  const error = fieldError('date', () => parts.map(({ input }) => input));
  const element = el(
    'fieldset',
    { 'aria-describedby': `date-hint ${error.id}` },
    el('legend', {}, 'Reference date'),
    el(
      'p',
      { class: 'hint', id: 'date-hint' },
      'The day that “prior to inspection” counts back from, such as 1 6 2015.',
    ),
    error.element,
    el('div', { class: 'date' }, ...parts.map(({ label }) => label)),
  );
  return {
    element,
    field: 'date-day',
    day: () => {
      const [d, m, y] = parts.map(({ input }) => input.value.trim());
      if (!/^\d{1,2}$/.test(d ?? '') || !/^\d{1,2}$/.test(m ?? '') || !/^\d{4}$/.test(y ?? '')) return null;
      return dayNumberOf(Number(y), Number(m), Number(d));
    },
    fill: (number) => {
      const date = dateParts(number);
      day.input.value = String(date.day);
      month.input.value = String(date.month);
      year.input.value = String(date.year);
    },
    tell: error.tell,
  };
}

function part(name: string, label: string, length: number) {
  const input = el('input', {
    id: `date-${name}`,
    type: 'text',
    inputmode: 'numeric',
    maxlength: length,
    autocomplete: 'off',
  });
  return { input, label: el('label', { class: name }, label, input) };
}
