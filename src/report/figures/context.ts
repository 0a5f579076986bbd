import type { ReportDocument, Section } from '../document.ts';
import { isNounPhrase, withoutVerb } from './noun-phrase.ts';
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

/** No report describes its area by as many; a text with more is something else. */
const mostFigures = 200;
const longestText = 20_000;

/**
 * The figures of the section that describes the area and its services: each with the words that say what it counts. Only those whose
 * words are the name of something, and no more than the first 200.
 */
export function contextFigures(document: ReportDocument): ContextFigure[] {
  const read: ContextFigure[] = [];
  for (const { text, number } of textsOf(withId(document.sections))) {
    read.push(...figuresOf(text.slice(0, longestText), number));
    if (read.length >= mostFigures) return read.slice(0, mostFigures);
  }
  return read;
}

function* textsOf(sections: readonly Section[]): Iterable<{ readonly text: string; readonly number: number | null }> {
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind === 'paragraph') yield block;
    else if (block.kind === 'bullets') for (const text of block.items) yield { text, number: null };
    else if (block.kind === 'note') yield { text: block.text, number: null };
  }
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
    const state = paired ? stateAfter(text.slice(end, end + 60)) : undefined;
    const after = state ?? wordsAfter(text.slice(end, end + 100));
    const before = wordsBefore(text.slice(Math.max(0, figure.start - 60), figure.start));
    const named = state === undefined && paired && before !== '' ? before : after !== '' ? after : before;
    const label = withoutVerb(named);
    if (label.startsWith('those who ') || isNounPhrase(label, figure.value))
      read.push({ label, paragraph, numbers: paired ? [figure.value, next.value] : [figure.value] });
    if (paired) i++;
  }
  return read;
}

/** What is said of a part of those counted before: "are …" gives a name, "live …" where they are. */
function stateAfter(text: string): string | undefined {
  const [, verb = '', state] = /^\)? (are|were|live|lived) ([^,.;()]{3,40}?)(?= and\b|[,.;]|$)/.exec(text) ?? [];
  return verb.startsWith('live') ? `those who ${verb} ${state}` : state;
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
