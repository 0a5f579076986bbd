// The front matter of our Markdown: what the cover says, in lines that look like YAML and read as such.
import type { Cover, ReportDocument } from '../document.ts';
import { damaged } from './damaged.ts';
import { quotedIfNeeded, unquoted } from './marks.ts';

/** The version of the Markdown we write. A reader refuses a number it does not know. */
const version = '1';

// Starts with a letter or digit, holds no colon, mark of a comment or control character, and ends with no space.
const plainValue = /^[\p{L}\p{N}](?:[^\p{C}\p{Zl}\p{Zp}:#"]*[^\p{C}\p{Z}:#"])?$/u;
const isoDate = /^\d{4}-\d{2}-\d{2}$/;

export type FrontMatter = Pick<ReportDocument, 'framework' | 'cover'>;

/** The lines of the front matter, from `---` to `---`. What the report does not say has no line. */
export function writeFrontMatter({ framework, cover }: FrontMatter): string[] {
  const line = (key: string, value: string | null, isPlain = plainValue) =>
    value === null ? [] : [`${key}: ${quotedIfNeeded(value, isPlain)}`];
  const list = (key: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`${key}:`, ...items.map((item) => `  - ${item}`)];
  const date = (value: string) => quotedIfNeeded(value, isoDate);
  return [
    '---',
    `bestfit-report: ${version}`,
    ...line('framework', framework),
    ...line('title', cover.title),
    ...line('authority', cover.authority),
    ...list(
      'inspection-dates',
      cover.inspectionDates.map(([from, to]) => `${date(from)} to ${date(to)}`),
    ),
    ...line('published', cover.published, isoDate),
    ...line('inspector', cover.inspector),
    ...list(
      'others',
      cover.others.map(
        ({ label, value }) => `${quotedIfNeeded(label, plainValue)}: ${quotedIfNeeded(value, plainValue)}`,
      ),
    ),
    '---',
  ];
}

/** True when the lines open with our front matter, whatever its state. */
export function opensWithFrontMatter(lines: readonly string[]): boolean {
  if (lines[0]?.trimEnd() !== '---') return false;
  for (const line of lines.slice(1, 60)) {
    if (line.startsWith('bestfit-report:')) return true;
    if (line.trimEnd() === '---') return false;
  }
  return false;
}

const jsonString = String.raw`"(?:[^"\\]|\\.)*"`;
const dateRange = new RegExp(String.raw`^(${jsonString}|[\d-]+) to (${jsonString}|[\d-]+)$`);
const labelled = new RegExp(`^(${jsonString}|[^":][^:]*):(?: (.*))?$`, 's');

/** The front matter read, and the index of the first line after it. Throws InputError with the line that cannot be read. */
export function readFrontMatter(lines: readonly string[]): FrontMatter & { readonly end: number } {
  const values = new Map<string, string>();
  const inspectionDates: [string, string][] = [];
  const others: { label: string; value: string }[] = [];
  let list = '';
  for (let i = 1; i < lines.length; i++) {
    const line = (lines[i] ?? '').trimEnd();
    if (line === '---') {
      return { framework: framework(values), cover: cover(values, inspectionDates, others), end: i + 1 };
    }
    if (line === '') continue;
    const item = /^\s*- (.*)$/s.exec(line)?.[1];
    if (item !== undefined && list === 'inspection-dates') inspectionDates.push(readDates(item, i));
    else if (item !== undefined && list === 'others') others.push(readOther(item, i));
    else {
      const [, key = '', written = ''] = /^([a-z-]+):(?: (.*))?$/s.exec(line) ?? damaged(i, 'is no "name: value" line');
      list = readEntry(key, written.trim(), i, values);
    }
  }
  return damaged(lines.length - 1, 'is still front matter: the closing line "---" is missing');
}

const dated = new Set(['published']);
const single = new Set(['framework', 'title', 'authority', 'inspector', ...dated]);

/** Notes the value; answers the name of the list that the lines below it belong to. */
function readEntry(key: string, written: string, index: number, values: Map<string, string>): string {
  if (key === 'bestfit-report') {
    if (written !== version)
      damaged(index, `names version "${written}" of this format; this Bestfit reads version ${version}`);
    return '';
  }
  if (key === 'inspection-dates' || key === 'others') return key;
  if (!single.has(key)) damaged(index, `has the unknown name "${key}"`);
  if (values.has(key)) damaged(index, `gives "${key}" a second time`);
  if (written === '') return '';
  const value = unquoted(written) ?? damaged(index, 'opens a quotation mark that is not closed');
  if (dated.has(key)) mustBeDate(written, index);
  if (key === 'framework' && value !== 'slac-2012' && value !== 'sif-2015') {
    damaged(index, `names the framework "${value}"; known are slac-2012 and sif-2015`);
  }
  values.set(key, value);
  return '';
}

function mustBeDate(written: string, index: number): void {
  if (!written.startsWith('"') && !isoDate.test(written)) {
    damaged(index, `has the date "${written}"; write year, month and day, for example 2012-05-04`);
  }
}

function readDates(item: string, index: number): [string, string] {
  const [, from = '', to = ''] =
    dateRange.exec(item.trim()) ?? damaged(index, 'is no pair of dates, for example "2012-04-23 to 2012-05-04"');
  mustBeDate(from, index);
  mustBeDate(to, index);
  return [unquoted(from) ?? '', unquoted(to) ?? ''];
}

function readOther(item: string, index: number): { label: string; value: string } {
  const [, label = '', value = ''] = labelled.exec(item.trim()) ?? damaged(index, 'is no "label: value" line');
  const unclosed = () => damaged(index, 'opens a quotation mark that is not closed');
  return { label: unquoted(label) ?? unclosed(), value: unquoted(value.trim()) ?? unclosed() };
}

function framework(values: ReadonlyMap<string, string>): ReportDocument['framework'] {
  const id = values.get('framework');
  return id === 'slac-2012' || id === 'sif-2015' ? id : null;
}

function cover(values: ReadonlyMap<string, string>, dates: Cover['inspectionDates'], others: Cover['others']): Cover {
  return {
    title: values.get('title') ?? null,
    authority: values.get('authority') ?? null,
    inspectionDates: dates,
    published: values.get('published') ?? null,
    inspector: values.get('inspector') ?? null,
    others,
  };
}
