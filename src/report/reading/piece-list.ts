// The pieces read so far, and how each kind of piece joins them.
import type { Timescale } from '../document.ts';
import { contradictsItself, type GradeMark } from './grade-words.ts';
import { nextNumberIn } from './numbering.ts';
import type { Defect } from './reading.ts';
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

/** A list of pieces that knows what may follow what: a grade its heading, a paragraph the one before. */
export class PieceList {
  readonly pieces: Piece[] = [];
  readonly noticed: Defect[] = [];
  /** The number of the last paragraph. */
  number = 0;
  readonly #titles: Titles;

  constructor(titles: Titles) {
    this.#titles = titles;
  }

  get last(): Piece | undefined {
    return this.pieces.at(-1);
  }

  push(piece: Piece): void {
    this.pieces.push(piece);
  }

  dropLast(): void {
    this.pieces.pop();
  }

  /** A grade line alone on its line: it belongs to the heading just above it. */
  gradeLine(mark: GradeMark, line: number): void {
    const last = this.last;
    if (last?.kind === 'heading' && this.takesGrade(last)) {
      if (last.grade !== null && last.grade !== mark.grade) {
        this.notice(
          'grade-line',
          line,
          `a second grade line says ${mark.grade}, the first ${last.grade}. Keep the right one.`,
        );
      }
      last.grade ??= mark.grade;
      return;
    }
    if (last?.kind === 'text' && last.afterBlank && last.text.length < 90 && !/[.!?;:,]$/.test(last.text)) {
      this.dropLast();
      this.heading(last.line, last.text, [], mark.grade);
      return;
    }
    this.push({ kind: 'heading', line, title: '', places: [], grade: mark.grade, lost: true });
  }

  /** A heading of a judgement, or one the outline does not know. */
  takesGrade({ places }: HeadingPiece): boolean {
    return places.length === 0 || this.#judged(places);
  }

  contradiction(found: { digit: number | null; grade: string }, line: number): void {
    if (!contradictsItself(found)) return;
    const { digit, grade } = found;
    this.notice(
      'grade-line',
      line,
      `the grade line says ${digit} and ${grade}, which are two grades. The word is taken.`,
    );
  }

  heading(line: number, title: string, places: readonly number[], grade: string | null): void {
    const last = this.last;
    if (last?.kind === 'heading' && keyOf(last.title) === keyOf(title) && places.length > 0 && last.grade === null) {
      this.notice('text-doubled', line, `the heading "${title}" stands twice. Take one of the two out.`);
      last.grade = grade;
      return;
    }
    if (last?.kind === 'heading' && last.grade === null && this.#saysAgain(last, places, grade)) {
      last.grade = grade;
      return;
    }
    this.push({ kind: 'heading', line, title, places, grade, lost: false });
  }

  /**
   * Two headings of one section under each other, the second perhaps with its grade: "Inspection judgement about the LSCB", "The
   * effectiveness of the LSCB requires improvement". What has no judgement of its own may give the grade too.
   */
  #saysAgain(last: HeadingPiece, places: readonly number[], grade: string | null): boolean {
    if (last.places.some((place) => places.includes(place))) return true;
    return (
      grade !== null &&
      places.length > 0 &&
      last.places.length > 0 &&
      !this.#judged(places) &&
      this.#judged(last.places)
    );
  }

  #judged(places: readonly number[]): boolean {
    return places.some((place) => this.#titles.outline[place]?.judgement !== undefined);
  }

  /**
   * A number opens a paragraph when it is the next one. Another number does too when the text before it is complete, or when it
   * is a little ahead: a numbering fault is reported, it does not swallow text.
   */
  startsParagraph(number: number, text: string): boolean {
    if (number === this.number + 1) return true;
    if (number > this.number && number <= this.number + 12) return true;
    const last = this.last;
    const open = (last?.kind === 'paragraph' || last?.kind === 'text') && !/[.!?:;]['"’”)]?$/.test(last.text);
    return !open && /^\d+\.\s+['"‘“(]?[A-Z]/.test(text);
  }

  paragraph(number: number, text: string, line: number): void {
    let rest = text.replace(/^\d{1,3}\.\s*/, '');
    this.number = number;
    // The next paragraph's number in the midst of this text, after a sentence's end: two paragraphs on one line.
    for (let next = nextNumberIn(rest, this.number + 1); next !== null; next = nextNumberIn(rest, this.number + 1)) {
      this.push({ kind: 'paragraph', line, number: this.number, text: rest.slice(0, next.at).trim() });
      this.number++;
      rest = rest.slice(next.end);
      this.notice('text-glued', line, `paragraph ${this.number} is glued to the one before it. Begin a new line.`);
    }
    this.push({ kind: 'paragraph', line, number: this.number, text: rest });
  }

  goOn(text: string, line: number, afterBlank: boolean): void {
    const next = nextNumberIn(text, this.number + 1);
    if (next === null || this.number === 0) {
      this.push({ kind: 'text', line, text, afterBlank });
      return;
    }
    this.push({ kind: 'text', line, text: text.slice(0, next.at).trim(), afterBlank });
    this.notice('text-glued', line, `paragraph ${this.number + 1} is glued to the text before it. Begin a new line.`);
    this.paragraph(this.number + 1, `${this.number + 1}. ${text.slice(next.end)}`, line);
  }

  notice(kind: Defect['kind'], line: number, says: string): void {
    this.noticed.push({ kind, line, message: says });
  }
}
