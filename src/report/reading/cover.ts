import type { Cover } from '../document.ts';
import { readDate, readDateRanges } from './dates.ts';
import type { Line } from './lines.ts';
import { gradeOverLines } from './over-lines.ts';
import type { Defect } from './reading.ts';

/** What the cover says, the lines of it that say something else, and what could not be read. */
export type CoverRead = {
  readonly cover: Cover;
  readonly rest: readonly Line[];
  readonly noticed: readonly Defect[];
  /** The lines of the dates, for checks on them. */
  readonly lines: { readonly inspectionDates: number; readonly published: number };
};

type Field = 'inspectionDates' | 'published' | 'inspector' | 'authority';

const fields: readonly (readonly [Field, RegExp])[] = [
  ['inspectionDates', /^(?:inspection dates?|dates? of inspection|inspected(?: on)?)$/i],
  ['published', /^(?:(?:report )?published(?: on)?|publication date|date published|date of publication)$/i],
  ['inspector', /^(?:reporting|lead) inspector$/i],
  ['authority', /^(?:(?:name of )?(?:local )?authority|council)$/i],
];

// Words of the titles that reports carry. A line of nothing else is part of the title, whatever the order and the line breaks.
const titleWords = new Set(
  `inspection reinspection re single of the services for safeguarding and looked after children in need help protection care leavers
   review effectiveness local board lscb report joint a authority s arrangements to`.split(/\s+/),
);

const idleLine =
  /^(?:ofsted|raising standards|improving lives|contents)\W*$|^(?:©|website\b|this document\b|further copies\b)/i;

/**
 * Reads the lines before the first section: labelled lines (`Published: 13 June 2012`) in any order, and among the others the
 * title and the authority's name.
 */
export function readCover(lines: readonly Line[]): CoverRead {
  const values: Partial<Record<Field, Line & { value: string }>> = {};
  const others: { label: string; value: string }[] = [];
  const rest: Line[] = [];
  const noticed: Defect[] = [];
  const title: Line[] = [];
  let authority: Line | null = null;

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    const dated = datedOverLines(line, lines[at + 1]);
    if (dated !== null && values[dated.field] === undefined) {
      values[dated.field] = { ...line, value: dated.value };
      at++;
      continue;
    }
    const labelled = labelOf(line);
    const field = labelled && fields.find(([, pattern]) => pattern.test(labelled.label))?.[0];
    if (labelled && field && values[field] === undefined) values[field] = { ...line, value: labelled.value };
    else if (labelled && field === null) rest.push(line);
    else if (labelled) others.push(labelled);
    else if (isGraded(lines, at)) rest.push(line);
    else if (isTitle(line.text)) title.push(line);
    else if (authority === null && couldBeName(line.text)) authority = line;
    else rest.push(line);
  }
  if (title.length === 0 && Object.keys(values).length === 0 && authority !== null) {
    rest.unshift(authority);
    authority = null;
  }
  const dates = values.inspectionDates;
  const ranges = dates === undefined ? null : readDateRanges(dates.value);
  if (dates !== undefined && ranges === null) noticed.push(unreadable(dates, 'inspection dates'));
  const publication = values.published;
  const published = publication === undefined ? null : readDate(publication.value);
  if (publication !== undefined && published === null) noticed.push(unreadable(publication, 'date of publication'));
  return {
    cover: {
      title: title.length === 0 ? null : title.map(({ text }) => text.replace(/[\d¹²³]+$/, '')).join(' '),
      authority: values.authority?.value ?? (authority === null ? null : named(authority.text)),
      inspectionDates: ranges ?? [],
      published,
      inspector: values.inspector?.value ?? null,
      others,
    },
    rest,
    noticed,
    lines: { inspectionDates: dates?.number ?? 0, published: publication?.number ?? 0 },
  };
}

/** Whether a grade stands below a line: the line then names what is graded, and no title or authority. */
function isGraded(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1];
  return next !== undefined && gradeOverLines(next, lines[at + 2]) !== null;
}

/** A date's label with the date, or the rest of it, on the line below. */
function datedOverLines(line: Line, next: Line | undefined): { field: Field; value: string } | null {
  if (next === undefined || next.bullet || line.text.length > 100) return null;
  const { label, value } = labelOf(line) ?? { label: line.text.replace(/ ?:$/, ''), value: '' };
  const field = fields.find(([, pattern]) => pattern.test(label))?.[0];
  if (field !== 'inspectionDates' && field !== 'published') return null;
  const whole = `${value} ${next.text}`.trim();
  const isRead = field === 'published' ? readDate : readDateRanges;
  const isOpen = isRead(value) === null || /(?:[–—-]|\b(?:to|and))$/.test(value);
  return isOpen && isRead(whole) !== null ? { field, value: whole } : null;
}

const unreadable = ({ number, value }: { number: number; value: string }, what: string): Defect => ({
  kind: 'cover',
  line: number,
  message: `The ${what} ("${value.slice(0, 60)}") cannot be read. Write days, months and year, such as 4 May 2012.`,
});

function labelOf({ text, cells }: Line): { label: string; value: string } | null {
  if (cells.length === 2 && cells[1] !== '') {
    const label = (cells[0] ?? '').replace(/:$/, '');
    if (fields.some(([, pattern]) => pattern.test(label))) return { label, value: cells[1] ?? '' };
  }
  const colon = text.indexOf(':');
  if (colon < 3 || colon > 40) return bareLabel(text);
  const label = text.slice(0, colon).trim();
  const value = text.slice(colon + 1).trim();
  if (value === '' || value.startsWith('//') || label.split(' ').length > 4) return null;
  return { label, value };
}

/** `Published 13 June 2012`, with no colon. */
function bareLabel(text: string): { label: string; value: string } | null {
  const found = /^((?:report )?published(?: on)?|inspection dates?|(?:reporting|lead) inspector) +(?=[\dA-Z])/i.exec(
    text,
  );
  return found === null ? null : { label: found[1] ?? '', value: text.slice(found[0].length) };
}

function isTitle(text: string): boolean {
  if (text.length > 250) return false;
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.length > 0 && words.every((word) => titleWords.has(word));
}

function couldBeName(text: string): boolean {
  return (
    text.length <= 60 && /^[A-Z]/.test(text) && !/[.!?;:]$/.test(text) && !idleLine.test(text) && !saysNumber.test(text)
  );
}

/** A line on the cover that gives a date, a page or a reference: a name may have digits too, but never these. */
const saysNumber = /^(?:page|p|no|number|ref|reference|urn|tel|telephone)\b.*\d|^[a-z]+day\b|\b\d{4,}|\d[/:]\d/i;

/** A name as a cover prints it, without the mark of a footnote at the end of a word that ends the names of councils. */
const named = (text: string): string =>
  text.replace(/(?<=\b(?:council|borough|authority|city|county))[\d¹²³]$|[¹²³]+$/i, '');
