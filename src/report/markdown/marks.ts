// Text between plain words and Markdown: what is escaped on the way out is exactly what is read on the way back.

const inline = /[\\`*_[\]<~]|&(?=#?\w+;)|(?<=^|\s)#/g;
// Control characters, line separators that editors break lines at, the byte-order mark, and halves of a surrogate pair.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that a line of text cannot hold
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]|\p{Surrogate}/gu;

const entity = (character: string): string => `&#${character.codePointAt(0)};`;

/** The text as it stands inside a line of Markdown: marks escaped, line breaks as `<br>`, spaces at its ends kept as entities. */
export function inLine(text: string): string {
  return text
    .replace(inline, '\\$&')
    .replaceAll('\n', '<br>')
    .replace(unprintable, entity)
    .replace(/^[ \t]|[ \t]$/g, entity);
}

/** The text as it stands in a cell of a table. */
export function inCell(text: string): string {
  return inLine(text).replaceAll('|', '\\|');
}

/** The text at the start of a line, where it must not look like a heading, a bullet, a number, a table, a note or a grade line. */
export function atLineStart(text: string): string {
  return inLine(text)
    .replace(/^(\d+)\.(?=[ \t]|$)/, '$1\\.')
    .replace(/^[-+=>|]/, '\\$&')
    .replace(/^(grade|judgement|section):/i, '$1\\:');
}

/** Plain words again: the inverse of the three above. */
export function plain(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])|&#(\d{1,7});|<br>/g, (whole, mark?: string, code?: string) => {
    if (mark !== undefined) return mark;
    if (code === undefined) return '\n';
    const point = Number(code);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/** A value of the front matter or of a grade line: as it is where that is plain to read, else as a JSON string. */
export function quotedIfNeeded(value: string, isPlain: RegExp): string {
  return isPlain.test(value) ? value : JSON.stringify(value);
}

/** The value again; null when it opens with a quotation mark and is no JSON string. */
export function unquoted(written: string): string | null {
  if (!written.startsWith('"')) return written;
  try {
    const value: unknown = JSON.parse(written);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}
