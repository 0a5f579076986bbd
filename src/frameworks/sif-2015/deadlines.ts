// The dates that the 2015 framework sets, as data. Paragraphs are those of the framework; the lists are those of Annex A.
import type { Deadline } from '../model.ts';

type DayOfWeek = Extract<Deadline['after'], { week: number }>;

/** A list of Annex A: what it is about, the day its stages are due, and what is assumed where the published table is damaged. */
interface ListRow {
  readonly list: number;
  readonly about: string;
  readonly stage1: DayOfWeek;
  readonly stage2?: DayOfWeek;
  readonly assumed?: string;
}

const firstTuesdayMorning: DayOfWeek = { week: 1, day: 'tuesday', time: 'am' };
const firstTuesdayEnd: DayOfWeek = { week: 1, day: 'tuesday', time: 'end' };
const firstThursdayMorning: DayOfWeek = { week: 1, day: 'thursday', time: 'am' };
const firstFridayEnd: DayOfWeek = { week: 1, day: 'friday', time: 'end' };
const secondTuesdayEnd: DayOfWeek = { week: 2, day: 'tuesday', time: 'end' };

const dayLost = 'The published text has lost the day of the week for this list; the Tuesday of list 8 is taken.';
const rowLost = 'The published text has lost the dates for this list; those of list 8 are taken.';

const lists: readonly ListRow[] = [
  { list: 1, about: 'contacts', stage1: firstTuesdayMorning },
  { list: 2, about: 'early help assessments', stage1: firstThursdayMorning },
  { list: 3, about: 'referrals', stage1: firstTuesdayMorning },
  { list: 4, about: 'statutory assessments', stage1: firstTuesdayMorning, stage2: firstFridayEnd },
  { list: 5, about: 'section 47 enquiries', stage1: firstTuesdayMorning, stage2: firstFridayEnd },
  { list: 6, about: 'children in need', stage1: firstTuesdayMorning, stage2: firstFridayEnd },
  { list: 7, about: 'child protection plans', stage1: firstTuesdayMorning, stage2: firstFridayEnd },
  { list: 8, about: 'looked after children', stage1: firstTuesdayEnd, stage2: secondTuesdayEnd },
  { list: 9, about: 'care leavers', stage1: firstTuesdayEnd, stage2: secondTuesdayEnd, assumed: dayLost },
  { list: 10, about: 'children and adoption', stage1: firstTuesdayEnd, stage2: secondTuesdayEnd, assumed: rowLost },
  { list: 11, about: 'prospective adopters', stage1: firstTuesdayEnd, stage2: secondTuesdayEnd, assumed: rowLost },
];

const submission = (row: ListRow, stage: 1 | 2, after: DayOfWeek): Deadline => ({
  id: `annex-a/list-${row.list}/stage-${stage}`,
  title: `List ${row.list}, ${row.about}: stage ${stage}`,
  who: 'local authority',
  from: 'notified',
  after,
  source: 'Annex A, Table 1',
  ...(row.assumed && { assumed: row.assumed }),
});

const monthsFromJudgement = 'The framework does not say when the months begin; the day of the judgement is taken.';

export const deadlines: readonly Deadline[] = [
  {
    id: 'cycle',
    title: 'Next inspection of the authority due',
    who: 'Ofsted',
    from: 'last-inspected',
    after: { months: 36 },
    source: '¶4',
    assumed: 'The framework sets one period for all authorities; it is counted here from the last inspection.',
  },
  {
    id: 're-inspection-from',
    title: 'Earliest full inspection after an inadequate overall judgement',
    who: 'Ofsted',
    from: 'judged-inadequate',
    after: { months: 18 },
    source: '¶5',
    assumed: monthsFromJudgement,
  },
  {
    id: 're-inspection-to',
    title: 'Latest full inspection after an inadequate overall judgement',
    who: 'Ofsted',
    from: 'judged-inadequate',
    after: { months: 24 },
    source: '¶5',
    assumed: monthsFromJudgement,
  },
  {
    id: 'report-publication',
    title: 'Report published',
    who: 'Ofsted',
    from: 'on-site-ends',
    after: { workingDays: 32 },
    source: '¶9',
  },
  {
    id: 'action-statement',
    title: 'Written statement of action sent to Ofsted',
    who: 'local authority',
    from: 'report-received',
    after: { workingDays: 70 },
    source: '¶10',
  },
  {
    id: 'lscb-publication',
    title: 'Review of the LSCB published by the board',
    who: 'LSCB',
    from: 'report-received',
    after: { workingDays: 30 },
    source: '¶40',
    assumed: 'The board is taken to receive the report on the same day as the authority.',
  },
  ...lists.flatMap((row) => [submission(row, 1, row.stage1), ...(row.stage2 ? [submission(row, 2, row.stage2)] : [])]),
];
