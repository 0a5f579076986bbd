// Each kind of block as it is read line by line: it takes the lines that are its own and gives the block when they end.
import type { Area, Block, Timescale } from '../document.ts';
import { defaultOwner } from '../reading/owner.ts';
import { plain } from './marks.ts';
import { contentsFrom, isRow, readRow, withoutRule } from './table-rows.ts';
import { comments, timescaleLines } from './words.ts';

/** A block of which some lines have been read. `take` answers whether the (trimmed) line belongs to it. */
export type BlockBeingRead = {
  readonly line: number;
  take(line: string): boolean;
  finish(): Block;
};

const bullet = /^[-*+](?:[ \t]+|$)/;
const numbered = /^(\d+)\.(?:[ \t]+|$)/;
const isComment = (line: string) => line.startsWith('<!--');
const timescaleOf = (line: string) => timescaleLines.find((known) => known.line.toLowerCase() === line.toLowerCase());

/** Words that only go on with the block before: no mark of a block of its own stands before them. */
const isPlainText = (line: string) =>
  line !== '' &&
  !bullet.test(line) &&
  !numbered.test(line) &&
  !isComment(line) &&
  !isRow(line) &&
  !line.startsWith('>') &&
  timescaleOf(line) === undefined;

/** The block that a line begins; null for a blank line and for a comment that is not one of ours. */
export function blockReader(line: string, index: number): BlockBeingRead | null {
  if (line === '') return null;
  if (isComment(line)) return fromComment(line, index);
  const timescale = timescaleOf(line);
  if (timescale !== undefined) return areas(timescale.timescale, index);
  const number = numbered.exec(line);
  if (number !== null) {
    return paragraph(line.slice(number[0].length), index, (text) => ({
      kind: 'paragraph',
      number: Number(number[1]),
      text,
    }));
  }
  if (bullet.test(line)) return bullets(line, index);
  if (line.startsWith('>')) return note(line, index);
  if (isRow(line))
    return rows(index, [readRow(line)], (all) => ({
      kind: 'table',
      rows: withoutRule(all).map((row) => row.map(plain)),
    }));
  return paragraph(line, index, (text) => ({ kind: 'paragraph', number: null, text }));
}

function fromComment(line: string, index: number): BlockBeingRead | null {
  const whole = (block: Block): BlockBeingRead => ({ line: index + 1, take: () => false, finish: () => block });
  switch (line) {
    case comments.contents:
      return rows(index, [], (all) => ({ kind: 'contents', entries: contentsFrom(all, index) }));
    case comments.emptyList:
      return whole({ kind: 'bullets', items: [] });
    case comments.emptyTable:
      return whole({ kind: 'table', rows: [] });
    case comments.emptyParagraph:
      return whole({ kind: 'paragraph', number: null, text: '' });
    default:
      return null;
  }
}

function paragraph(first: string, index: number, make: (text: string) => Block): BlockBeingRead {
  const lines = [first];
  return {
    line: index + 1,
    take: (line) => isPlainText(line) && lines.push(line) > 0,
    finish: () => make(plain(lines.join(' '))),
  };
}

function note(first: string, index: number): BlockBeingRead {
  const unmarked = (line: string) => line.replace(/^>[ \t]*/, '');
  const lines = [unmarked(first)];
  return {
    line: index + 1,
    take: (line) => (line.startsWith('>') || isPlainText(line)) && lines.push(unmarked(line)) > 0,
    finish: () => ({ kind: 'note', text: plain(lines.join(' ')) }),
  };
}

/** The lines of a list, gathered by item. A blank line may stand between two items; plain text after one ends the list. */
function listItems(items: string[][]): (line: string) => boolean {
  let afterBlank = false;
  return (line) => {
    if (line === '') {
      afterBlank = true;
      return true;
    }
    if (bullet.test(line)) items.push([line.replace(bullet, '')]);
    else if (!afterBlank && items.length > 0 && isPlainText(line)) items.at(-1)?.push(line);
    else return false;
    afterBlank = false;
    return true;
  };
}

function bullets(first: string, index: number): BlockBeingRead {
  const items = [[first.replace(bullet, '')]];
  return {
    line: index + 1,
    take: listItems(items),
    finish: () => ({ kind: 'bullets', items: items.map((lines) => plain(lines.join(' '))) }),
  };
}

function areas(timescale: Timescale | null, index: number): BlockBeingRead {
  const items: string[][] = [];
  return {
    line: index + 1,
    take: listItems(items),
    finish: () => ({
      kind: 'areas-for-improvement',
      timescale,
      areas: items.map((lines) => readArea(lines.join(' '))),
    }),
  };
}

function readArea(written: string): Area {
  // The owner's own asterisks are escaped, so the first bare pair closes it.
  const [whole, owner] = /^\*\*((?:[^*\\]|\\.)*):\*\*(?:[ \t]+|$)/.exec(written) ?? [];
  return owner === undefined || whole === undefined
    ? { owner: defaultOwner, text: plain(written) }
    : { owner: plain(owner), text: plain(written.slice(whole.length)) };
}

function rows(
  index: number,
  already: string[][],
  make: (rows: readonly (readonly string[])[]) => Block,
): BlockBeingRead {
  const all = already;
  return {
    line: index + 1,
    take: (line) => (isRow(line) ? all.push(readRow(line)) > 0 : line === '' && all.length === 0),
    finish: () => make(all),
  };
}
