import { roles } from '../../roles.ts';
import { whenInWords } from '../when-in-words.ts';
import { addressee, commonGaps, howToSend, questions, wholeLetter } from './letter-parts.ts';
import { isOfList, listEntries } from './list-entries.ts';
import type { BuiltMessage, MessageAbout } from './message-about.ts';
import { points, section } from './plain-text.ts';

const disciplines = { 'social-care': 'social care', education: 'education' } as const;

/** What is inspected, and by what right (Education and Inspections Act 2006; Children Act 2004). */
function whatIsInspected({ inspection, framework }: MessageAbout): string {
  const { authorityName, subject, lscbReview } = inspection;
  if (subject === 'lscb') {
    return `The Local Safeguarding Children Board of ${authorityName} is to be reviewed, under section 15A of the Children Act 2004 and by the ${framework}. The services of the local authority are not inspected.`;
  }
  const board = lscbReview
    ? 'The Local Safeguarding Children Board is reviewed at the same time, under section 15A of the Children Act 2004.'
    : 'The Local Safeguarding Children Board is not reviewed in this inspection.';
  return `The services of ${authorityName} for children who need help and protection, children looked after and care leavers are to be inspected, under section 136 of the Education and Inspections Act 2006 and by the ${framework}. ${board}`;
}

function whoInspects({ lead, team }: MessageAbout): readonly string[] {
  const members = team
    .filter(({ role }) => role === 'team-inspector')
    .map(({ name, discipline }) => (discipline === null ? name : `${name} (${disciplines[discipline]})`));
  const leads =
    lead === null
      ? ''
      : `${roles['lead-inspector'].title}: ${lead.name}${lead.email === null ? '' : `, ${lead.email}`}`;
  return section(
    'Who inspects',
    [leads, members.length === 0 ? '' : `With them: ${members.join(', ')}. The team may change; you will be told.`]
      .filter((part) => part !== '')
      .join('\n'),
  );
}

/** What this message itself is. */
const saidHere: readonly string[] = ['notification', 'request'];

/** The dates that concern whoever reads: nothing of the inspectors alone, and no lists, which the request has. */
function dates({ entries }: MessageAbout): readonly string[] {
  const told = entries.filter(
    (entry) => !entry.internal && !entry.cancelled && !isOfList(entry) && !saidHere.includes(entry.key ?? ''),
  );
  const days = Map.groupBy(told, whenInWords);
  const block = ([when, of]: readonly [string, readonly { readonly title: string }[]]) =>
    [when, ...of.map(({ title }) => `    ${title}`)].join('\n');
  return section('The dates', [...days].map(block).join('\n'));
}

/** When the first of the lists is due, by the timetable as it stands. */
function firstLists({ entries }: MessageAbout): string {
  const [first] = listEntries(entries);
  if (first === undefined) return 'The days for the lists are still to be set: you will be told.';
  return `The first lists are due on ${whenInWords(first.entry)}.`;
}

const asksOfAuthority = (about: MessageAbout): readonly string[] => [
  'Name one person whom the inspectors can turn to every day, and one who answers the data request.',
  'Have a room ready from the day of arrival, and a way for inspectors to read case records beside somebody who knows the system.',
  'Tell staff, partners, the chief executive, the lead member and the chair of the safeguarding board.',
  `Begin with the data request, which comes with this message or straight after it${about.inspection.lscbReview ? ', and pass its part for the board to the chair' : ''}. ${firstLists(about)}`,
  'Think of children, parents, carers and staff whom inspectors should hear, and of meetings they could watch.',
];
const asksOfBoard: readonly string[] = [
  'Name one person whom the inspectors can turn to every day.',
  'Tell the members of the board and its sub-groups.',
  'Begin with the documents of the board, for which you are asked in a message of their own.',
];

/** The text by which an inspection is announced, at short notice (001 ¶7, ¶8), or the review of a board alone. */
export function buildNotification(about: MessageAbout): BuiltMessage {
  const { inspection } = about;
  const board = inspection.subject === 'lscb';
  const what = board ? 'Review of the safeguarding board' : 'Inspection of services for children';
  const body = wholeLetter(about, [
    whatIsInspected(about),
    ...whoInspects(about),
    ...dates(about),
    ...section('What to do now', points(board ? asksOfBoard : asksOfAuthority(about))),
    ...section(
      'Putting it off',
      `${board ? 'A review' : 'An inspection'} is put off in exceptional circumstances only. That somebody is away is none of them, whatever their post. If you see a reason, say so at once.`,
    ),
    ...howToSend(about, board ? 'the documents' : 'lists, documents and details of meetings'),
    ...questions(about),
  ]);
  const { post } = addressee(about);
  return {
    heading: `${what} in ${inspection.authorityName}: notification to the ${post.split(',')[0]}`,
    body,
    gaps: commonGaps(about),
  };
}
