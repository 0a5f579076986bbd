// From lines to pieces: headings, grade lines, numbered paragraphs, bullets, rows. What is glued on one line is taken apart here.
import { findGradeMark, type GradeMark, gradeAlone } from './grade-words.ts';
import type { Line } from './lines.ts';
import { paragraphNumber } from './numbering.ts';
import { gradeOverLines, titleOverLines } from './over-lines.ts';
import { type HeadingPiece, type Piece, PieceList } from './piece-list.ts';
import type { Defect } from './reading.ts';
import { longestRow, recordRow } from './record-lines.ts';
import { timescaleOf } from './timescale-labels.ts';
import { keyOf, type Titles } from './titles.ts';

/** Reads the body of a report, contents page left out, into pieces and what is wrong with their layout. */
export function readPieces(lines: readonly Line[], titles: Titles): { pieces: Piece[]; noticed: Defect[] } {
  const list = new PieceList(titles);
  const reader = new PieceReader(titles, list);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    at += reader.take(line, lines, at);
  }
  return { pieces: list.pieces, noticed: list.noticed };
}

class PieceReader {
  readonly #list: PieceList;
  readonly #titles: Titles;
  /** Inside the record of main findings, or another table at the end, every line is a row. */
  #inRecord = false;
  #before: Line | null = null;

  constructor(titles: Titles, list: PieceList) {
    this.#titles = titles;
    this.#list = list;
  }

