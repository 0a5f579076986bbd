import type { FieldKey } from '../editions/field-keys.ts';
import { editions } from '../editions/index.ts';
import { editionIds, type ListNo, listNos } from '../editions/model.ts';
import { nearestName } from './nearest-name.ts';

/** Where one list stands, as a person says it; what is left out is found as usual. */
export interface ListMapping {
  readonly file?: string;
  readonly sheet?: string;
  /** The row of the headings as Excel shows it; 0: there is none, and every column is given by its letters. */
  readonly headingRow?: number;
  /** By field: the heading as the sheet has it, or the letters of the column. */
  readonly columns: ReadonlyMap<FieldKey, string>;
}

/** Sheets and columns named by a person, where a workbook does not call them by their names. */
export interface Mapping {
  readonly lists: ReadonlyMap<ListNo, ListMapping>;
}

/** A mapping that cannot be used: `problems` says what is wrong in it and what to write instead. */
export class MappingError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'MappingError';
    this.problems = problems;
  }
}

/**
 * Reads a mapping written in JSON:
 * `{ "lists": { "7": { "file": "…", "sheet": "CP data", "headingRow": 4, "columns": { "plan-start": "Start" } } } }`.
 * Throws a `MappingError` that names every problem.
 */
export function parseMapping(text: string): Mapping {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    throw new MappingError([`the mapping is not JSON: ${error instanceof Error ? error.message : String(error)}`]);
  }
  const problems: string[] = [];
  const lists = new Map<ListNo, ListMapping>();
  const top = objectOf(read, 'the mapping', ['lists'], problems);
  for (const [name, value] of Object.entries(objectOf(top.lists, '"lists"', null, problems))) {
    const no = listNos.find((each) => String(each) === name.trim());
    if (no === undefined) problems.push(`"lists" has "${name}": a list is named by its number, "1" to "11"`);
    else lists.set(no, listMapping(no, value, problems));
  }
  if (problems.length > 0) throw new MappingError(problems);
  return { lists };
}

function listMapping(no: ListNo, value: unknown, problems: string[]): ListMapping {
  const where = `list ${no}`;
  const given = objectOf(value, where, ['file', 'sheet', 'headingRow', 'columns'], problems);
  const text = (name: 'file' | 'sheet'): string | undefined => {
    const found = given[name];
    if (found === undefined || typeof found === 'string') return found;
    problems.push(`${where}: "${name}" must be a text in quotation marks`);
    return undefined;
  };
  const row = given.headingRow;
  const isRow = typeof row === 'number' && Number.isInteger(row) && row >= 0;
  if (row !== undefined && !isRow) {
    problems.push(`${where}: "headingRow" must be the number of a row as Excel shows it, or 0 for none`);
  }
  const columns = new Map<FieldKey, string>();
  const keys = keysOf(no);
  for (const [key, column] of Object.entries(objectOf(given.columns ?? {}, `${where}: "columns"`, null, problems))) {
    const field = keys.find((each) => each === key);
    if (field === undefined) {
      const near = nearestName(key, keys);
      problems.push(`${where} has no field "${key}"${near === null ? '' : `; did you mean "${near}"?`}`);
    } else if (typeof column !== 'string' || column.trim() === '') {
      problems.push(`${where}: "${key}" must be a heading of the sheet, or the letters of a column such as "F"`);
    } else columns.set(field, column);
  }
  const file = text('file');
  const sheet = text('sheet');
  return {
    ...(file !== undefined && { file }),
    ...(sheet !== undefined && { sheet }),
    ...(isRow && { headingRow: row }),
    columns,
  };
}

function objectOf(
  value: unknown,
  where: string,
  names: readonly string[] | null,
  problems: string[],
): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.push(`${where} must be an object in curly brackets`);
    return {};
  }
  const found: Readonly<Record<string, unknown>> = { ...value };
  for (const name of Object.keys(found)) {
    if (names === null || names.includes(name)) continue;
    const near = nearestName(name, names);
    problems.push(
      `${where} has "${name}", which means nothing here${near === null ? '' : `; did you mean "${near}"?`}`,
    );
  }
  return found;
}

const keysOf = (no: ListNo): readonly FieldKey[] => [
  ...new Set(editionIds.flatMap((id) => editions[id].lists[no - 1]?.fields.map(({ key }) => key) ?? [])),
];
