import { parseIsoDate, writtenDate, writtenDay } from '#calendar';
import {
  type ListItem,
  listStates,
  type Readiness,
  readinessInOneSentence,
  timeLeft,
  whatIsMissing,
} from '#inspection';

const times: Readonly<Record<string, string>> = { am: ', in the morning', end: ', by the end of the day' };
const colours = { in: 'green', explained: 'grey', late: 'red', awaited: 'yellow' } as const;

/** Readiness as its page places it. `base` is the address of the inspection. */
export function readinessView(
  readiness: Readiness,
  { base, today }: { readonly base: string; readonly today: string },
) {
  const { lists, documents, meetings, area, explanations, fieldwork } = readiness;
  const missing = whatIsMissing(readiness);
  return {
    sentence: readinessInOneSentence(missing),
    ready: missing.length === 0,
    missing: missing.map(({ words, where, late }) => ({
      text: words.slice(0, 1).toUpperCase() + words.slice(1),
      href: `${base}${where}`,
      late,
    })),
    fieldwork:
      fieldwork === null
        ? null
        : `${writtenDay(parseIsoDate(fieldwork))}, ${timeLeft(today, fieldwork)}`.replace(/, $/, ''),
    stages: ([1, 2] as const)
      .map((stage) => ({
        stage,
        lists: lists.filter((item) => item.stage === stage).map((item) => listRow(item, base, today)),
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
    meetings: meetings === null ? null : { count: meetings, href: `${base}/meetings` },
    area: area === null ? null : { ...area, href: `${base}/area` },
    explanations: { ...explanations, href: `${base}/explanations` },
  };
}

function listRow({ list, title, due, state, there, columnsExplained }: ListItem, base: string, today: string) {
  const at = there === null ? null : `${base}/lists/${there.submission}/findings`;
  const open = state === 'awaited' || state === 'late';
  return {
    title: `List ${list}: ${title}`,
    href: `${base}/lists${there === null ? '' : `/${there.submission}`}`,
    state: { text: listStates[state], colour: colours[state] },
    due: `${writtenDate(parseIsoDate(due.on))}${due.time === null ? '' : (times[due.time] ?? `, ${due.time}`)}`,
    left: open ? timeLeft(today, due.on) : null,
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
