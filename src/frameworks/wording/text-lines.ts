/** A line of a text that is not blank, with its place in the text. */
export type Line = {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Lines that no blank line parts are one block. */
  readonly block: number;
  /** The page, where the text marks page breaks by form feeds. */
  readonly page: number;
};

/** A stretch of a text, by offsets. */
export type Stretch = { readonly from: number; readonly to: number };

/** The lines of a text that are not blank, in order. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let block = 0;
  let page = 0;
  let open = false;
  for (const match of text.matchAll(/([^\r\n\f]*)(\r\n|[\r\n\f]|$)/g)) {
    const content = match[1] ?? '';
    const blank = content.trim() === '';
    if (!blank && !open) block += 1;
    open = !blank && match[2] !== '\f';
    if (!blank) lines.push({ from: match.index, to: match.index + content.length, text: content, block, page });
    if (match[2] === '\f') page += 1;
  }
  return lines;
}

/** The text with these stretches blanked out; line ends stay, so that every other offset stays what it was. */
export function blanked(text: string, stretches: readonly Stretch[]): string {
  if (stretches.length === 0) return text;
  const parts: string[] = [];
  let position = 0;
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    if (to <= position) continue;
    const start = Math.max(from, position);
    parts.push(text.slice(position, start), text.slice(start, to).replace(/[^\r\n\f]/g, ' '));
    position = to;
  }
  parts.push(text.slice(position));
  return parts.join('');
}

/** Answers whether a stretch shares a place with one of these, which are in order; asked in order of the text. */
export function overlapping(stretches: readonly Stretch[]): (stretch: Stretch) => boolean {
  return ({ from, to }) => {
    let low = 0;
    let high = stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle]?.to ?? 0) <= from) low = middle + 1;
      else high = middle;
    }
    const first = stretches[low];
    return first !== undefined && first.from < to;
  };
}
