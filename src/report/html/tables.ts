import { escapedLines } from './escaped.ts';

/** A table with a caption and named columns; cells are HTML already. */
export function tableWithHeadings(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const head = headings.map((heading) => `<th scope="col">${heading}</th>`).join('');
  const body = rows.map(
    ([first = '', ...rest]) =>
      `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  );
  return table(caption, `<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>`, headings.length);
}

/**
 * A table of the report, which names no columns: the first cell of a row says what the others are about, and a row with
 * nothing but its first cell heads the rows below it.
 */
export function tableOfRows(caption: string, rows: readonly (readonly string[])[]): string {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const groups: string[][] = [[]];
  for (const [first = '', ...rest] of rows) {
    const isHeading = columns > 1 && rest.every((cell) => cell.trim() === '');
    if (isHeading) groups.push([`<tr><th scope="rowgroup" colspan="${columns}">${escapedLines(first)}</th></tr>`]);
    else {
      const cells = Array.from({ length: columns - 1 }, (_, i) => `<td>${escapedLines(rest[i] ?? '')}</td>`).join('');
      groups.at(-1)?.push(`<tr><th scope="row">${escapedLines(first)}</th>${cells}</tr>`);
    }
  }
  const bodies = groups.filter((group) => group.length > 0).map((group) => `<tbody>\n${group.join('\n')}\n</tbody>`);
  return table(caption, bodies.join('\n'), columns);
}

function table(caption: string, content: string, columns: number): string {
  const whole = `<table>\n<caption>${caption}</caption>\n${content}\n</table>`;
  // Two or three columns fit the narrowest screen; more may need scrolling sideways, which the keyboard must reach.
  return columns <= 3
    ? whole
    : `<div class="wide" role="region" aria-label="${caption}" tabindex="0">\n${whole}\n</div>`;
}
