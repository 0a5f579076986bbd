// Plain text as it reads well in an e-mail and on paper. A paragraph is one line, which every screen breaks where it ends; on paper and
// in files lines are broken here, and headings stand out without type.

const width = 72;

/** Points of a list, a dash before each. */
export const points = (texts: readonly string[]): string => texts.map((text) => `- ${text}`).join('\n');

/** A part of a message under its heading; nothing when it holds nothing. */
export function section(heading: string, ...parts: readonly string[]): readonly string[] {
  const held = parts.filter((part) => part !== '');
  return held.length === 0 ? [] : [`${heading.toUpperCase()}\n${held.join('\n\n')}`];
}

/** The parts of a message, a line apart. */
export const letter = (parts: readonly string[]): string => `${parts.filter((part) => part !== '').join('\n\n')}\n`;

// What a line begins with, and what is set in under it: spaces, then a dash, a star or a number.
const beginning = /^ *(?:[-*] |\d\.\d\d {1,2})?/;

/** A text with its lines broken between words after at most 72 characters; what goes on stands under the words of its first line. */
export const printed = (text: string): string => text.split('\n').map(broken).join('\n');

function broken(line: string): string {
  const [first = ''] = beginning.exec(line) ?? [];
  if (line.length <= width) return line;
  const rest = ' '.repeat(first.length);
  const lines: string[] = [];
  let current = first;
  let empty = true;
  for (const word of line
    .slice(first.length)
    .split(/\s+/)
    .filter((each) => each !== '')) {
    if (!empty && current.length + 1 + word.length > width) {
      lines.push(current);
      current = rest;
      empty = true;
    }
    current = empty ? `${current}${word}` : `${current} ${word}`;
    empty = false;
  }
  return [...lines, current].join('\n');
}
