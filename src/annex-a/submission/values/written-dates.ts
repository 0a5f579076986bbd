import { dayNumberOf, monthNames } from '#calendar';

const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const worded = /^(\d{1,2})[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/i;
const midnight = /[T ]00:00(:00(\.0+)?)?Z?$/;

/**
 * The day number that a text names, or null: ISO (2015-05-03), day/month/year (03/05/2015, also with dots or dashes) or
 * day month year (3 May 2015). Never month/day/year. A time of midnight may follow.
 */
export function dateInText(text: string): number | null {
  const trimmed = text.trim().replace(midnight, '');
  const forms = slashed.exec(trimmed);
  if (forms) return dayNumberOf(Number(forms[3]), Number(forms[2]), Number(forms[1]));
  const isoForm = iso.exec(trimmed);
  if (isoForm) return dayNumberOf(Number(isoForm[1]), Number(isoForm[2]), Number(isoForm[3]));
  const words = worded.exec(trimmed);
  if (!words) return null;
  const name = (words[2] ?? '').toLowerCase();
  const month = monthNames.findIndex((each) => each.toLowerCase() === name || each.slice(0, 3).toLowerCase() === name);
  return dayNumberOf(Number(words[3]), month + 1, Number(words[1]));
}
