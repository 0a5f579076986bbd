// Made-up reports on single inspections, in the shape of the real ones. No such place, no such sentences.
import { sentences } from './made-up-sentences.ts';

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