  /** Takes one line and answers how many lines after it were taken with it. */
  take(line: Line, lines: readonly Line[], at: number): number {
    const before = this.#before;
    this.#before = line;
    if (before !== null && before.text === line.text && line.text.length > 12 && gradeAlone(line.text) === null) {
      this.#list.notice(
        'text-doubled',
        line.number,
        `the line repeats line ${before.number}. Take one of the two out.`,
      );
      return 0;
    }
    if (!this.#titles.keepsRecord && isColumnHeading(line)) return 0;
    if (line.bullet) {
      this.#list.push({ kind: 'bullet', line: line.number, text: line.text, afterBlank: line.afterBlank });
      return 0;
    }
    const number = paragraphNumber(line.text);
    if (
      (this.#inRecord || this.#isRecordHeading(this.#list.last)) &&
      (number === null || number !== this.#list.number + 1)
    ) {
      this.#inRecord = true;
      this.#takeRow(line);
      return 0;
    }
    this.#inRecord = false;
    if (line.cells.length > 1 && this.#takeCells(line)) return 0;
    return this.#takeText(line, lines, at);
  }

  #isRecordHeading(piece: Piece | undefined): boolean {
    return piece?.kind === 'heading' && piece.places.some((place) => this.#titles.outline[place]?.id === 'record');
  }

  #takeCells({ cells, number }: Line): boolean {
    const [label = '', second = ''] = cells;
    const places = this.#titles.exactly(label);
    const grade = gradeAlone(cells.at(-1) ?? '');
    const judged = places.filter((place) => this.#titles.outline[place]?.judgement !== undefined);
    if (judged.length > 0 && grade !== null) {
      if (this.#titles.keepsRecord && grade.digit === null) {
        this.#inRecord = true;
        this.#list.push({ kind: 'row', line: number, cells: [label, second], recorded: true });
      } else this.#list.heading(number, label, judged, grade.grade);
      return true;
    }
    if (cells.every((cell, i) => i === 0 || cell === '')) return false;
    this.#list.push({ kind: 'row', line: number, cells, recorded: false });
    return true;
  }

  #takeText(line: Line, lines: readonly Line[], at: number): number {
    const { text, number, afterBlank } = line;
    const broken = titleOverLines(lines, at, this.#titles);
    if (broken !== null) {
      this.#text(broken.text, number, afterBlank, line.marked);
      return broken.more;
    }
    const last = this.#list.last;
    if (last?.kind === 'heading' && last.grade === null && last.places.length > 0) {
      const more = this.#gradeBelow(last, line, lines[at + 1]);
      if (more !== null) return more;
    }
    this.#text(text, number, afterBlank, line.marked);
    return 0;
  }

  #gradeBelow(heading: HeadingPiece, line: Line, next: Line | undefined): number | null {
    if (!this.#list.takesGrade(heading) || paragraphNumber(line.text) !== null) return null;
    const found = gradeOverLines(line, next);
    if (found === null) return null;
    heading.grade = found.grade;
    this.#list.contradiction(found, line.number);
    return found.more;
  }

  /** Takes a text piece by piece: what is glued behind a grade line is a text of its own. */
  #text(text: string, line: number, afterBlank: boolean, marked: boolean): void {
    let rest = text;
    for (let mark = markIn(rest); mark !== null; mark = markIn(rest)) {
      if (!this.#takeMark(rest, mark, line, afterBlank)) break;
      rest = afterMark(rest, mark);
      if (rest === '') return;
    }
    this.#unmarked(rest, line, afterBlank, marked);
  }

  #unmarked(text: string, line: number, afterBlank: boolean, marked: boolean): void {
    const number = paragraphNumber(text);
    const found = this.#titles.atStartOf(text);
    if (found !== null && (number === null || found.places.length > 0)) {
      const grade = gradeAlone(found.tail);
      if (keyOf(found.tail) === '' || grade !== null) {
        this.#list.heading(
          line,
          number === null ? withoutEnd(found.title) : found.title,
          found.places,
          grade?.grade ?? null,
        );
        return;
      }
    }
    const timescale = text.length < 30 ? timescaleOf(text) : undefined;
    if (timescale !== undefined) this.#list.push({ kind: 'timescale', line, timescale });
    else if (number !== null && this.#list.startsParagraph(number, text)) this.#list.paragraph(number, text, line);
    else if (marked && text.length < 120 && number === null) this.#list.heading(line, text, [], null);
    else this.#list.goOn(text, line, afterBlank);
  }

  /** Takes a line with "Grade n (…)" in it apart. False when the words are running text. */
  #takeMark(text: string, mark: GradeMark, line: number, afterBlank: boolean): boolean {
    const before = withoutEnd(text.slice(0, mark.start));
    const after = afterMark(text, mark);
    const glued = mark.start > 0 && /\S/.test(text[mark.start - 1] ?? '');
    const places = this.#titles.exactly(before);
    if (before === '') this.#list.gradeLine(mark, line);
    else if (places.length > 0) {
      this.#list.heading(line, before, places, mark.grade);
      if (glued)
        this.#list.notice(
          'text-glued',
          line,
          `heading and grade are glued ("${before}"). Put a space or a line end between them.`,
        );
    } else {
      const end = this.#titles.atEndOf(before);
      if (end === null) {
        if (before.length > 90 || after !== '' || /[.!?;,]/.test(before)) return false;
        this.#list.heading(line, before, [], mark.grade);
      } else {
        this.#unmarked(before.slice(0, end.start).trim(), line, afterBlank, false);
        this.#list.heading(line, before.slice(end.start).trim(), end.places, mark.grade);
        this.#list.notice(
          'text-glued',
          line,
          'a heading is glued to the paragraph before it. Put it on a line of its own.',
        );
      }
    }
    this.#list.contradiction(mark, line);
    if (after !== '') {
      this.#list.notice('text-glued', line, 'text is glued to a grade line. Put it on a line of its own.');
    }
    return true;
  }

  #takeRow(line: Line): void {
    const last = this.#list.last;
    const above = last?.kind === 'row' ? last.cells : null;
    const row = recordRow(line, above, this.#titles);
    if (row.goesOn) this.#list.dropLast();
    if (line.text.length > longestRow) {
      this.#list.push({ kind: 'text', line: line.number, text: line.text, afterBlank: true });
    } else {
      const start = row.goesOn && last !== undefined ? last.line : line.number;
      this.#list.push({ kind: 'row', line: start, cells: row.cells, recorded: true });
    }
  }
}

/** "Key judgement" and "Judgement grade" over a section's heading and its grade name the columns of its layout, and no more. */
const isColumnHeading = ({ text }: Line): boolean =>
  text.length < 60 && /^(?:(?:key judgement|graded judgement|judgement grade)\W*){1,2}$/i.test(text);

/** The first grade line in a text: most texts have not even the word, and that is seen sooner. */
const markIn = (text: string): GradeMark | null => (/grade/i.test(text) ? findGradeMark(text) : null);

const afterMark = (text: string, mark: GradeMark): string => text.slice(mark.end).replace(/^[\s.]+/, '');

/** A title without the space, colon or dash at its end. Only the last few characters are looked at: the text may be long. */
function withoutEnd(title: string): string {
  const kept = title.slice(-9).replace(/[\s:–-]+$/, '');
  return title.slice(0, -9) + kept;
}
