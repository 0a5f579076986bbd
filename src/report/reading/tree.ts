// From pieces to the sections of the document: paragraphs with their continuations, bullets, areas, tables, each under its heading.
import type { Framework } from '#frameworks';
import type { Block, Section, Timescale } from '../document.ts';
import { ownerOf } from './owner.ts';
import type { HeadingPiece, Piece } from './piece-list.ts';
import type { Placed } from './place.ts';

type Outline = Framework['reportOutline'];
type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Node = { section: Mutable<Section> & { blocks: Block[]; sections: Section[] } };

/** Builds the sections, and says on which line each section, block, area and row began. */
export function buildTree(
  pieces: readonly Piece[],
  outline: Outline,
  placed: Placed,
): { sections: Section[]; blocks: Block[]; lines: Map<object, number> } {
  const builder = new TreeBuilder(outline, placed);
  for (const piece of pieces) builder.take(piece);
  builder.close();
  return { sections: builder.sections, blocks: builder.blocks, lines: builder.lines };
}

class TreeBuilder {
  readonly sections: Section[] = [];
  /** Text that stands before the first heading. */
  readonly blocks: Block[] = [];
  readonly lines = new Map<object, number>();
  readonly #outline: Outline;
  readonly #placed: Placed;
  readonly #byId = new Map<string, Node>();
  #current: Node | null = null;
  /** The nearest section that the outline knows: unknown headings open sections under it. */
  #known: Node | null = null;
  #target: Block[] = this.blocks;
  /** The paragraph, bullet or note being read, to which a continuation is joined; its parts are put together once, at its end. */
  #open: { readonly parts: string[]; readonly write: (text: string) => void } | null = null;

  constructor(outline: Outline, placed: Placed) {
    this.#outline = outline;
    this.#placed = placed;
  }

  take(piece: Piece): void {
    switch (piece.kind) {
      case 'heading':
        this.#heading(piece);
        break;
      case 'paragraph':
        this.#textBlock({ kind: 'paragraph', number: piece.number, text: piece.text }, piece.line);
        break;
      case 'timescale':
        this.#areas(piece.timescale, piece.line);
        break;
      case 'bullet':
        this.#bullet(piece.text, piece.line);
        break;
      case 'row':
        this.#row(piece.cells, piece.line, piece.recorded);
        break;
      case 'text':
        this.#text(piece);
        break;
    }
  }

  #heading(piece: HeadingPiece): void {
    const place = this.#placed.places.get(piece);
    const entry = place === undefined ? undefined : this.#outline[place];
    const again = entry === undefined ? undefined : this.#byId.get(entry.id);
    if (again !== undefined && this.#placed.repeated.has(piece) && piece.grade === null) {
      this.#enter(again, true);
      return;
    }
    const node = this.#node(
      entry?.id ?? null,
      piece.title === '' ? (entry?.title ?? 'Heading lost') : piece.title,
      entry?.judgement ?? null,
      piece.grade,
      piece.line,
    );
    const parent = entry === undefined ? this.#known : (this.#byId.get(entry.parent ?? '') ?? null);
    (parent?.section.sections ?? this.sections).push(node.section);
    if (entry !== undefined && !this.#byId.has(entry.id)) this.#byId.set(entry.id, node);
    this.#enter(node, entry !== undefined);
  }

  #node(id: string | null, title: string, judgement: string | null, grade: string | null, line: number): Node {
    const section = { id, title, judgement, grade, blocks: [] as Block[], sections: [] as Section[] };
    this.lines.set(section, line);
    return { section };
  }

  /** Ends the text being read. */
  close(): void {
    if (this.#open !== null) this.#open.write(joined(this.#open.parts));
    this.#open = null;
  }

  #enter(node: Node, known: boolean): void {
    this.close();
    this.#current = node;
    if (known) this.#known = node;
    this.#target = node.section.blocks;
  }

  #textBlock(block: Mutable<Extract<Block, { kind: 'paragraph' | 'note' }>>, line: number): void {
    this.#add(block, line);
    this.#begin(block.text, (text) => {
      block.text = text;
    });
  }

  #bullet(text: string, line: number): void {
    const last = this.#target.at(-1);
    if (last?.kind === 'areas-for-improvement' || (this.#inAreas() && last?.kind !== 'bullets')) {
      if (last?.kind !== 'areas-for-improvement') this.#areas(null, line);
      const open = this.#target.at(-1);
      if (open?.kind !== 'areas-for-improvement') return;
      const areas = open.areas as { owner: string; text: string }[];
      const area = { owner: '', text };
      areas.push(area);
      this.lines.set(area, line);
      this.#begin(text, (whole) => {
        area.text = whole;
        area.owner = ownerOf(whole);
      });
      return;
    }
    const block = last?.kind === 'bullets' ? last : ({ kind: 'bullets', items: [] } as const);
    if (block !== last) this.#add(block, line);
    const items = block.items as string[];
    items.push(text);
    const at = items.length - 1;
    this.#begin(text, (whole) => {
      items[at] = whole;
    });
  }

  #areas(timescale: Timescale | null, line: number): void {
    this.#add({ kind: 'areas-for-improvement', timescale, areas: [] }, line);
  }

  #row(cells: readonly string[], line: number, recorded: boolean): void {
    if (recorded && this.#current?.section.id !== 'record') this.#openRecord(line);
    const last = this.#target.at(-1);
    const table = last?.kind === 'table' ? last : ({ kind: 'table', rows: [] } as const);
    if (table !== last) this.#add(table, line);
    (table.rows as (readonly string[])[]).push(cells);
    this.lines.set(cells, line);
  }

  /** Rows of the record whose heading is lost still are the record. */
  #openRecord(line: number): void {
    const entry = this.#outline.find(({ id }) => id === 'record');
    const known = this.#byId.get('record');
    if (known !== undefined) this.#enter(known, true);
    if (known !== undefined || entry === undefined) return;
    const node = this.#node('record', entry.title, null, null, line);
    this.sections.push(node.section);
    this.#byId.set('record', node);
    this.#enter(node, true);
  }

  #text({ text, line, afterBlank }: { text: string; line: number; afterBlank: boolean }): void {
    const last = this.#target.at(-1);
    const open = this.#open;
    const goesOn = /^[a-z(]/.test(text) || !/[.!?:]['"’”)]?$/.test(open?.parts.at(-1) ?? '');
    if (open !== null && (last?.kind === 'paragraph' || !afterBlank || goesOn)) open.parts.push(text);
    else this.#textBlock({ kind: 'note', text }, line);
  }

  #begin(text: string, write: (text: string) => void): void {
    this.close();
    this.#open = { parts: [text], write };
  }

  #add(block: Block, line: number): void {
    this.close();
    this.#target.push(block);
    this.lines.set(block, line);
  }

  #inAreas(): boolean {
    return this.#known?.section.id?.endsWith('/areas-for-improvement') === true && this.#known === this.#current;
  }
}

/** The lines of one text: joined by a space, after a hyphen by nothing, for there one word goes on. */
function joined(parts: readonly string[]): string {
  let text = '';
  for (const [i, part] of parts.entries()) {
    text += i === 0 || /[a-z]-$/.test(parts[i - 1]?.slice(-2) ?? '') ? part : ` ${part}`;
  }
  return text;
}
