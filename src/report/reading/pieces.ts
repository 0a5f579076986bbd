// From lines to pieces: headings, grade lines, numbered paragraphs, bullets, rows. What is glued on one line is taken apart here.
import type { Timescale } from '../document.ts';
import { contradictsItself, findGradeMark, type GradeMark, gradeAlone } from './grade-words.ts';
import type { Line } from './lines.ts';
import { nextNumberIn, paragraphNumber } from './numbering.ts';
import { gradeOverLines, titleOverLines } from './over-lines.ts';
import type { Defect } from './reading.ts';
import { longestRow, recordRow } from './record-lines.ts';
import { timescaleOf } from './timescale-labels.ts';
import { keyOf, type Titles } from './titles.ts';

export type HeadingPiece = {
  readonly kind: 'heading';
  readonly line: number;
  readonly title: string;
  /** The places of the outline that bear this title; empty for a heading the outline does not know. */
  readonly places: readonly number[];
  grade: string | null;
  /** A grade line stands here whose heading is lost. */
  readonly lost: boolean;
};

export type Piece =
  | HeadingPiece
  | { readonly kind: 'paragraph'; readonly line: number; readonly number: number; text: string }
  | { readonly kind: 'bullet' | 'text'; readonly line: number; readonly text: string; readonly afterBlank: boolean }
  | { readonly kind: 'timescale'; readonly line: number; readonly timescale: Timescale }
  | { readonly kind: 'row'; readonly line: number; readonly cells: readonly string[]; readonly recorded: boolean };

/** Reads the body of a report, contents page left out, into pieces and what is wrong with their layout. */
export function readPieces(lines: readonly Line[], titles: Titles): { pieces: Piece[]; noticed: Defect[] } {
  const reader = new PieceReader(titles);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    at += reader.take(line, lines, at);
  }
  return { pieces: reader.pieces, noticed: reader.noticed };
}

class PieceReader {
  readonly pieces: Piece[] = [];
  readonly noticed: Defect[] = [];
  readonly #titles: Titles;
  #number = 0;
  /** Inside the record of main findings, or another table at the end, every line is a row. */
  #recording = false;
  #before: Line | null = null;

  constructor(titles: Titles) {
    this.#titles = titles;
  }

