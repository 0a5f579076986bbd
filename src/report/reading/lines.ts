// From a text to its lines: marks of Markdown and HTML, links, odd spaces and page furniture are taken off, line numbers are kept.

/** One line that is not blank. `number` counts from 1 in the text as it came. */
export type Line = {
  readonly number: number;
  /** The words, marks taken off, single spaces, no tab. */
  readonly text: string;
  /** The cells of a table row, two or more; empty when the line is no row. */
  readonly cells: readonly string[];
  /** Whether it is marked as a heading or is bold throughout. */
  readonly marked: boolean;
  readonly bullet: boolean;
  readonly afterBlank: boolean;
};

/** The line ends of all systems, and the separators of lines and paragraphs that some editors leave. */
const lineEnds = /\r\n?|[\u2028\u2029]/g;
const oddLineEnd = /[\r\u2028\u2029]/;
/** Anything but plain characters, the marks & * < [ \ _ ` | included: most lines have none, and one look is cheaper than many. */
const special = /[^ !-%'-)+-;=-Z\]^a-{}~‘’“”–]/;
const oddSpaces = /[\t\v\f \u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
/** Whether there is any space but single plain ones: looking is cheaper than replacing every space by itself. */
const unevenSpaces = /\s\s|[^\S ]|\u0085/;
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const bulletMark = /^\s{0,12}(?:[-•▪■●◦‣∙\uf0b7\uf0a7–—]|\*(?!\*))\s+/;
const furniture = /^(?:\d{1,3}|page \d{1,3}(?: of \d{1,3})?|[-_*=–—\s]{3,})$/i;
const tableRule = /^[|\s:-]+$/;

/** The lines of a text, blank lines, rules and lone page numbers left out. Linear in the length of the text. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  for (const [i, raw] of (oddLineEnd.test(text) ? text.replace(lineEnds, '\n') : text).split('\n').entries()) {
    const line = readLine(raw, i + 1, afterBlank);
    if (line !== null) lines.push(line);
    afterBlank = line === null;
  }
  return lines;
}

function readLine(raw: string, number: number, afterBlank: boolean): Line | null {
  if (raw === '') return null;
  const careful = special.test(raw) || raw.includes('  ');
  const visible = careful ? raw.replace(invisible, '').replace(/<\/t[dh]>/gi, '\t') : raw;
  const heading = /^\s{0,3}#{1,6}(?=[^#])/.exec(visible)?.[0] ?? '';
  const bullet = heading === '' ? (bulletMark.exec(visible)?.[0] ?? '') : '';
  const body = visible.slice(heading.length + bullet.length);
  const text = careful ? plain(body) : body.trim();
  if (text === '' || (heading === '' && bullet === '' && furniture.test(text))) return null;
  if (body.includes('|') && tableRule.test(body)) return null;
  const cells = bullet === '' ? cellsOf(body) : [];
  const bold = /^\s*(?:\*\*|__|<b>|<strong>)/i.test(body) && /(?:\*\*|__|<\/b>|<\/strong>)\s*$/i.test(body);
  return { number, text, cells, marked: heading !== '' || bold, bullet: bullet !== '', afterBlank };
}

/** No table of a report is wider. */
const mostCells = 40;

/** Cells stand between tabs, or between pipes when the line opens with one. A heading row of the record has an empty second cell. */
function cellsOf(body: string): string[] {
  const piped = /^\s*\|/.test(body);
  if (!piped && !body.includes('\t')) return [];
  const cells = (
    piped
      ? body
          .trim()
          .replace(/^\||\|$/g, '')
          .split('|')
      : body.split('\t')
  ).map(plain);
  if (cells.length > mostCells) return [];
  while (cells.length > 2 && cells[0] === '') cells.shift();
  while (cells.length > 2 && cells.at(-1) === '') cells.pop();
  return cells.length > 1 && cells[0] !== '' ? cells : [];
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
};

/** A text without marks of Markdown and HTML, its spaces single. */
function plain(text: string): string {
  const unmarked = /[*_<[&\\`|]/.test(text) ? withoutMarks(text) : text;
  return (unevenSpaces.test(unmarked) ? unmarked.replace(oddSpaces, ' ') : unmarked).trim();
}

function withoutMarks(text: string): string {
  return text
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(/&([a-z]{2,6});/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/!?\[([^[\]]{0,300})\]\([^()\s]{0,500}\)/g, '$1')
    .replace(/\*\*|__|`/g, '')
    .replace(/\\([*_#|[\]<>.\\-])/g, '$1')
    .replace(/\*(?=\S)/g, '')
    .replace(/(\S)\*/g, '$1')
    .replace(/^\s*\|\s?|\s?\|\s*$/g, '')
    .replace(/\|/g, ' ');
}
