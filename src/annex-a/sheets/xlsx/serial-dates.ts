import { dayNumberOf } from '#calendar';

// Excel counts days from 1 January 1900 as 1, and counts a 29 February 1900 that never was as 60; a workbook may instead
// count from 1 January 1904 as 0 (ECMA-376 part 1, 18.17.4). Both go to 31 December 9999.

/** The serial number as a day number with its time of day; as a text what Excel shows of a day that never was; null if it is no date. */
export function dayOfSerial(serial: number, from1904: boolean): number | string | null {
  if (!(serial >= 0)) return null;
  if (from1904) return serial < 2_957_004 ? serial - 24_107 : null;
  if (serial < 1) return '00/01/1900';
  if (serial < 60) return serial - 25_568;
  if (serial < 61) return '29/02/1900';
  return serial < 2_958_466 ? serial - 25_569 : null;
}

const isoDate = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:?\d\d)?$/;
const isoTime = /^T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?$/;

/**
 * A date or time in ISO 8601 as a day number with its time of day, as written, whatever its zone: `isDay` is false for a
 * time without a day. Null if it is neither.
 */
export function dayOfIso(text: string): { readonly isDay: boolean; readonly day: number } | null {
  const [whole, year, month, date, ...clock] = isoDate.exec(text) ?? [];
  if (whole === undefined) {
    const [time, ...parts] = isoTime.exec(text) ?? [];
    return time === undefined ? null : { isDay: false, day: fractionOf(parts) };
  }
  const day = dayNumberOf(Number(year), Number(month), Number(date));
  return day === null ? null : { isDay: true, day: day + fractionOf(clock) };
}

function fractionOf([hours = '0', minutes = '0', seconds = '0']: readonly (string | undefined)[]): number {
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
