import { type Framework, findFramework, InputError } from '#frameworks';
import type { Block, ReportDocument, Section } from '../document.ts';
import { readMarkdownWithLines } from '../markdown/read.ts';
import { sectionsOf } from '../walk.ts';
import { gradeOfBoard } from './board-part.ts';
import { findContents } from './contents.ts';
import { readCover } from './cover.ts';
import { frontBlocks } from './front-blocks.ts';
import { readJudgementTable } from './front-page.ts';
import { gradeAlone } from './grade-words.ts';
import { type Line, readLines } from './lines.ts';
import { markdownPositions } from './markdown-positions.ts';
import { gradeOverLines } from './over-lines.ts';
import { readPieces } from './pieces.ts';
import { placeHeadings } from './place.ts';
import type { Reading } from './reading.ts';
import { keyOf, type Titles } from './titles.ts';
import { buildTree } from './tree.ts';
import { titlesOf, whichFramework } from './which-framework.ts';

/** No published report comes near: the longest have some 300,000 characters. */
const longestReport = 4_000_000;

/** A whole page of HTML, perhaps after a comment or the like; a stray mark in an extracted text is none. */
const webPage = /^\s*(?:<[?!][^>]{0,500}>\s*){0,3}<(?:!doctype html|html|head|body)\b/i;

/** A text that is no part of any inspection report, or holds none that can be told. */
export class NoReportError extends InputError {
  override name = 'NoReportError';
}

/**
 * Reads a published inspection report of 2012 or of the 2015 framework, as plain text or Markdown however extracted, or our own
 * Markdown. Answers as much of the document as is there. Throws NoReportError, an
 * InputError, when the text holds no part of an inspection report, and InputError when it is a web page or far too long.
 */
export function readReport(text: string): Reading {
  if (text.length > longestReport) {
    throw new InputError(
      `this text has ${Math.round(text.length / 1_000_000)} million characters, more than any inspection report. Give one report a file.`,
    );
  }
  if (webPage.test(text.slice(0, 2000))) {
    throw new InputError('this is a web page; give the published text, or the Markdown or JSON of the report.');
  }
  const own = readMarkdownWithLines(text);
  if (own !== null) {
    const lastLine = text.trimEnd().split(/\r\n|\r|\n/).length;
    return { document: own.document, positions: markdownPositions(own.document, own.lines), lastLine, noticed: [] };
  }
  return readPublished(readLines(text));
}

function readPublished(lines: readonly Line[]): Reading {
  const id = whichFramework(lines);
  if (id === null) throw noReport();
  const framework = findFramework(id);
  const titles = titlesOf(framework);
  const contents = findContents(lines, titles);
  const opening = contents?.start ?? firstOfBody(lines, titles, framework);
  const front = lines.slice(0, opening);
  const { pieces, noticed } = readPieces(lines.slice(contents?.end ?? opening), titles);
  const headings = pieces.filter((piece) => piece.kind === 'heading');
  const placed = placeHeadings(headings, framework.reportOutline);
  gradeOfBoard(headings, placed, framework);
  const tree = buildTree(pieces, framework.reportOutline, placed);

  const positions = tree.lines;
  const isKnown = [...sectionsOf(tree)].some((section) => section.id !== null);
  const table = id === 'sif-2015' ? readJudgementTable(front, titles) : { rows: [], lines: new Set<number>() };
  if (!isKnown && table.rows.length === 0 && (contents?.entries.length ?? 0) < 3) throw noReport();
  const cover = readCover(front.filter(({ number }) => !table.lines.has(number)));
  const blocks = frontBlocks(cover.rest, table.rows, positions);
  if (contents !== null) {
    const entries = contents.entries.map((entry) => {
      const kept = { title: entry.title, page: entry.page };
      positions.set(kept, entry.line);
      return kept;
    });
    const block: Block = { kind: 'contents', entries };
    positions.set(block, lines[contents.start]?.number ?? 0);
    blocks.push(block);
  }
  const said = { ...cover.cover, inspector: cover.cover.inspector ?? namedInspector(tree.sections) };
  positions.set(said, front[0]?.number ?? 1);
  positions.set(said.inspectionDates, cover.lines.inspectionDates);
  const document: ReportDocument = {
    framework: id,
    cover: said,
    blocks: blocks.concat(tree.blocks),
    sections: tree.sections,
  };
  const all = [...cover.noticed, ...noticed, ...placed.noticed].sort((a, b) => a.line - b.line);
  return { document, positions, lastLine: lines.at(-1)?.number ?? 0, noticed: all };
}

const noReport = () =>
  new NoReportError(
    'this text has no heading, grade line or judgement of an inspection report. Give the text of a published report.',
  );

/** The lead inspector, whom single inspection reports name in their last section and not on the cover. */
function namedInspector(sections: readonly Section[]): string | null {
  const about = sections.find(({ id }) => id === 'about-this-inspection');
  for (const block of about?.blocks ?? []) {
    const texts = block.kind === 'bullets' ? block.items : 'text' in block ? [block.text] : [];
    for (const text of texts) {
      const found = /\b(?:lead|reporting) inspector: ?([^.;,]{2,60})/i.exec(text.slice(0, 1000));
      if (found?.[1] !== undefined) return found[1].trim();
    }
  }
  return null;
}

/** Where the body begins in a report without a contents page: at the first heading or numbered paragraph. */
function firstOfBody(lines: readonly Line[], titles: Titles, { id }: Framework): number {
  const found = lines.findIndex(({ text, bullet }, at) => {
    if (bullet) return false;
    const title = titles.atStartOf(text);
    const tail = title === null ? null : keyOf(title.tail) === '' ? '' : (gradeAlone(title.tail)?.grade ?? null);
    if (title !== null && tail !== null) {
      // On the first page of a single inspection report the titles of judgements are rows of its table.
      if (id !== 'sif-2015') return true;
      const next = lines[at + 1];
      // So is the board's name with its grade, on the same line or below.
      const isBoards = title.places.some((place) => titles.outline[place]?.id === 'board');
      if (isBoards && (tail !== '' || (next !== undefined && gradeOverLines(next, lines[at + 2]) !== null)))
        return false;
      return title.places.some((place) => titles.outline[place]?.judgement === undefined);
    }
    if (id === 'sif-2015') return /^\d{1,3}\. /.test(text) && text.length > 90;
    return /^\d{1,3}\. /.test(text) || /^grade [1-4]\b/i.test(text);
  });
  return found < 0 ? lines.length : found;
}
