import type { Cover } from '../document.ts';
import { readDate, readDateRanges } from './dates.ts';
import type { Line } from './lines.ts';
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

  for (const line of lines) {
    const labelled = labelOf(line);
    const field = labelled && fields.find(([, pattern]) => pattern.test(labelled.label))?.[0];
    if (labelled && field && values[field] === undefined) values[field] = { ...line, value: labelled.value };
    else if (labelled && field === null) rest.push(line);
    else if (labelled) others.push(labelled);
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
      authority: values.authority?.value ?? authority?.text ?? null,
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
  return text.length <= 60 && /^[A-Z]/.test(text) && !/[.!?;:]$/.test(text) && !idleLine.test(text) && !/\d/.test(text);
}
