import { escapedLines } from './escaped.ts';

/** A row of a table in HTML: its cells, the first saying what the others are about, or a heading over the rows below it. */
export type Row = { readonly cells: readonly string[] } | { readonly heading: string };

/** A table with a caption and named columns. Caption, headings and cells are HTML already. */
export function tableWithHeadings(caption: string, headings: readonly string[], rows: readonly Row[]): string {
  const head = headings.map((heading) => `<th scope="col">${heading}</th>`).join('');
  return table(caption, headings.length, [`<thead><tr>${head}</tr></thead>`, ...bodies(rows, headings.length)]);
}

/** A table of the report, which names no columns: a row with nothing but its first cell heads the rows below it. */
export function tableOfRows(caption: string, rows: readonly (readonly string[])[]): string {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const inHtml = rows.map((row): Row => {
    const [first = '', ...rest] = row;
    const isHeading = columns > 1 && rest.every((cell) => cell.trim() === '');
    if (isHeading) return { heading: escapedLines(first) };
    return { cells: Array.from({ length: columns }, (_, i) => escapedLines(row[i] ?? '')) };
  });
  return table(caption, columns, bodies(inHtml, columns));
}

/** One body for each heading row, so that the heading holds for its own rows and no others. */
function bodies(rows: readonly Row[], columns: number): string[] {
  const groups: string[][] = [[]];
  for (const row of rows) {
    if ('heading' in row) groups.push([`<tr><th scope="rowgroup" colspan="${columns}">${row.heading}</th></tr>`]);
    else {
      const [first = '', ...rest] = row.cells;
      const cells = rest.map((cell) => `<td>${cell}</td>`).join('');
      groups.at(-1)?.push(`<tr><th scope="row">${first}</th>${cells}</tr>`);
    }
  }
  return groups.filter((group) => group.length > 0).map((group) => `<tbody>\n${group.join('\n')}\n</tbody>`);
}

function table(caption: string, columns: number, parts: readonly string[]): string {
  const whole = ['<table>', `<caption>${caption}</caption>`, ...parts, '</table>'].join('\n');
  // Two or three columns fit the narrowest screen; more may need scrolling sideways, which the keyboard must reach.
  return columns <= 3
    ? whole
    : `<div class="wide" role="region" aria-label="${caption}" tabindex="0">\n${whole}\n</div>`;
}
