import type { TimetableEntryFields } from '../opening-changes.ts';
import { dayInWords, timeInWords, whenInWords } from '../when-in-words.ts';
import { commonGaps, howToSend, questions, wholeLetter } from './letter-parts.ts';
import { listEntries } from './list-entries.ts';
import type { BuiltMessage, MessageAbout } from './message-about.ts';
import { points, section } from './plain-text.ts';

type AskedList = MessageAbout['lists'][number];
type ListDue = { readonly list: AskedList; readonly stage: number; readonly entry: TimetableEntryFields };

/** The entries of the timetable by which a list is due, in the order of the timetable. */
const listsDue = ({ entries, lists }: MessageAbout): readonly ListDue[] =>
  listEntries(entries).flatMap(({ no, stage, entry }) => {
    const list = lists.find((each) => each.no === no);
    return list === undefined ? [] : [{ list, stage, entry }];
  });

/** One block for each day and hour: what is due then. */
function dueBlocks(due: readonly ListDue[]): readonly string[] {
  const blocks = Map.groupBy(due, ({ entry, stage }) => `${entry.on} ${entry.time ?? ''} ${stage}`);
  return [...blocks.values()].flatMap((of) => {
    const [first] = of;
    if (first === undefined) return [];
    const head = `${dayInWords(first.entry.on)}${timeInWords(first.entry.time)}: stage ${first.stage}`;
    const rows = [...of]
      .sort((a, b) => a.list.no - b.list.no)
      .map(({ list, entry }) => `  List ${list.no}: ${list.title}${entry.assumed === null ? '' : ' *'}`);
    return [[head, ...rows].join('\n')];
  });
}

/** The lists for which the timetable names no day at all. */
const withoutDay = (about: MessageAbout): readonly AskedList[] => {
  const due = listsDue(about);
  return about.lists.filter(({ no }) => !due.some(({ list }) => list.no === no));
};

const aboutLists = ({ inspection }: MessageAbout, due: readonly ListDue[]): readonly string[] => [
  `Stage 1 is for everything you hold ready, above all what your returns to the Department for Education contain. What takes longer may follow in stage 2${due.length === 0 ? '' : '; lists without a second date have one stage'}. Sooner is always welcome.`,
  'Use Excel workbooks with the headings of the request. An empty workbook to fill in can be had in the service, which also checks what you send and says at once what to look at. Lists 1 and 2 may come from another system in any clear form. Paper is welcome beside a workbook, never in its place.',
  'Give each child the same identifier on every list. Lists 3 to 10 have one row for each child where that can be done; on lists 1 and 2 a child may stand more than once; list 11 is about adults.',
  'Send the best you have: gaps are expected. Where something cannot be supplied, say so in the service, and how you keep sight of it otherwise.',
  inspection.asAt === null
    ? 'The reference date, from which the periods run back, is still to be set: you will be told.'
    : `The reference date is ${dayInWords(inspection.asAt)}: the lists show how things stood on that day.`,
];

function lists(about: MessageAbout): readonly string[] {
  const due = listsDue(about);
  const later = withoutDay(about);
  const assumed = due.some(({ entry }) => entry.assumed !== null);
  const rows = about.lists.map(({ no, title, rows }) => `List ${no}, ${title}. ${rows}`);
  return [
    ...section('Lists of children', 'Each list, and which rows belong to it:', points(rows)),
    ...section(
      'When the lists are due',
      ...dueBlocks(due),
      later.length === 0
        ? ''
        : [
            'The day is still to be set, and you will be told:',
            ...later.map(({ no, title }) => `  List ${no}: ${title}`),
          ].join('\n'),
      assumed ? '* The published request does not say the day for this list; it is set for this inspection.' : '',
      points(aboutLists(about, due)),
    ),
  ];
}

/** What the lists lack, a sentence each. */
function gapsOfLists(about: MessageAbout): readonly string[] {
  const later = withoutDay(about);
  const named = later.length === about.lists.length ? 'the lists' : `list ${later.map(({ no }) => no).join(', ')}`;
  return [
    ...(later.length > 0 && about.entries.length > 0
      ? [
          `No day is set by which ${named} ${named === 'the lists' ? 'are' : 'is'} due: the text says that it is still to be set. Add it to the timetable, or write it into the text.`,
        ]
      : []),
    ...(about.inspection.asAt === null && about.lists.length > 0
      ? ['The reference date of the lists is not set: the text names periods without days.']
      : []),
  ];
}

