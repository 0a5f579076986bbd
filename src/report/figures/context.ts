import type { ReportDocument, Section } from '../document.ts';
import { figuresIn } from './numbers.ts';

/** A figure of the context section: what it counts, the paragraph it stands in, and the numbers, as printed. */
export type ContextFigure = {
  readonly label: string;
  readonly paragraph: number | null;
  readonly numbers: readonly number[];
};

const contextSections = new Set(['service-information', 'local-authority/area']);
const stops = new Set(
  `and or are is was were be been which who that with in at on for to from by as including comprising comprise placed has have had
   the a an of this these their its there it while but than when where during some also`.split(/\s+/),
);

/** The figures of the section that describes the area and its services: each with the words that say what it counts. */
export function contextFigures(document: ReportDocument): ContextFigure[] {
  return withId(document.sections).flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return figuresOf(block.text, block.number);
      if (block.kind === 'bullets') return block.items.flatMap((item) => figuresOf(item, null));
      return block.kind === 'note' ? figuresOf(block.text, null) : [];
    }),
  );
}

function withId(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) =>
    section.id !== null && contextSections.has(section.id) ? [section] : withId(section.sections),
  );
}

function figuresOf(text: string, paragraph: number | null): ContextFigure[] {
  const figures = figuresIn(text);
  const read: ContextFigure[] = [];
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i];
    const next = figures[i + 1];
    if (figure === undefined) continue;
    const paired = next !== undefined && /^\s?\((?:or )?$/.test(text.slice(figure.end, next.start));
    const end = paired ? next.end : figure.end;
    const state = paired
      ? /^ (?:are|were) ([^,.;()]{3,40}?)(?= and\b|[,.;]|$)/.exec(text.slice(end, end + 60))?.[1]
      : undefined;
    const after = state ?? wordsAfter(text.slice(end, end + 100));
    const before = wordsBefore(text.slice(Math.max(0, figure.start - 60), figure.start));
    const label = state === undefined && paired && before !== '' ? before : after !== '' ? after : before;
    if (label !== '') read.push({ label, paragraph, numbers: paired ? [figure.value, next.value] : [figure.value] });
    if (paired) i++;
  }
  return read;
}

/** Up to five words that say what was counted, to the first stop or small word. */
function wordsAfter(text: string): string {
  const phrase = /^[\s)]*(?:of )?(?:the |these |all |their )?([^,.;:()]*)/.exec(text)?.[1] ?? '';
  return upTo(phrase.trim().split(/\s+/));
}

function wordsBefore(text: string): string {
  const words = (/([^,.;:()]*)$/.exec(text)?.[1] ?? '').trim().split(/\s+/).toReversed();
  while (stops.has(words[0]?.toLowerCase() ?? '')) words.shift();
  return upTo(words).split(' ').toReversed().join(' ');
}

function upTo(words: readonly string[]): string {
  const end = words.findIndex((word) => stops.has(word.toLowerCase()));
  return words.slice(0, Math.min(5, end < 0 ? words.length : end)).join(' ');
}
