// Plain text as it reads well in an e-mail and on paper: lines of 72 characters, and headings that stand out without type.

const width = 72;

/** A text broken into lines of at most 72 characters between words; `first` stands before the first line, `rest` before the others. */
export function wrapped(text: string, first = '', rest = first): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line = empty ? `${line}${word}` : `${line} ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}

/** Points of a list, a dash before each. */
export const points = (texts: readonly string[]): string => texts.map((text) => wrapped(text, '- ', '  ')).join('\n');

/** A part of a message under its heading; nothing when it holds nothing. */
export function section(heading: string, ...parts: readonly string[]): readonly string[] {
  const held = parts.filter((part) => part !== '');
  return held.length === 0 ? [] : [`${heading.toUpperCase()}\n${held.join('\n\n')}`];
}

/** The parts of a message, a line apart. */
export const letter = (parts: readonly string[]): string => `${parts.filter((part) => part !== '').join('\n\n')}\n`;
