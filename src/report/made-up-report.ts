// Made-up published reports in the shape of the real ones, for tests and measurements. No such place, no such sentences.
import { findFramework } from '#frameworks';
import { type Layout, marksOf } from './made-up-layouts.ts';
import { sentences } from './made-up-sentences.ts';

export type MadeUpReport = {
  readonly authority?: string;
  readonly seed?: number;
  readonly layout?: Layout;
  /** Grades by judgement id; all others are adequate. */
  readonly grades?: Readonly<Record<string, string>>;
  /** Grades that the record or an opening sentence gives instead. */
  readonly record?: Readonly<Record<string, string>>;
  readonly opening?: Readonly<Record<string, string>>;
  /** How many paragraphs follow the opening one in each graded section, and how many sentences each has. */
  readonly paragraphs?: number;
  readonly sentences?: number;
  /** The heading over rows 6 to 10 of the record is that of the other part, as the real reports have it. */
  readonly mislabelled?: boolean;
};

/** A small generator of numbers that gives the same for the same seed. */
function numbers(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const digits: Readonly<Record<string, number>> = { outstanding: 1, good: 2, adequate: 3, inadequate: 4 };

/** A report in the shape of 2012: cover, contents, numbered paragraphs, graded sections, areas for improvement, record. */
export function madeUpReport(options: MadeUpReport = {}): string {
  const { authority = 'Westmarch', layout = 'markdown', grades = {}, record = {}, opening = {} } = options;
  const draw = numbers(options.seed ?? 1);
  const prose = () =>
    Array.from({ length: options.sentences ?? 3 }, () => sentences[Math.floor(draw() * sentences.length)]).join(' ');
  const marks = marksOf(layout);
  const graded = (id: string) => grades[id] ?? 'adequate';
  const all = findFramework('slac-2012').reportOutline;
  const outline = all.filter(({ form }) => form === undefined);
  const lines: string[] = [
    '',
    marks.heading('Inspection of safeguarding and looked after children services', 1),
    '',
    authority,
    '',
    marks.label('Inspection dates', '6 – 10 February and 20 – 24 February 2012'),
    '',
    marks.label('Reporting inspector', 'Ada Quill HMI'),
    '',
    marks.label('Age group', 'All'),
    '',
    marks.label('Published', '30 March 2012'),
    '',
    marks.heading('Contents', 1),
    '',
    ...outline
      .filter(({ id }) => !id.endsWith('areas-for-improvement'))
      .map(({ title, judgement }, i) => marks.entry(title, 2 + i, judgement === undefined)),
    '',
  ];
  let number = 0;
  const paragraph = (text: string) => lines.push(`${++number}. ${text}`);
  for (const { id, title, judgement, parent } of outline) {
    if (id === 'record') break;
    const level = parent === undefined ? 2 : 3;
    if (judgement === undefined) lines.push(marks.heading(title, level), '');
    else lines.push(...marks.graded(title, digits[graded(judgement)] ?? 0, graded(judgement)), '');
    if (id === 'about-this-inspection') {
      paragraph(prose());
      paragraph('Inspectors looked at the following:');
      lines.push('- conversations on the quay with 30 young people', '- a box of 45 case files.');
    } else if (id === 'inspection-judgements') {
      paragraph('Four grades are in use, the first being the best.');
      for (const [grade, digit] of Object.entries(digits)) {
        lines.push(
          `${grade.charAt(0).toUpperCase()}${grade.slice(1)} (Grade ${digit})\tMade-up meaning number ${digit}`,
        );
      }
    } else if (id === 'service-information') {
      paragraph(
        `${authority} has 40 schools comprising 29 primary schools, eight secondary schools, two special schools and one pupil referral unit.`,
      );
      paragraph(
        'There were 200 children with a plan on the first day. They comprise 90 girls and 110 boys. Of these, 25.5% (51) live on the islands and 74.5% (149) on the shore.',
      );
    } else if (id.endsWith('areas-for-improvement')) {
      paragraph(`Before next spring the people of ${authority} would like to see this.`);
      lines.push('', marks.timescale('Immediately:'), '', '- answer letters within the week');
      lines.push('', marks.timescale('Within three months:'), '', '- repair the boat');
      lines.push('- Westmarch Harbour Trust should ensure that the slipway is lit.', '');
    } else if (judgement !== undefined) {
      paragraph(`${title} in ${authority} is ${opening[judgement] ?? graded(judgement)} this spring. ${prose()}`);
      for (let i = 0; i < (options.paragraphs ?? 2); i++) paragraph(prose());
    }
    lines.push('');
  }
  lines.push(marks.heading('Record of main findings:', 2), '');
  const rowHeadings = new Map([
    [0, 'Safeguarding services'],
    [2, 'Safeguarding outcomes for children and young people'],
    ...(options.mislabelled ? [[5, 'Services for looked after children'] as const] : []),
    [10, 'Services for looked after children'],
    [12, 'How good are outcomes for looked after children and care leavers?'],
  ]);
  const judged = all.filter(({ judgement }) => judgement !== undefined);
  for (const [i, { title, judgement = '' }] of judged.entries()) {
    const above = rowHeadings.get(i);
    if (above !== undefined) lines.push(marks.rowHeading(above));
    lines.push(`${title}\t${record[judgement] ?? graded(judgement)}`);
  }
  return lines.join('\n');
}
