// Made-up published reports in the shape of the real ones, for tests and measurements. No such place, no such sentences.
import { findFramework } from '#frameworks';

export type Layout = 'markdown' | 'plain' | 'glued';

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

const sentences = [
  'Duty workers at the harbour office answer the telephone before the third ring.',
  'The Tuesday panel meets in the old customs house and keeps short minutes.',
  'Young ferry passengers were asked what they thought of the new waiting room.',
  'A plan drawn on the back of a tide table was later typed up by the clerk.',
  'Managers walk the length of the quay with new staff in their first week.',
  'Two family centres share one garden, one kettle and one telephone list.',
  'Inspectors heard from carers that the lighthouse lessons help with reading.',
  'Letters to parents are written in plain words and sent by the morning boat.',
  'The island school lends its hall to the drop-in group on wet afternoons.',
  'Nobody could say who keeps the second key to the records cupboard.',
  'Advice reaches the outer villages only when the causeway is dry.',
  'Supervision takes place in a room with a door that shuts.',
] as const;

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
      paragraph(`To do better in ${authority}, the local authority and its partners should take the steps below.`);
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

type Marks = {
  heading(title: string, level: number): string;
  graded(title: string, digit: number, grade: string): string[];
  label(label: string, value: string): string;
  entry(title: string, page: number, bold: boolean): string;
  timescale(label: string): string;
  rowHeading(title: string): string;
};

function marksOf(layout: Layout): Marks {
  const marked: Marks = {
    heading: (title, level) => `${'#'.repeat(level)} **${title}**`,
    graded: (title, digit, grade) => [`### **${title}**`, '', `#### **Grade ${digit} (${grade})**`],
    label: (label, value) => `**${label}:** ${value}`,
    entry: (title, page, bold) => (bold ? `<b>${title}</b>\t<b>${page}</b>` : `${title}\t${page}`),
    timescale: (label) => `### **${label}**`,
    rowHeading: (title) => `<b>${title}</b>\t`,
  };
  if (layout === 'markdown') return marked;
  if (layout === 'glued') {
    return { ...marked, graded: (title, digit, grade) => [`**${title}****Grade ${digit} (${grade})**`] };
  }
  return {
    heading: (title) => title,
    graded: (title, digit, grade) => [title, '', `Grade ${digit} (${grade.charAt(0).toUpperCase()}${grade.slice(1)})`],
    label: (label, value) => `${label}: ${value}`,
    entry: (title, page) => `${title}\t${page}`,
    timescale: (label) => label,
    rowHeading: (title) => `${title}\t`,
  };
}

export type SifForm = '2013-2016' | '2016-2017';

const sifTitles: Readonly<Record<string, string>> = {
  'help-and-protection': 'The experiences and progress of children who need help and protection',
  'looked-after-and-permanence': 'The experiences and progress of children looked after and achieving permanence',
  adoption: 'The graded judgement for adoption performance is that it',
  'care-leavers': 'The graded judgement about the experience and progress of care leavers is that it',
  leadership: 'Leadership, management and governance',
};

/** A report on a single inspection in one of its two published forms. Grades by judgement id; all others require improvement. */
export function madeUpSif({
  form = '2013-2016',
  grades = {},
  authority = 'Eastmarch',
}: {
  readonly form?: SifForm;
  readonly grades?: Readonly<Record<string, string>>;
  readonly authority?: string;
} = {}): string {
  const later = form === '2016-2017';
  const grade = (id: string) => grades[id] ?? 'requires-improvement';
  const said = (id: string) => (grade(id) === 'requires-improvement' ? 'requires improvement' : `is ${grade(id)}`);
  const cell = (id: string) => `${grade(id).charAt(0).toUpperCase()}${grade(id).slice(1).replace('-', ' ')}`;
  const overall =
    grade('overall') === 'requires-improvement'
      ? `require improvement${later ? ' to be good' : ''}`
      : `are ${grade('overall')}`;
  let number = 0;
  const paragraphs = (count: number) =>
    Array.from({ length: count }, () => `${++number}. ${sentences[number % sentences.length]}`);
  const front = [
    authority,
    'Inspection of services for children in need of help and protection, children looked after and care leavers',
    ...(later ? [] : ['and', 'Review of the effectiveness of the Local Safeguarding Children Board']),
    '',
    'Inspection dates: 3 February 2015 – 26 February 2015',
    'Report published: 10 April 2015',
    '',
    later
      ? `Children’s services in ${authority} ${overall}`
      : `The overall judgement is that children’s services ${overall}`,
    '',
    `1. Children who need help and protection\t${cell('help-and-protection')}`,
    `2. Children looked after and achieving permanence\t${cell('looked-after-and-permanence')}`,
    `2.1 Adoption performance\t${cell('adoption')}`,
    `2.2 Experiences and progress of care leavers\t${cell('care-leavers')}`,
    `3. Leadership, management and governance\t${cell('leadership')}`,
    '',
    ...(later ? [] : [`The effectiveness of the Local Safeguarding Children Board (LSCB) ${said('lscb')}`, '']),
  ];
  const judged = () =>
    Object.entries(sifTitles).flatMap(([id, title]) => [
      title.endsWith('it') ? `${title} ${said(id)}` : `${title}\t${cell(id)}`,
      '',
      ...paragraphs(3),
      '',
    ]);
  if (later) {
    return [
      ...front,
      'Executive summary',
      '',
      sentences[0],
      '',
      'Recommendations',
      '',
      ...paragraphs(2),
      '',
      'Summary for children and young people',
      '',
      `- ${sentences[2]}`,
      '',
      'Information about this local authority area',
      '',
      `- ${sentences[8]}`,
      '',
      ...judged(),
      'Information about this inspection',
      '',
      sentences[6],
    ].join('\n');
  }
  return [
    ...front,
    'Contents',
    'The local authority\t3',
    'Summary of findings\t3',
    'What does the local authority need to improve?\t5',
    'Information about this local authority area\t7',
    'Inspection judgements about the local authority\t9',
    'The Local Safeguarding Children Board (LSCB)\t25',
    'Information about this inspection\t30',
    '',
    'The local authority',
    'Summary of findings',
    '',
    `- ${sentences[4]}`,
    '',
    'What does the local authority need to improve?',
    'Priority and immediate action',
    '',
    ...paragraphs(2),
    '',
    'Areas for improvement',
    '',
    ...paragraphs(3),
    '',
    'Information about this local authority area',
    '',
    `- ${sentences[8]}`,
    '',
    'Inspection judgements about the local authority',
    '',
    ...judged(),
    'The Local Safeguarding Children Board (LSCB)',
    '',
    'What does the LSCB need to improve?',
    '',
    ...paragraphs(2),
    '',
    'Inspection judgement about the LSCB',
    `The effectiveness of the LSCB ${said('lscb')}`,
    '',
    ...paragraphs(2),
    '',
    'Information about this inspection',
    '',
    sentences[6],
  ].join('\n');
}
