import { slashedDay } from '#calendar';
import { type Cells, cellKind } from '../sheets/sheet.ts';

/** A number as a cell shows it: an identifier keeps all its digits, without ".0" or an exponent. */
export function numberText(value: number): string {
  return Number.isInteger(value) && Math.abs(value) >= 1e21 ? BigInt(value).toString() : String(value);
}

const two = (value: number) => String(value).padStart(2, '0');

/** A date as a form shows it, dd/mm/yyyy, with the time of day when it has one: "03/05/2015 14:30". */
export function dateText(value: number): string {
  const minutes = Math.round((value - Math.floor(value)) * 1440);
  const day = Math.floor(value) + (minutes === 1440 ? 1 : 0);
  const ofDay = minutes % 1440;
  return ofDay === 0 ? slashedDay(day) : `${slashedDay(day)} ${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}

/** What a cell shows; empty when it is blank. */
export function cellText(cells: Cells | undefined, place: number, strings: readonly string[]): string {
  const payload = cells?.payloads[place] ?? 0;
  switch (cells?.kinds[place]) {
    case cellKind.text:
    case cellKind.error:
      return strings[payload] ?? '';
    case cellKind.number:
      return numberText(payload);
    case cellKind.date:
      return dateText(payload);
    case cellKind.boolean:
      return payload === 1 ? 'TRUE' : 'FALSE';
    default:
      return '';
  }
}
