import { addMonthsToDay, dateParts, monthNames } from '#calendar';
import { inBands } from '../../editions/bands.ts';
import { codeSets } from '../../editions/code-sets/index.ts';
import type { FieldKey } from '../../editions/field-keys.ts';
import { blank, present } from '../../submission/submission.ts';
import { ages, unborn } from '../rows/ages.ts';
import type { ListReader } from '../rows/list-reader.ts';
import type { Group } from './code-groups.ts';
import type { Length, Question } from './question.ts';

/** How rows are put into parts. */
export interface Sorting {
  readonly labels: readonly string[];
  /** From this label on, parts that only show when they hold somebody: blank cells and the like. */
  readonly always: number;
  readonly place: (row: number) => number;
  /** Parts in order of size, not in the order of the labels. */
  readonly bySize?: boolean;
}

/** How the rows of a list are sorted, with the columns it takes. */
export interface SortingQuestion extends Omit<Question<never>, 'ask'> {
  readonly ask: (reader: ListReader) => Sorting;
}

const notRecorded = 'Not recorded';
const notReadable = 'Cannot be read';

/** By the code of a column, each code a part. */
export const byCode = (key: FieldKey): SortingQuestion => ({
  needs: [key],
  ask: (reader) => {
    const { field, values } = reader.column(key);
    const codes = field.codes === null ? [] : codeSets[field.codes].codes;
    const always = codes.length;
    return {
      labels: [...codes.map(({ label }) => label), notRecorded, notReadable],
      always,
      place: (row) => placed(values[row], always),
    };
  },
});

/** By groups of codes; a code in no group stands under "Other". */
export const byGroups = (key: FieldKey, groups: readonly Group[]): SortingQuestion => ({
  needs: [key],
  ask: (reader) => {
    const { field, values } = reader.column(key);
    const codes = field.codes === null ? [] : codeSets[field.codes].codes;
    const other = groups.length;
    const groupOf = codes.map(({ code }) => {
      const place = groups.findIndex((group) => group.codes.includes(code));
      return place === -1 ? other : place;
    });
    return {
      labels: [...groups.map(({ label }) => label), 'Other', notRecorded, notReadable],
      always: groups.length,
      place: (row) => {
        const value = values[row];
        return present(value) ? (groupOf[value] ?? other) : placed(value, other + 1);
      },
    };
  },
});

const placed = (value: number | undefined, always: number): number => {
  if (present(value)) return value;
  return value === blank || value === undefined ? always : always + 1;
};

/** By age at the reference date, in bands of whole years. */
export const byAge = (bounds: readonly number[]): SortingQuestion => ({
  needs: [],
  either: ['date-of-birth', 'age'],
  ask: (reader) => {
    const known = ages(reader.submission, reader.list);
    const bands = inBands(bounds, 'years');
    const always = bands.labels.length;
    return {
      labels: [...bands.labels, 'Not born yet', notRecorded, notReadable],
      always,
      place: (row) => {
        const age = known[row];
        if (age === unborn) return always;
        return present(age) ? bands.place(age) : placed(age, always + 1);
      },
    };
  },
});

/** By a length, in bands. What has none stands apart under a name of its own. */
export const byLength = (
  question: Question<Length>,
  labels: readonly string[],
  /** The first length of every band but the first. */
  bounds: readonly number[],
  none: string,
): SortingQuestion => ({
  ...question,
  ask: (reader) => {
    const asked = question.ask(reader);
    const always = labels.length;
    return {
      labels: [...labels, none, 'Cannot be told'],
      always,
      place: (row) => {
        const length = asked(row);
        if (length === null) return always;
        if (typeof length === 'string') return blankIn(reader, question.needs, row) ? always : always + 1;
        let band = 0;
        while (band < bounds.length && length >= (bounds[band] ?? 0)) band += 1;
        return band;
      },
    };
  },
});

const blankIn = (reader: ListReader, keys: readonly FieldKey[], row: number) =>
  keys.some((key) => reader.optional(key)?.[row] === blank);

/** By what a text column says, without regard to case; the largest first. */
export const byText = (key: FieldKey): SortingQuestion => ({
  needs: [key],
  ask: (reader) => {
    const { values } = reader.column(key);
    const { words } = reader.submission;
    const places = new Map<string, number>();
    const labels: string[] = [];
    const placeOf = new Map<number, number>();
    for (const value of values) {
      if (!present(value) || placeOf.has(value)) continue;
      const word = words[value] ?? '';
      const plain = word.toLowerCase();
      const place = places.get(plain) ?? labels.length;
      if (place === labels.length) {
        labels.push(word);
        places.set(plain, place);
      } else if (word < (labels[place] ?? '')) labels[place] = word;
      placeOf.set(value, place);
    }
    const none = labels.length;
    return {
      labels: [...labels, notRecorded],
      always: 0,
      bySize: true,
      place: (row) => {
        const value = values[row];
        return present(value) ? (placeOf.get(value) ?? none) : none;
      },
    };
  },
});

/** By the month of a date, over the months before the reference date. */
export const byMonth = (key: FieldKey): SortingQuestion => ({
  needs: [key],
  ask: (reader) => {
    const values = reader.values(key);
    const { scope } = reader.list.definition;
    const months = 'months' in scope ? scope.months : 12;
    const first = monthOf(addMonthsToDay(reader.asAt, -months));
    const count = monthOf(reader.asAt) - first + 1;
    const labels = Array.from({ length: count }, (_, place) => {
      const month = first + place;
      return `${monthNames[month % 12]} ${Math.floor(month / 12)}`;
    });
    return {
      labels: [...labels, 'Other months', notRecorded, notReadable],
      always: count,
      place: (row) => {
        const value = values[row];
        if (!present(value)) return placed(value, count + 1);
        const place = monthOf(value) - first;
        return place >= 0 && place < count ? place : count;
      },
    };
  },
});

const monthOf = (day: number) => {
  const { year, month } = dateParts(day);
  return year * 12 + month - 1;
};
