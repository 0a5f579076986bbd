import { expectCount, UnexpectedDocument } from './expectations.ts';
import { goesOn, readParagraphs, type Segments } from './paragraphs.ts';

const grades = ['Outstanding', 'Good', 'Adequate', 'Inadequate'] as const;

/** The 30 descriptor tables in document order: judgement, and the number of statements at each grade. */
const tables: readonly (readonly [judgement: string, ...counts: readonly [number, number, number, number]])[] = [
  ['safeguarding-overall', 1, 2, 1, 11],
  ['safeguarding-capacity', 8, 11, 11, 11],
  ['safeguarding-ambition', 6, 5, 7, 8],
  ['safeguarding-evaluation', 10, 5, 4, 5],
  ['safeguarding-user-engagement', 2, 1, 4, 3],
  ['safeguarding-partnerships', 1, 4, 4, 2],
  ['safeguarding-equality', 3, 5, 5, 4],
  ['safeguarding-value-for-money', 4, 8, 8, 7],
  ['safeguarding-service-responsiveness', 8, 9, 8, 9],
  ['safeguarding-assessment-and-direct-work', 6, 9, 5, 6],
  ['safeguarding-case-planning', 6, 6, 6, 6],
  ['safeguarding-are-safe', 3, 3, 3, 4],
  ['safeguarding-feel-safe', 2, 4, 3, 5],
  ['looked-after-overall', 3, 8, 3, 11],
  ['looked-after-capacity', 8, 11, 11, 11],
  ['looked-after-ambition', 7, 3, 6, 5],
  ['looked-after-evaluation', 10, 5, 4, 5],
  ['looked-after-user-engagement', 2, 2, 3, 2],
  ['looked-after-partnerships', 2, 4, 4, 2],
  ['looked-after-equality', 2, 5, 5, 4],
  ['looked-after-value-for-money', 4, 6, 6, 7],
  ['looked-after-promoting-safeguarding', 4, 3, 3, 4],
  ['looked-after-service-responsiveness', 8, 8, 8, 8],
  ['looked-after-assessment-and-direct-work', 8, 6, 5, 6],
  ['looked-after-case-planning', 10, 4, 7, 5],
  ['looked-after-being-healthy', 3, 3, 4, 2],
  ['looked-after-staying-safe', 5, 3, 7, 7],
  ['looked-after-enjoying-and-achieving', 4, 7, 8, 5],
  ['looked-after-positive-contribution', 4, 4, 4, 2],
  ['looked-after-economic-well-being', 6, 8, 8, 8],
];

/**
 * Takes the 2009 grade descriptors apart: 30 tables of four cells, one statement for each paragraph or bullet of a cell. A word
 * such as "Good" at the beginning of a paragraph is a cell's label only where that grade's cell comes next.
 */
export function segmentSlac2009(text: string): Segments {
  // Some cells were extracted as HTML paragraphs.
  const { paragraphs, notes } = readParagraphs(text.replace(/\t?<\/?p>/g, '\n'));
  const cells: string[][] = [];
  const frame: string[] = [];
  let open = false;
  for (const paragraph of paragraphs) {
    const cell = cells.at(-1);
    const grade = open ? cells.length % 4 : 0;
    const label = new RegExp(
      `^${grades[grade]}(?:\\*\\*)?(?:\\s*Grade: \\d(?:\\*\\*)?)?(?:\\s+(?=\\p{Lu})|$)`,
      'u',
    ).exec(paragraph.text)?.[0];
    const starts = label !== undefined && (open ? grade > 0 : cells.length % 4 === 0);
    const rest = starts ? paragraph.text.slice(label.length) : paragraph.text;
    if (starts) {
      cells.push([]);
      open = true;
    } else if (!open) {
      frame.push(rest);
      continue;
    }
    if (rest === '' || /^Grade: \d$/.test(rest)) continue;
    const statements = starts ? cells.at(-1) : cell;
    if (statements === undefined) throw new UnexpectedDocument('A grade stands before the first table.');
    const previous = statements.at(-1);
    if (/\bone or more of the following\b.*apply\.$/.test(rest)) frame.push(rest);
    else if (!starts && previous !== undefined && goesOn(previous, paragraph)) {
      statements[statements.length - 1] = `${previous} ${rest}`;
    } else if (cells.length % 4 === 0 && !paragraph.bulleted && !starts && !/[.?!]$/.test(rest)) {
      // The heading after an inadequate cell.
      open = false;
      frame.push(rest);
    } else if (/^\d+\. /.test(rest)) {
      open = false;
      frame.push(rest);
    } else statements.push(rest);
  }
  expectCount('slac-2009, cells', cells.length, tables.length * 4);
  const statements = new Map<string, string>();
  for (const [t, [judgement, ...counts]] of tables.entries()) {
    for (const [g, count] of counts.entries()) {
      const cell = cells[t * 4 + g] ?? [];
      const name = `${judgement}-${(grades[g] ?? '').toLowerCase()}`;
      expectCount(name, cell.length, count);
      for (const [n, words] of cell.entries()) statements.set(`${name}-${String(n + 1).padStart(2, '0')}`, words);
    }
  }
  return { statements, frame, notes };
}
