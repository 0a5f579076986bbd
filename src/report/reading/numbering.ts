// Paragraph numbers: one sequence for the whole report, each at the start of its paragraph.

/** The number that opens a text as a paragraph number: up to three digits, a full stop, a space or a capital. */
export function paragraphNumber(text: string): number | null {
  const found = /^(\d{1,3})\.(?=\s|[A-Z])/.exec(text);
  return found === null ? null : Number(found[1]);
}

/** Where a paragraph number stands inside a text after the end of a sentence; null when it does not. */
export function nextNumberIn(text: string, number: number): { at: number; end: number } | null {
  const mark = `${number}. `;
  for (let at = text.indexOf(mark, 1); at > 0; at = text.indexOf(mark, at + 1)) {
    if (
      /[.!?]['"’”)]? ?$/.test(text.slice(Math.max(0, at - 3), at)) &&
      /^['"‘“(]?[A-Z]/.test(text.slice(at + mark.length, at + mark.length + 2))
    ) {
      return { at, end: at + mark.length };
    }
  }
  return null;
}
