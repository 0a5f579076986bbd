import Type from 'typebox';
import type { Comparators } from '../measure.ts';
import { unknown } from './entered.ts';
import { FiguresError } from './figures-error.ts';
import { checkShape, parsedJson } from './shape-faults.ts';

/** Values to compare with, by the id of a measure. */
export type ComparatorsByMeasure = ReadonlyMap<string, Comparators>;

const kinds = ['previous', 'national', 'similar'] as const;

const Row = Type.Object(
  {
    previous: Type.Optional(Type.Number()),
    national: Type.Optional(Type.Number()),
    similar: Type.Optional(Type.Number()),
  },
  { additionalProperties: false },
);
const ComparatorsFile = Type.Object({ measures: Type.Record(Type.String(), Row) }, { additionalProperties: false });

/**
 * Comparators from a text: JSON, `{ "measures": { "looked-after": { "national": 60 } } }`, or CSV with the headings measure,
 * previous, national and similar in any order, blank where there is no value. In the unit of the measure. Throws FiguresError with
 * what is wrong and where; for a measure that does not exist, with the nearest that does.
 */
export function parseComparators(text: string, name: string, measureIds: readonly string[]): ComparatorsByMeasure {
  const rows = /^\ufeff?\s*[{[]/.test(text) ? fromJson(text, name) : fromCsv(text, name);
  for (const id of rows.keys()) if (!measureIds.includes(id)) throw unknown(name, 'measure', id, measureIds);
  return rows;
}

function fromJson(text: string, name: string): Map<string, Comparators> {
  const value = parsedJson(text, name);
  checkShape(ComparatorsFile, value, name);
  return new Map(Object.entries((value as Type.Static<typeof ComparatorsFile>).measures));
}

function fromCsv(text: string, name: string): Map<string, Comparators> {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const cells = (line: string) => line.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  const headings = cells(lines[0] ?? '').map((heading) => heading.toLowerCase());
  const idAt = headings.indexOf('measure');
  const strange = headings.find((heading) => heading !== 'measure' && !kinds.some((kind) => kind === heading));
  if (idAt === -1 || strange !== undefined) {
    const what = idAt === -1 ? 'no column “measure”' : `a column “${strange}”, which is not known`;
    throw new FiguresError(`${name} has ${what} in row 1. Its headings are measure, previous, national and similar.`);
  }
  const rows = new Map<string, Comparators>();
  lines.slice(1).forEach((line, index) => {
    if (line.trim() === '') return;
    const row = cells(line);
    const id = row[idAt] ?? '';
    const place = `${name}, row ${index + 2}`;
    if (row.length > headings.length)
      throw new FiguresError(`${place} has more cells than the headings. Write numbers without commas.`);
    if (rows.has(id)) throw new FiguresError(`${place} names “${id}” a second time. Keep one of the two rows.`);
    const values: { -readonly [K in keyof Comparators]: Comparators[K] } = {};
    for (const kind of kinds) {
      const at = headings.indexOf(kind);
      const cell = at === -1 ? '' : (row[at] ?? '');
      if (cell === '') continue;
      if (!/^-?\d+(\.\d+)?$/.test(cell))
        throw new FiguresError(
          `${place}: “${cell}” under ${kind} is no number. Write digits only, without a sign of unit.`,
        );
      values[kind] = Number(cell);
    }
    rows.set(id, values);
  });
  return rows;
}
