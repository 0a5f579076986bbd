import { DateError, parseIsoDate } from '#calendar';

/** The date a text names, ISO 8601; null for anything else and for a day that does not exist. */
export function dateOf(text: string): Temporal.PlainDate | null {
  try {
    return parseIsoDate(text);
  } catch (error) {
    if (error instanceof DateError) return null;
    throw error;
  }
}

/**
 * What is wrong with a date as it was given (ISO 8601, empty when none was), in words; null when nothing is. `what` begins the
 * sentence: "The date of publication".
 */
export function dateFault(text: string, what: string): string | null {
  if (text === '') return `Enter ${what.charAt(0).toLowerCase()}${what.slice(1)}.`;
  const date = dateOf(text);
  if (date === null) return `${what} must be a real date, with day, month and year, for example 27 3 2015.`;
  return date.year < 1900 ? `${what} must be after the year 1900. Check the year.` : null;
}
