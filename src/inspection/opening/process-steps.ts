// The steps of an inspection besides the deadlines that its framework counts: who does what when, by which paragraph, and what is
// assumed where the framework says nothing. Paragraphs are those of the framework of June 2015.
import type { TimetableEntryKind } from './opening-changes.ts';

/** A day on which steps hang. */
export type Anchor = 'notified' | 'arrival' | 'rest-arrives' | 'on-site-ends' | 'report-received';
/** A day of an inspection: an anchor, working days after one, or a weekday of one of its weeks. */
export type StepDay =
  | { readonly at: Anchor; readonly workingDays?: number }
  | { readonly week: number; readonly weekday: 1 | 2 | 3 | 4 | 5 };

export type ProcessStep = {
  readonly key: string;
  readonly kind: TimetableEntryKind;
  readonly title: string;
  readonly who: string;
  readonly on: StepDay;
  readonly until?: StepDay;
  readonly time?: string;
  /** In a sentence, without dates. */
  readonly rule: string;
  readonly source: string;
  readonly assumed?: string;
  readonly internal?: true;
  /** Of inspections of an authority, of reviews of a board alone, or of both. */
  readonly of: 'authority' | 'lscb' | 'both';
  /** Only where the safeguarding board is reviewed. */
  readonly withBoard?: true;
};

const noDay = 'The framework names the week and not the day.';
const noLength =
  'The framework says nothing of how a review of a board alone goes; it is taken to go as an inspection does.';
const notStated = 'Not in the framework: change the date where the inspectorate has its own.';

/** What is done at the beginning and at the end of every inspection. */
const always: readonly ProcessStep[] = [
  {
    key: 'notification',
    kind: 'step',
    title: 'Notification',
    who: 'lead inspector',
    on: { at: 'notified' },
    rule: 'At short notice: the first inspectors arrive on the following day.',
    source: '¶7',
    assumed: 'Normally the Monday of week 1; the framework names no weekday.',
    of: 'both',
  },
  {
    key: 'on-site-ends',
    kind: 'step',
    title: 'Last day on site',
    who: 'inspectors',
    on: { at: 'on-site-ends' },
    time: 'end',
    rule: 'The whole team is on site for nine working days as a rule.',
    source: '¶11',
    assumed: 'Counted from the day on which the rest of the team arrives.',
    of: 'authority',
  },
  {
    key: 'on-site-ends',
    kind: 'step',
    title: 'Last day on site',
    who: 'inspectors',
    on: { at: 'on-site-ends' },
    time: 'end',
    rule: 'The Thursday of week 2.',
    source: '¶36',
    assumed: noLength,
    of: 'lscb',
  },
  {
    key: 'report-received',
    kind: 'step',
    title: 'Report received',
    who: 'authority and board',
    on: { at: 'report-received' },
    rule: 'The day from which the answers to the report are counted.',
    source: '¶10, ¶40',
    of: 'both',
  },
];

