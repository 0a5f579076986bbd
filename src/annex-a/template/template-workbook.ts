import { writtenDayNumber } from '#calendar';
import { type CodeSetId, codeSets } from '../editions/code-sets/index.ts';
import { writtenCodes } from '../editions/code-sets/written-code.ts';
import { editions } from '../editions/index.ts';
import type { Due, Edition, EditionId, Field, ListDefinition } from '../editions/model.ts';
import { columnLetters } from '../sheets/sheet.ts';
import type { CellValue } from '../write/cell-value.ts';
import { workbookBytes } from '../write/workbook-bytes.ts';
import type { Format, Validation, WrittenColumn, WrittenSheet } from '../write/written-sheet.ts';
import { columnNote } from './column-note.ts';
import { windowInWords } from './window-in-words.ts';

/**
 * The bytes of an empty workbook to fill in: a sheet for each list of the edition, every column with its format, a note
 * and, where it has codes, a drop-down list; and a sheet that explains. With a reference date (a day number), the
 * windows are given as dates.
 */
export function templateWorkbook(edition: EditionId, asAt: number | null = null): Uint8Array<ArrayBuffer> {
  const definition = editions[edition];
  const ranges = codeRanges(definition);
  return workbookBytes({
    sheets: [readMe(definition, asAt), ...definition.lists.map((list) => listSheet(list, ranges)), codesSheet(ranges)],
  });
}

const listSheet = ({ no, fields }: ListDefinition, ranges: readonly CodeRange[]): WrittenSheet => ({
  name: `List ${no}`,
  columns: fields.map((field) => listColumn(field, ranges)),
  rows: [],
});

const cellFormats: Readonly<Record<Field['type'], Format>> = {
  id: 'text',
  text: 'text',
  date: 'date',
  count: 'count',
  code: 'text',
  postcode: 'text',
  urn: 'text',
};

function listColumn(field: Field, ranges: readonly CodeRange[]): WrittenColumn {
  const column: WrittenColumn = {
    heading: field.heading,
    width: field.heading.length > 60 ? 32 : Math.max(12, Math.min(24, field.heading.length)),
    format: cellFormats[field.type],
    note: columnNote(field),
  };
  const validation = validationOf(field, ranges);
  return validation === null ? column : { ...column, validation };
}

function validationOf(field: Field, ranges: readonly CodeRange[]): Validation | null {
  if (field.type === 'date') return { kind: 'date', message: 'A date is expected here, as dd/mm/yyyy.' };
  if (field.type === 'count') return { kind: 'count', message: 'A whole number is expected here, 0 or more.' };
  const range = ranges.find(({ id }) => id === field.codes)?.range;
  return range === undefined
    ? null
    : { kind: 'list', range, message: 'One of the codes in the list is expected here.' };
}

/** Where the codes of a set stand in the sheet of codes. */
interface CodeRange {
  readonly id: CodeSetId;
  readonly codes: readonly string[];
  readonly range: string;
}

function codeRanges({ lists }: Edition): readonly CodeRange[] {
  const used = new Set(lists.flatMap(({ fields }) => fields.flatMap(({ codes }) => codes ?? [])));
  return [...used].map((id, index) => {
    const codes = writtenCodes(id);
    const letters = columnLetters(index);
    return { id, codes, range: `Codes!$${letters}$2:$${letters}$${codes.length + 1}` };
  });
}

function codesSheet(ranges: readonly CodeRange[]): WrittenSheet {
  const longest = Math.max(...ranges.map(({ codes }) => codes.length));
  return {
    name: 'Codes',
    hidden: true,
    columns: ranges.map(({ id }) => ({ heading: codeSets[id].title, width: 30, format: 'text' })),
    rows: Array.from({ length: longest }, (_, row) => ranges.map(({ codes }) => codes[row] ?? null)),
  };
}

function readMe(edition: Edition, asAt: number | null): WrittenSheet {
  const strong = (value: string): CellValue => ({ value, look: 'strong' });
  const about: CellValue[][] = [
    ['Edition', edition.title],
    ['Reference date', asAt === null ? 'Write here the date at which the lists are made.' : writtenDayNumber(asAt)],
    ['Dates', 'Written dd/mm/yyyy. Ages are whole years at the reference date.'],
    ['Blank cells', 'What is not known is left blank, not written as “n/a” or 0.'],
    ['Rows', 'One child’s identifier is the same on every list, leading zeros included.'],
    ['Check', 'Check the filled workbook before it is sent: each thing found is told with its sheet and cell.'],
    [],
    [strong('List'), strong('What it holds'), strong('Which rows'), strong('When')],
  ];
  const lists = edition.lists.map((list): CellValue[] => [
    `List ${list.no}: ${list.title}`,
    `${list.population}. ${rowRule[list.row]}`,
    windowInWords(list.scope, asAt),
    [dueInWords('Stage 1', list.stage1), dueInWords('Stage 2', list.stage2)].filter(Boolean).join('; '),
  ]);
  return {
    name: 'Read me',
    headings: false,
    columns: [28, 70, 70, 60].map((width) => ({ heading: '', width, format: 'wrapped' })),
    rows: [[strong('Child-level data for an inspection')], [], ...about, ...lists],
  };
}

const rowRule: Readonly<Record<ListDefinition['row'], string>> = {
  event: 'A row for each event; a child may have several.',
  child: 'One row for a child where possible.',
  adult: 'A row for each person.',
};

function dueInWords(stage: string, due: Due | null): string {
  if (due === null) return '';
  const day = due.day.slice(0, 1).toUpperCase() + due.day.slice(1);
  const when = due.part === 'morning' ? `${day} morning` : `end of ${day}`;
  return `${stage}: week ${due.week}, ${when}${due.assumed ? ' (assumed)' : ''}`;
}