  /** Takes one line and answers how many lines after it were taken with it. */
  take(line: Line, lines: readonly Line[], at: number): number {
    const before = this.#before;
    this.#before = line;
    if (before !== null && before.text === line.text && line.text.length > 12 && gradeAlone(line.text) === null) {
      this.#notice('text-doubled', line.number, `the line repeats line ${before.number}. Take one of the two out.`);
      return 0;
    }
    if (line.bullet) {
      this.pieces.push({ kind: 'bullet', line: line.number, text: line.text, afterBlank: line.afterBlank });
      return 0;
    }
    const number = paragraphNumber(line.text);
    if (this.#recording && (number === null || number !== this.#number + 1)) {
      this.#takeRow(line);
      return 0;
    }
    this.#recording = false;
    if (line.cells.length > 1 && this.#takeCells(line)) return 0;
    return this.#takeText(line, lines, at);
  }

  #takeCells({ cells, number }: Line): boolean {
    const [label = '', second = ''] = cells;
    const places = this.#titles.exactly(label);
    const grade = gradeAlone(cells.at(-1) ?? '');
    const judged = places.filter((place) => this.#titles.outline[place]?.judgement !== undefined);
    if (judged.length > 0 && grade !== null) {
      if (this.#titles.keepsRecord && grade.digit === null) {
        this.#recording = true;
        this.pieces.push({ kind: 'row', line: number, cells: [label, second], recorded: true });
      } else this.#heading(number, label, judged, grade.grade);
      return true;
    }
    if (cells.every((cell, i) => i === 0 || cell === '')) return false;
    this.pieces.push({ kind: 'row', line: number, cells, recorded: false });
    return true;
  }

  #takeText(line: Line, lines: readonly Line[], at: number): number {
    const { text, number, afterBlank } = line;
    const broken = titleOverLines(lines, at, this.#titles);
    if (broken !== null) {
      this.#text(broken.text, number, afterBlank, line.marked);
      return broken.more;
    }
    const last = this.pieces.at(-1);
    if (last?.kind === 'heading' && last.grade === null && last.places.length > 0) {
      const more = this.#gradeBelow(last, line, lines[at + 1]);
      if (more !== null) return more;
    }
    this.#text(text, number, afterBlank, line.marked);
    return 0;
  }

  #gradeBelow(heading: HeadingPiece, line: Line, next: Line | undefined): number | null {
    if (!this.#takesGrade(heading) || paragraphNumber(line.text) !== null) return null;
    const found = gradeOverLines(line, next);
    if (found === null) return null;
    heading.grade = found.grade;
    this.#contradiction(found, line.number);
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
        this.#heading(
          line,
          number === null ? withoutEnd(found.title) : found.title,
          found.places,
          grade?.grade ?? null,
        );
        return;
      }
    }
    const timescale = text.length < 30 ? timescaleOf(text) : undefined;
    if (timescale !== undefined) this.pieces.push({ kind: 'timescale', line, timescale });
    else if (number !== null && this.#startsParagraph(number, text)) this.#paragraph(number, text, line);
    else if (marked && text.length < 120 && number === null) this.#heading(line, text, [], null);
    else this.#continue(text, line, afterBlank);
  }

  /** Takes a line with "Grade n (…)" in it apart. False when the words are running text. */
  #takeMark(text: string, mark: GradeMark, line: number, afterBlank: boolean): boolean {
    const before = withoutEnd(text.slice(0, mark.start));
    const after = afterMark(text, mark);
    const glued = mark.start > 0 && /\S/.test(text[mark.start - 1] ?? '');
    const places = this.#titles.exactly(before);
    if (before === '') this.#gradeLine(mark, line);
    else if (places.length > 0) {
      this.#heading(line, before, places, mark.grade);
      if (glued)
        this.#notice(
          'text-glued',
          line,
          `heading and grade are glued ("${before}"). Put a space or a line end between them.`,
        );
    } else {
      const end = this.#titles.atEndOf(before);
      if (end === null) {
        if (before.length > 90 || after !== '' || /[.!?;,]/.test(before)) return false;
        this.#heading(line, before, [], mark.grade);
      } else {
        this.#unmarked(before.slice(0, end.start).trim(), line, afterBlank, false);
        this.#heading(line, before.slice(end.start).trim(), end.places, mark.grade);
        this.#notice('text-glued', line, 'a heading is glued to the paragraph before it. Put it on a line of its own.');
      }
    }
    this.#contradiction(mark, line);
    if (after !== '') {
      this.#notice('text-glued', line, 'text is glued to a grade line. Put it on a line of its own.');
    }
    return true;
  }

  /** A grade line alone on its line: it belongs to the heading just above it. */
  #gradeLine(mark: GradeMark, line: number): void {
    const last = this.pieces.at(-1);
    if (last?.kind === 'heading' && this.#takesGrade(last)) {
      if (last.grade !== null && last.grade !== mark.grade) {
        this.#notice(
          'grade-line',
          line,
          `a second grade line says ${mark.grade}, the first ${last.grade}. Keep the right one.`,
        );
      }
      last.grade ??= mark.grade;
      return;
    }
    if (last?.kind === 'text' && last.afterBlank && last.text.length < 90 && !/[.!?;:,]$/.test(last.text)) {
      this.pieces.pop();
      this.#heading(last.line, last.text, [], mark.grade);
      return;
    }
    this.pieces.push({ kind: 'heading', line, title: '', places: [], grade: mark.grade, lost: true });
  }

  /** A heading of a judgement, or one the outline does not know. */
  #takesGrade({ places }: HeadingPiece): boolean {
    return places.length === 0 || places.some((place) => this.#titles.outline[place]?.judgement !== undefined);
  }

  #contradiction(found: { digit: number | null; grade: string }, line: number): void {
    if (!contradictsItself(found)) return;
    const { digit, grade } = found;
    this.#notice(
      'grade-line',
      line,
      `the grade line says ${digit} and ${grade}, which are two grades. The word is taken.`,
    );
  }

  #heading(line: number, title: string, places: readonly number[], grade: string | null): void {
    const last = this.pieces.at(-1);
    if (last?.kind === 'heading' && keyOf(last.title) === keyOf(title) && places.length > 0 && last.grade === null) {
      this.#notice('text-doubled', line, `the heading "${title}" stands twice. Take one of the two out.`);
      last.grade = grade;
      return;
    }
    if (
      last?.kind === 'heading' &&
      last.grade === null &&
      grade !== null &&
      last.places.some((p) => places.includes(p))
    ) {
      // Two titles of one section under each other, the second with the grade: "Inspection judgement about the LSCB".
      last.grade = grade;
      return;
    }
    this.pieces.push({ kind: 'heading', line, title, places, grade, lost: false });
    if (places.some((place) => this.#titles.outline[place]?.id === 'record')) this.#recording = true;
  }

  /**
   * A number opens a paragraph when it is the next one. Another number does too when the text before it is complete, or when it
   * is a little ahead: a numbering fault is reported, it does not swallow text.
   */
  #startsParagraph(number: number, text: string): boolean {
    if (number === this.#number + 1) return true;
    if (number > this.#number && number <= this.#number + 12) return true;
    const last = this.pieces.at(-1);
    const open = (last?.kind === 'paragraph' || last?.kind === 'text') && !/[.!?:;]['"’”)]?$/.test(last.text);
    return !open && /^\d+\.\s+['"‘“(]?[A-Z]/.test(text);
  }

  #paragraph(number: number, text: string, line: number): void {
    let rest = text.replace(/^\d{1,3}\.\s*/, '');
    this.#number = number;
    // The next paragraph's number in the midst of this text, after a sentence's end: two paragraphs on one line.
    for (let next = nextNumberIn(rest, this.#number + 1); next !== null; next = nextNumberIn(rest, this.#number + 1)) {
      this.pieces.push({ kind: 'paragraph', line, number: this.#number, text: rest.slice(0, next.at).trim() });
      this.#number++;
      rest = rest.slice(next.end);
      this.#notice('text-glued', line, `paragraph ${this.#number} is glued to the one before it. Begin a new line.`);
    }
    this.pieces.push({ kind: 'paragraph', line, number: this.#number, text: rest });
  }

  #continue(text: string, line: number, afterBlank: boolean): void {
    const next = nextNumberIn(text, this.#number + 1);
    if (next === null || this.#number === 0) {
      this.pieces.push({ kind: 'text', line, text, afterBlank });
      return;
    }
    this.pieces.push({ kind: 'text', line, text: text.slice(0, next.at).trim(), afterBlank });
    this.#notice('text-glued', line, `paragraph ${this.#number + 1} is glued to the text before it. Begin a new line.`);
    this.#paragraph(this.#number + 1, `${this.#number + 1}. ${text.slice(next.end)}`, line);
  }

  #takeRow(line: Line): void {
    const last = this.pieces.at(-1);
    const above = last?.kind === 'row' ? last.cells : null;
    const row = recordRow(line, above, this.#titles);
    if (row.goesOn) this.pieces.pop();
    if (line.text.length > longestRow) {
      this.pieces.push({ kind: 'text', line: line.number, text: line.text, afterBlank: true });
    } else {
      const start = row.goesOn && last !== undefined ? last.line : line.number;
      this.pieces.push({ kind: 'row', line: start, cells: row.cells, recorded: true });
    }
  }

  #notice(kind: Defect['kind'], line: number, says: string): void {
    this.noticed.push({ kind, line, message: `Line ${line}: ${says}` });
  }
}

const markIn = (text: string): GradeMark | null => (/grade/i.test(text) ? findGradeMark(text) : null);
const afterMark = (text: string, mark: GradeMark): string => text.slice(mark.end).replace(/^[\s.]+/, '');

/** A title without the space, colon or dash at its end. Only the last few characters are looked at: the text may be long. */
function withoutEnd(title: string): string {
  const kept = title.slice(-9).replace(/[\s:–-]+$/, '');
  return title.slice(0, -9) + kept;
}
