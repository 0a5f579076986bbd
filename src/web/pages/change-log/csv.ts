import type { EntryInWords } from './entry-in-words.ts';

/** What the columns of the download are called. */
export const csvColumns = [
  'Entry',
  'Time (UTC)',
  'Who',
  'What happened',
  'Before',
  'After',
  'Reason',
  'Has a sealed part',
];

/** One entry as a row of the download, in the words of the page. */
export function csvRow({ seq, at, who, title, lines, reason, sealed }: EntryInWords): readonly string[] {
  const side = (which: 'before' | 'after') =>
    lines
      .filter((line) => line[which] !== '')
      .map((line) => `${line.what}: ${line[which]}`)
      .join('; ');
  return [
    String(seq),
    at.toISOString(),
    who,
    title,
    side('before'),
    side('after'),
    reason ?? '',
    sealed ? 'yes' : 'no',
  ];
}
