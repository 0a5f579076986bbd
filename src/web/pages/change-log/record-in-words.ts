// Which record of an inspection an entry is about, by the name that its pages give it.
import { parseIsoDate, writtenDate } from '#calendar';
import { meetingKindTitle, type Plain } from '#inspection';

type Fields = Readonly<Record<string, Plain>>;

const textOf = (value: Plain | undefined): string => (typeof value === 'string' ? value : '');
const numberOf = (value: Plain | undefined): number => (typeof value === 'number' ? value : 0);
const spaced = (id: string): string => id.replaceAll('-', ' ');

/** What an explanation is about, as `list/8/placement-urn` is read: "list 8, column placement urn". */
export function aboutInWords(about: string): string {
  const [kind = '', id = '', column] = about.split('/');
  if (kind === 'list') return column === undefined ? `list ${id}` : `list ${id}, column ${spaced(column)}`;
  if (kind === 'document' || kind === 'line') return `${kind} ${id}`;
  if (kind === 'measure') return `the indicator ${spaced(id)}`;
  return spaced(about);
}

function meeting({ kind, on }: Fields): string {
  const title = textOf(kind) === '' ? '' : meetingKindTitle(textOf(kind));
  const day = /^\d{4}-\d{2}-\d{2}$/.test(textOf(on)) ? writtenDate(parseIsoDate(textOf(on))) : '';
  return [title, day].filter((part) => part !== '').join(', ');
}

function document({ number, edition }: Fields): string {
  if (textOf(number) === '') return '';
  // Edition 0 waits to be described.
  return `document ${textOf(number)}${numberOf(edition) > 0 ? `, edition ${numberOf(edition)}` : ''}`;
}

const kinds: Readonly<Record<string, (fields: Fields) => string>> = {
  'timetable-entry': ({ title }) => textOf(title),
  message: ({ heading }) => textOf(heading),
  submission: ({ number }) => (numberOf(number) > 0 ? `submission ${numberOf(number)}` : ''),
  document,
  explanation: ({ about }) => aboutInWords(textOf(about)),
  meeting,
  'area-line': ({ line }) => (textOf(line) === '' ? '' : `line ${textOf(line)}`),
};

/** The name of a record of a kind; empty for kinds without names, and where nothing is known of it. */
export const recordInWords = (subjectKind: string, fields: Fields): string =>
  Object.hasOwn(kinds, subjectKind) ? (kinds[subjectKind]?.(fields) ?? '') : '';