const sif2015: readonly ProcessStep[] = [
  {
    key: 'request',
    kind: 'step',
    title: 'Annex A requested, and how lists are sent securely agreed',
    who: 'lead inspector',
    on: { at: 'notified' },
    rule: 'At the first contact.',
    source: '¶7, Annex A',
    of: 'authority',
  },
  {
    key: 'request',
    kind: 'step',
    title: 'Documents 4.01 to 4.10 requested of the board',
    who: 'lead inspector',
    on: { at: 'notified' },
    rule: 'At the first contact.',
    source: '¶36, Annex A',
    assumed: noLength,
    of: 'lscb',
  },
  {
    key: 'arrival',
    kind: 'step',
    title: 'Lead inspector and a small team arrive',
    who: 'inspectors',
    on: { at: 'arrival' },
    time: 'am',
    rule: 'The day after the notification.',
    source: '¶7',
    of: 'both',
  },
  {
    key: 'meetings-list',
    kind: 'step',
    title: 'List of planned multi-agency meetings sent',
    who: 'local authority',
    on: { week: 1, weekday: 5 },
    time: 'end',
    rule: 'Meetings of the fieldwork are listed for the lead inspector, who may name areas; the list is gone through again and again.',
    source: 'Annex A, planned multi-agency meetings',
    assumed: 'No day is stated; the end of week 1 is taken.',
    of: 'authority',
  },
  {
    key: 'documents',
    kind: 'deadline',
    title: 'Documents of the request sent',
    who: 'local authority',
    on: { week: 1, weekday: 5 },
    time: 'end',
    rule: 'Documents that are in use now, each with its number and where to look in it.',
    source: 'Annex A, performance information',
    assumed: 'No day is stated; the end of week 1 is taken.',
    of: 'authority',
  },
  {
    key: 'documents-board',
    kind: 'deadline',
    title: 'Documents 4.01 to 4.10 of the board sent',
    who: 'LSCB',
    on: { week: 1, weekday: 5 },
    time: 'end',
    rule: 'The documents of the board, each with its number and where to look in it.',
    source: 'Annex A, 4.01 to 4.10',
    assumed: 'No day is stated; the end of week 1 is taken.',
    of: 'both',
    withBoard: true,
  },
  {
    key: 'missing-children-week-1',
    kind: 'meeting',
    title: 'Meeting with the leads of authority and police for missing children',
    who: 'inspectors',
    on: { week: 1, weekday: 4 },
    rule: 'In weeks one and three of the inspection.',
    source: 'Annex A, footnote 35',
    assumed: noDay,
    of: 'authority',
  },
  {
    key: 'audits',
    kind: 'period',
    title: 'The authority audits case files',
    who: 'local authority',
    on: { week: 2, weekday: 1 },
    until: { week: 2, weekday: 5 },
    rule: 'After the first inspectors arrive and before the rest of the team does.',
    source: '¶7',
    assumed: 'Week 2; the framework does not name the week.',
    of: 'authority',
  },
  {
    key: 'rest-arrives',
    kind: 'step',
    title: 'The rest of the team arrives',
    who: 'inspectors',
    on: { at: 'rest-arrives' },
    time: 'am',
    rule: 'At the beginning of the week after the authority’s own audits.',
    source: '¶7',
    of: 'authority',
  },
  {
    key: 'fieldwork',
    kind: 'period',
    title: 'Fieldwork of the whole team',
    who: 'inspectors',
    on: { at: 'rest-arrives' },
    until: { at: 'on-site-ends' },
    rule: 'Cases are tracked and sampled, practice is watched, and children, carers and staff are met.',
    source: '¶11, ¶14',
    of: 'authority',
  },
  {
    key: 'fieldwork',
    kind: 'period',
    title: 'Review of the board on site',
    who: 'inspectors',
    on: { at: 'arrival' },
    until: { at: 'on-site-ends' },
    rule: 'The board is looked at by its criteria.',
    source: '¶36, ¶38',
    assumed: noLength,
    of: 'lscb',
  },
  {
    key: 'missing-children-week-3',
    kind: 'meeting',
    title: 'Meeting with the leads of authority and police for missing children',
    who: 'inspectors',
    on: { week: 3, weekday: 3 },
    rule: 'In weeks one and three of the inspection.',
    source: 'Annex A, footnote 35',
    assumed: noDay,
    of: 'authority',
  },
  {
    key: 'area-information',
    kind: 'step',
    title: 'Newer figures for the area information offered',
    who: 'local authority',
    on: { at: 'on-site-ends' },
    time: 'end',
    rule: 'The inspectorate fills the section in beforehand; the authority may offer newer figures, and the lead inspector decides.',
    source: 'Annex A, area information',
    assumed: 'No day is stated; the last day on site is taken.',
    of: 'authority',
  },
  {
    key: 'judgements',
    kind: 'meeting',
    title: 'The team makes its judgements',
    who: 'inspectors',
    on: { at: 'on-site-ends' },
    rule: 'On the evidence of the whole inspection.',
    source: '¶16 to ¶24',
    assumed: 'No day is stated; the last day on site is taken.',
    internal: true,
    of: 'authority',
  },
  {
    key: 'judgements',
    kind: 'meeting',
    title: 'The review’s one judgement is made',
    who: 'inspectors',
    on: { at: 'on-site-ends' },
    rule: 'On a scale of four grades.',
    source: '¶37, ¶38',
    assumed: 'No day is stated; the last day on site is taken.',
    internal: true,
    of: 'lscb',
  },
  {
    key: 'feedback',
    kind: 'meeting',
    title: 'Feedback',
    who: 'lead inspector',
    on: { at: 'on-site-ends' },
    rule: 'What was found is told to the director, and to the chair of the board where it is reviewed.',
    source: 'Practice; not in the framework',
    assumed: notStated,
    of: 'both',
  },
  {
    key: 'moderation',
    kind: 'step',
    title: 'Her Majesty’s Chief Inspector considers the evidence where that is needed',
    who: 'HMCI',
    on: { at: 'on-site-ends', workingDays: 10 },
    rule: 'When overall is inadequate and leadership may yet be good or require improvement.',
    source: '¶22',
    assumed: '10 working days after the last day on site; the framework says before publication.',
    internal: true,
    of: 'authority',
  },
  {
    key: 'factual-accuracy',
    kind: 'period',
    title: 'The draft is checked for facts',
    who: 'local authority',
    on: { at: 'on-site-ends', workingDays: 18 },
    until: { at: 'on-site-ends', workingDays: 23 },
    rule: 'The authority reads the draft and says what is not so.',
    source: 'Practice; not in the framework',
    assumed: `18 to 23 working days after the last day on site. ${notStated}`,
    of: 'authority',
  },
  {
    key: 'factual-accuracy',
    kind: 'period',
    title: 'The draft is checked for facts',
    who: 'LSCB',
    on: { at: 'on-site-ends', workingDays: 18 },
    until: { at: 'on-site-ends', workingDays: 23 },
    rule: 'The board reads the draft and says what is not so.',
    source: 'Practice; not in the framework',
    assumed: `18 to 23 working days after the last day on site. ${notStated}`,
    of: 'lscb',
  },
  {
    key: 'sharing',
    kind: 'step',
    title: 'Shared with other inspectorates where several agencies’ practice is weak',
    who: 'lead inspector',
    on: { at: 'on-site-ends', workingDays: 28 },
    rule: 'Before publication, with the inspectorate that it concerns.',
    source: '¶12',
    assumed: '28 working days after the last day on site; the framework says before publication.',
    internal: true,
    of: 'both',
  },
];

/** The steps that are known, by the framework that they are of. */
const byFramework: Readonly<Record<string, readonly ProcessStep[]>> = { 'sif-2015': sif2015 };

/** The steps of an inspection under a framework: for one whose process is not known here, its beginning and its end alone. */
export const processSteps = (framework: string): readonly ProcessStep[] => [
  ...always,
  ...(Object.hasOwn(byFramework, framework) ? (byFramework[framework] ?? []) : []),
];
