import { csvText } from '#annex-a';
import type { EntryInWords } from './entry-in-words.ts';

const columns = ['Entry', 'Time (UTC)', 'Who', 'What happened', 'Before', 'After', 'Reason', 'Has a sealed part'];

const row = (cells: readonly string[]): string => csvText([cells]);

/** The first line of the download, with the mark by which spreadsheets know UTF-8. */
export const csvHeading = `\ufeff${row(columns)}`;

/** One entry as a line of CSV, in the words of the page. */
export function csvLine({ seq, at, who, title, lines, reason, sealed }: EntryInWords): string {
  const side = (which: 'before' | 'after') =>
    lines
      .filter((line) => line[which] !== '')
      .map((line) => `${line.what}: ${line[which]}`)
      .join('; ');
  return row([
    String(seq),
    at.toISOString(),
    who,
    title,
    side('before'),
    side('after'),
    reason ?? '',
    sealed ? 'yes' : 'no',
  ]);
}
