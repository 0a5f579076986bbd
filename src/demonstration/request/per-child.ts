// The documents about single children that Westmarch supplies: made up, some of the children those of its lists.
import { synthesise, workbookBytes } from '#annex-a';
import { toDayNumber } from '#calendar';

type Cell = string | number | null;
const day = (asAt: string, before: number) =>
  Temporal.PlainDate.from(asAt).subtract({ days: before }).toLocaleString('en-GB');

const sheet = (name: string, headings: readonly string[], rows: readonly (readonly Cell[])[]): Uint8Array =>
  workbookBytes({ sheets: [{ name, columns: headings.map((heading) => ({ heading, width: 24 })), rows }] });

/** Workbooks for 2.03, 2.06 and 2.07 by their number: one child of 2.07 is known to the police alone, and has no ID. */
export function perChildDocuments(asAt: string, rows: number): Readonly<Record<string, Uint8Array>> {
  const made = synthesise({
    edition: 'sif-2015',
    asAt: toDayNumber(Temporal.PlainDate.from(asAt)),
    size: rows,
    seed: 'Westmarch',
  });
  const lookedAfter = made.lists.find(({ no }) => no === 8)?.rows ?? [];
  const ids = lookedAfter.slice(0, 12).map(({ child }) => child);
  const id = (index: number): string => ids[index % Math.max(1, ids.length)] ?? `PF${index}`;
  return {
    '2.03': sheet(
      'Private fostering',
      ['Child unique ID', 'Date of birth', 'Date arrangement commenced'],
      Array.from({ length: 9 }, (_, n) => [`PF${1000 + n}`, day(asAt, 2500 + n * 211), day(asAt, 60 + n * 31)]),
    ),
    '2.06': sheet(
      'Not in full-time education',
      [
        'Child unique ID or UPN',
        'Date of birth',
        'Type of provision',
        'Hours per week',
        'Exclusion type',
        'Date provision commenced',
      ],
      Array.from({ length: 14 }, (_, n) => [
        `Z${800_000_000_000 + n * 977}`,
        day(asAt, 3200 + n * 173),
        ['Home tuition', 'Alternative provision', 'Part-time timetable'][n % 3] ?? '',
        n === 5 ? 31 : 5 + ((n * 3) % 20),
        n % 4 === 0 ? 'Permanent' : '',
        day(asAt, 20 + n * 17),
      ]),
    ),
    '2.07': sheet(
      'Missing from home or care',
      [
        'Child unique ID',
        'Date of birth',
        'Number of episodes',
        'Summary of action and decisions',
        'Known vulnerability to sexual exploitation',
      ],
      Array.from({ length: 11 }, (_, n) => [
        n === 7 ? '' : id(n),
        n === 7 ? '' : day(asAt, 4800 + n * 97),
        1 + ((n * 5) % 9),
        'Return interview held; risk assessment reviewed by the manager.',
        n % 3 === 0 ? 'Yes' : 'No',
      ]),
    ),
  };
}
