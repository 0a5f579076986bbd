import { parseIsoDate, writtenDate } from '#calendar';
import {
  fieldworkInWords,
  type ListItem,
  listStates,
  type Missing,
  type Readiness,
  readinessInOneSentence,
  timeLeftBy,
  type UkMoment,
  whatIsMissing,
} from '#inspection';
import { sentLate } from '../lists/in-words.ts';

const times: Readonly<Record<string, string>> = { am: ', in the morning', end: ', by the end of the day' };
const colours = { in: 'green', explained: 'grey', late: 'red', awaited: 'yellow' } as const;

/** Readiness as its page places it. `base` is the address of the inspection. */
export function readinessView(readiness: Readiness, base: string) {
  const { lists, documents, meetings, meetingsExplained, area, explanations, fieldwork, phase, now } = readiness;
  const missing = whatIsMissing(readiness);
  const placed = ({ words, where, late }: Missing) => ({
    text: words.slice(0, 1).toUpperCase() + words.slice(1),
    href: `${base}${where}`,
    late,
  });
  const named = (title: string, those: readonly Missing[]) =>
    those.length === 0 ? [] : [{ title, items: those.map(placed) }];
  return {
    sentence: readinessInOneSentence(missing, phase),
    missing:
      phase === 'to-come'
        ? [
            ...named(
              'What is still to come',
              missing.filter(({ later }) => !later),
            ),
            ...named(
              'What is needed later',
              missing.filter(({ later }) => later),
            ),
          ]
        : named('What is still open', missing),
    fieldwork: fieldworkInWords(fieldwork, phase, now.day),
    stages: ([1, 2] as const)
      .map((stage) => ({
        stage,
        lists: lists.filter((item) => item.stage === stage).map((item) => listRow(item, base, now)),
      }))
      .filter((each) => each.lists.length > 0),
    documents: [
      ...(documents.others === null
        ? []
        : [{ title: 'Documents of the authority', ...documents.others, href: `${base}/documents` }]),
      ...(documents.board === null
        ? []
        : [{ title: 'Documents of the safeguarding board', ...documents.board, href: `${base}/documents` }]),
    ],
    meetings: meetings === null ? null : { count: meetings, explained: meetingsExplained, href: `${base}/meetings` },
    area: area === null ? null : { ...area, href: `${base}/area` },
    explanations: { ...explanations, href: `${base}/explanations` },
  };
}

function listRow({ list, title, due, state, there, sent, columnsExplained }: ListItem, base: string, now: UkMoment) {
  const at = there === null ? null : `${base}/lists/${there.submission}/findings`;
  const open = state === 'awaited' || state === 'late';
  return {
    title: `List ${list}: ${title}`,
    href: `${base}/lists${there === null ? '' : `/${there.submission}`}`,
    state: { text: listStates[state], colour: colours[state] },
    due: `${writtenDate(parseIsoDate(due.on))}${due.time === null ? '' : (times[due.time] ?? `, ${due.time}`)}`,
    left: open ? timeLeftBy(due, now) : null,
    sentLate: sent === null || sent.late === '' ? null : sentLate(sent),
    rule: `${due.rule} ${due.source}.${due.assumed === null ? '' : ` ${due.assumed}`}`,
    rows: there?.rows ?? '–',
    errors:
      there === null ? '–' : there.errors === 0 ? 0 : { text: there.errors, href: `${at}?list=${list}&severity=error` },
    queries:
      there === null
        ? '–'
        : there.queries === 0
          ? 0
          : { text: there.queries, href: `${at}?list=${list}&severity=query` },
    columnsExplained,
  };
}
