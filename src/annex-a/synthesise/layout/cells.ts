import { dateParts, isoDay, monthNames, slashedDay } from '#calendar';
import type { Code } from '../../editions/code-sets/code-set.ts';
import { type CodeSetId, codeSets } from '../../editions/code-sets/index.ts';
import { writtenCode } from '../../editions/code-sets/written-code.ts';
import type { Field } from '../../editions/model.ts';
import { type CellValue, day } from '../../write/cell-value.ts';
import type { Chance, Choices } from '../chance.ts';
import type { Value } from '../synthetic-row.ts';

const codesById = new Map<CodeSetId, ReadonlyMap<string, Code>>();

function codeOf(set: CodeSetId, code: string): Code | undefined {
  let codes = codesById.get(set);
  if (codes === undefined) {
    codes = new Map(codeSets[set].codes.map((each) => [each.code, each]));
    codesById.set(set, codes);
  }
  return codes.get(code);
}

// Days recur by the thousand, so each is made once.
const days = new Map<number, CellValue>();

function dayCell(number: number): CellValue {
  const known = days.get(number);
  if (known !== undefined) return known;
  const made = day(number);
  days.set(number, made);
  return made;
}

/** The cell of a value, as the request asks for it. */
export function cellOf(field: Field, value: Value): CellValue {
  if (value === null) return null;
  if (typeof value === 'object') return value.written;
  if (typeof value === 'number') return field.type === 'date' ? dayCell(value) : value;
  if (field.codes === null) return value;
  const code = codeOf(field.codes, value);
  return code === undefined ? value : writtenCode(field.codes, code);
}

/** A cell as people see it: what the ledger of planted defects says it was and is. */
export function cellWords(cell: CellValue): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  return 'day' in cell ? slashedDay(Math.floor(cell.day)) : cellWords(cell.value);
}

/** The cell of a value as real workbooks have it: the same value in one of many forms. */
export function messyCellOf(field: Field, value: Value, chance: Chance): CellValue {
  if (value === null) return chance.happens(0.01) ? ' ' : null;
  if (typeof value === 'object') return value.written;
  if (typeof value === 'number') return field.type === 'date' ? messyDate(value, chance) : messyCount(value, chance);
  const code = field.codes === null ? undefined : codeOf(field.codes, value);
  if (code === undefined || field.codes === null) return value;
  return messyCode(field.codes, code, chance);
}

type DateForm = (day: number) => CellValue;
const dateForms: Choices<DateForm> = [
  [dayCell, 72],
  [slashedDay, 12],
  [isoDay, 4],
  [(number) => `${isoDay(number)} 00:00:00`, 3],
  [(number) => `${isoDay(number)}T00:00:00`, 1],
  [(number) => slashedDay(number).replaceAll('/', '.'), 2],
  [(number) => slashedDay(number).replaceAll('/', '-'), 2],
  [(number) => ` ${slashedDay(number)} `, 2],
  [inWords, 2],
];

function inWords(number: number): string {
  const { year, month, day: date } = dateParts(number);
  return `${date} ${(monthNames[month - 1] ?? '').slice(0, 3)} ${year}`;
}

const messyDate = (number: number, chance: Chance): CellValue => chance.weighted(dateForms)(number);

const countForms: Choices<(count: number) => CellValue> = [
  [(count) => count, 80],
  [(count) => String(count), 12],
  [(count) => `${count}.0`, 4],
  [(count) => ` ${count} `, 4],
];

const messyCount = (count: number, chance: Chance): CellValue => chance.weighted(countForms)(count);

type CodeForm = (set: CodeSetId, code: Code) => string;
const codeForms: Choices<CodeForm> = [
  [writtenCode, 60],
  [(_, { code }) => code, 14],
  [(_, { label }) => label, 6],
  [(set, code) => writtenCode(set, code).toUpperCase(), 6],
  [(set, code) => writtenCode(set, code).toLowerCase(), 4],
  [(set, code) => `  ${writtenCode(set, code)}\u00a0`, 4],
  [(_, { code, label }) => `${code} - ${label}`, 3],
  [(_, { code, label }) => `${code}: ${label}`, 2],
  [(_, { letter, code }) => letter ?? code, 1],
];

const messyCode = (set: CodeSetId, code: Code, chance: Chance): CellValue => chance.weighted(codeForms)(set, code);
