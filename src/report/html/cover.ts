import { DateError, parseIsoDate, writtenDate } from '#calendar';
import type { Cover } from '../document.ts';
import { escaped, escapedLines } from './escaped.ts';

/** The page's banner: whose report it is, and the lines of the cover. */
export function coverHtml(cover: Cover): string {
  const dates = cover.inspectionDates.map(([from, to]) => (from === to ? date(from) : `${date(from)} to ${date(to)}`));
  const lines: [label: string, html: string][] = [
    ...(dates.length === 0 ? [] : [['Inspection dates', dates.join('<br>')] as [string, string]]),
    ...(cover.inspector === null ? [] : [['Reporting inspector', escapedLines(cover.inspector)] as [string, string]]),
    ...(cover.published === null ? [] : [['Published', date(cover.published)] as [string, string]]),
    ...cover.others.map(({ label, value }): [string, string] => [escapedLines(label), escapedLines(value)]),
  ];
  const list = lines.map(([label, html]) => `<div><dt>${label}</dt><dd>${html}</dd></div>`).join('\n');
  return [
    '<header>',
    `<h1>${escapedLines(reportTitle(cover))}</h1>`,
    ...(cover.authority === null || cover.title === null
      ? []
      : [`<p class="authority">${escapedLines(cover.authority)}</p>`]),
    ...(lines.length === 0 ? [] : [`<dl>\n${list}\n</dl>`]),
    '</header>',
  ].join('\n');
}

/** What the report is called: its title, else its authority, else that it is a report. */
export function reportTitle({ title, authority }: Cover): string {
  return title ?? authority ?? 'Inspection report';
}

function date(iso: string): string {
  try {
    return `<time datetime="${escaped(iso)}">${escaped(writtenDate(parseIsoDate(iso)))}</time>`;
  } catch (error) {
    if (error instanceof DateError) return escaped(iso);
    throw error;
  }
}