/** A date of the timetable in a sentence; nothing where there is none. */
function dateOfStep({ entries }: MessageAbout, key: string, before: string): string {
  const entry = entries.find((each) => each.key === key && !each.cancelled);
  return entry === undefined ? '' : `${before} ${whenInWords(entry)}.`;
}

function documents(about: MessageAbout): readonly string[] {
  const { inspection } = about;
  const rows = about.documents.map(({ no, title }) => `  ${no}  ${title}`);
  const board =
    inspection.subject === 'lscb'
      ? ''
      : inspection.lscbReview
        ? 'Numbers 4.01 to 4.10 are of the safeguarding board, which is reviewed too: its chair can send them in the service. Numbers 1.11 to 1.14 are therefore not asked for.'
        : 'Numbers 1.11 to 1.14 are asked for because the safeguarding board is not reviewed in this inspection; numbers 4.01 to 4.10 are not asked for.';
  const due = [
    inspection.subject === 'lscb' ? '' : dateOfStep(about, 'documents', 'They are due on'),
    dateOfStep(
      about,
      'documents-board',
      inspection.subject === 'lscb' ? 'They are due on' : 'Those of the board are due on',
    ),
  ];
  const undated = due.every((each) => each === '');
  const perChild = about.documents.filter(({ no }) => ['2.03', '2.06', '2.07'].includes(no)).map(({ no }) => no);
  return section(
    'Documents',
    rows.join('\n'),
    undated
      ? 'The day by which they are due is still to be set: you will be told.'
      : due.filter((each) => each !== '').join('\n'),
    points([
      ...(board === '' ? [] : [board]),
      'Begin the name of each file with its number.',
      'Send what you use yourselves to know and to lead your services: the newest and the best of it, not everything there is.',
      'Say for each document where to look in it. One whose purpose is not clear, or that nobody has worked through, comes back unread.',
      ...(perChild.length === 0
        ? []
        : [
            `${perChild.join(', ').replace(/, ([^,]*)$/, ' and $1')} are lists of children: they are sent as tables, and checked as the lists are.`,
          ]),
    ]),
  );
}

const meetings = (about: MessageAbout): readonly string[] =>
  section(
    'Planned meetings',
    'Enter in the service the meetings of several agencies that fall into the weeks of the inspection: child protection conferences, reviews of looked after children, risk assessment conferences on domestic abuse, core groups, strategy discussions and legal planning meetings. Give day, hour, place and the agencies, and no child’s name. Keep them up to date: the lead inspector looks at them often, chooses which to watch and may name areas.',
    dateOfStep(about, 'meetings-list', 'A first list is due on'),
  );

const area = (about: MessageAbout): readonly string[] =>
  section(
    'Information about the area',
    'The report describes the area in figures. Those that are known already stand in the service: look through them and offer newer ones, each with its date. The lead inspector decides what the report prints.',
    dateOfStep(about, 'area-information', 'Offer them until'),
  );

/** The text by which the lists, documents, meetings and area figures of Annex A are asked for; of a board alone, its documents only. */
export function buildDataRequest(about: MessageAbout): BuiltMessage {
  const { inspection } = about;
  const board = inspection.subject === 'lscb';
  const opening = board
    ? `For the review of your board the inspectors ask for the documents below, 4.01 to 4.10.`
    : `For the inspection of your services the inspectors ask for lists of children, documents, the meetings that are planned, and figures about the area. All of it is below, with the dates${about.entries.length === 0 || withoutDay(about).length > 0 ? ' as far as they are set' : ''}.`;
  const body = wholeLetter(about, [
    opening,
    ...(board ? [] : lists(about)),
    ...documents(about),
    ...(board ? [] : [...meetings(about), ...area(about)]),
    ...howToSend(about, board ? 'the documents' : 'all of it'),
    ...questions(about),
  ]);
  return {
    heading: board
      ? `Review of the safeguarding board in ${inspection.authorityName}: documents asked for`
      : `Inspection of services for children in ${inspection.authorityName}: data request (Annex A)`,
    body,
    gaps: [...commonGaps(about), ...(board ? [] : gapsOfLists(about))],
  };
}
