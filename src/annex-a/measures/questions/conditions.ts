import { addMonthsToDay } from '#calendar';
import type { FieldKey } from '../../editions/field-keys.ts';
import { blank, present } from '../../submission/submission.ts';
import { ages } from '../rows/ages.ts';
import type { Question, Verdict } from './question.ts';

/** Whether a yes-or-no column says yes. Unknown is no answer. */
export const yes = (key: FieldKey): Question<Verdict> => ({
  needs: [key],
  ask: (reader) => {
    const values = reader.values(key);
    const lack = reader.lack(key);
    const isYes = reader.isOneOf(key, ['Y']);
    const isNo = reader.isOneOf(key, ['N']);
    const unknown = `“${reader.column(key).field.heading}” is given as unknown`;
    return (row) => {
      const value = values[row];
      if (!present(value)) return lack(value);
      if (isYes(value)) return true;
      return isNo(value) ? false : unknown;
    };
  },
});

/** Whether a column holds one of some codes. */
export const isOneOf = (key: FieldKey, ...codes: readonly string[]): Question<Verdict> => ({
  needs: [key],
  ask: (reader) => {
    const values = reader.values(key);
    const lack = reader.lack(key);
    const wanted = reader.isOneOf(key, codes);
    return (row) => {
      const value = values[row];
      return present(value) ? wanted(value) : lack(value);
    };
  },
});

/** As `isOneOf`, where a blank cell is known not to be one: the looked after return counts care leavers so. */
export const isKnownToBeOneOf = (key: FieldKey, ...codes: readonly string[]): Question<Verdict> => ({
  needs: [key],
  ask: (reader) => {
    const values = reader.values(key);
    const lack = reader.lack(key);
    const wanted = reader.isOneOf(key, codes);
    return (row) => {
      const value = values[row];
      if (value === blank) return false;
      return present(value) ? wanted(value) : lack(value);
    };
  },
});

/** Whether a count is a number or more. */
export const atLeast = (key: FieldKey, least: number): Question<Verdict> => ({
  needs: [key],
  ask: (reader) => {
    const values = reader.values(key);
    const lack = reader.lack(key);
    return (row) => {
      const value = values[row];
      return present(value) ? value >= least : lack(value);
    };
  },
});

/** Whether anything stands in a column. */
export const isGiven = (key: FieldKey): Question<Verdict> => ({
  needs: [key],
  ask: (reader) => {
    const values = reader.values(key);
    return (row) => values[row] !== blank;
  },
});

/** Whether a date has come: it is there, and not after the reference date. */
export const hasCome = (key: FieldKey): Question<Verdict> => ({
  needs: [key],
  ask: (reader) => {
    const values = reader.values(key);
    const lack = reader.lack(key);
    return (row) => {
      const value = values[row];
      if (value === blank) return false;
      return present(value) ? value <= reader.asAt : lack(value);
    };
  },
});

/** Whether a date lies in some months up to the reference date, both ends included; blank: no. */
export const inLast = (months: number, key: FieldKey): Question<Verdict> => ({
  needs: [key],
  ask: (reader) => {
    const values = reader.values(key);
    const lack = reader.lack(key);
    const first = addMonthsToDay(reader.asAt, -months);
    const later = `“${reader.column(key).field.heading}” is after the reference date`;
    return (row) => {
      const value = values[row];
      if (value === blank) return false;
      if (!present(value)) return lack(value);
      return value > reader.asAt ? later : value >= first;
    };
  },
});

/** Whether a date lies some months or more before the reference date. */
export const monthsAgo = (months: number, key: FieldKey): Question<Verdict> => ({
  needs: [key],
  ask: (reader) => {
    const values = reader.values(key);
    const lack = reader.lack(key);
    const last = addMonthsToDay(reader.asAt, -months);
    return (row) => {
      const value = values[row];
      return present(value) ? value <= last : lack(value);
    };
  },
});

/** Whether somebody's age in whole years at the reference date is between two, both included. */
export const aged = (from: number, to: number): Question<Verdict> => ({
  needs: [],
  either: ['date-of-birth', 'age'],
  ask: (reader) => {
    const known = ages(reader.submission, reader.list);
    return (row) => {
      const age = known[row];
      return present(age) ? age >= from && age <= to : 'no age can be worked out';
    };
  },
});

/** Both at once; the first that is no plain yes decides. */
export const both = (one: Question<Verdict>, other: Question<Verdict>): Question<Verdict> => ({
  needs: [...one.needs, ...other.needs],
  either: [...(one.either ?? []), ...(other.either ?? [])],
  elsewhere: { ...one.elsewhere, ...other.elsewhere },
  ask: (reader) => {
    const first = one.ask(reader);
    const second = other.ask(reader);
    return (row) => {
      const verdict = first(row);
      return verdict === true ? second(row) : verdict;
    };
  },
});

export const not = (question: Question<Verdict>): Question<Verdict> => ({
  ...question,
  ask: (reader) => {
    const asked = question.ask(reader);
    return (row) => {
      const verdict = asked(row);
      return typeof verdict === 'boolean' ? !verdict : verdict;
    };
  },
});
