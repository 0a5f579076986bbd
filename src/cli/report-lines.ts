// One report's answer as lines for the terminal, a function for each part of it.
import type { RuleAnswer } from '#frameworks';
import type { Answer } from '#report';
import { ruleTable } from './commands/judge.ts';
import { defectNames } from './report-defect-names.ts';
import { heading, paragraph } from './terminal/print.ts';
import { table } from './terminal/table.ts';

const inWords = (id: string | null): string => (id === null ? '–' : id.replaceAll('-', ' '));

/** Authority, dates, publication and inspector. */
export function coverLines(answer: Answer): string[] {
  const dates = answer.inspectionDates.map(([from, to]) => (from === to ? from : `${from} to ${to}`)).join(', ');
  return [
    ...heading(answer.authority ?? 'Authority not named'),
    `Framework   ${answer.framework ?? 'not known'}`,
    `Inspected   ${dates === '' ? 'not said' : dates}`,
    `Published   ${answer.published ?? 'not said'}`,
    `Inspector   ${answer.inspector ?? 'not said'}`,
    `Paragraphs  ${answer.paragraphs}`,
  ];
}

/** Each judgement with its grade and the three places that may give it. */
export function judgementLines(answer: Answer, width: number): string[] {
  return [
    ...heading('Judgements'),
    ...table(
      [
        { heading: 'Judgement', weight: 1 },
        { heading: 'Grade' },
        { heading: 'Heading' },
        { heading: 'Opening' },
        { heading: 'Record' },
        { heading: 'Note' },
      ],
      Object.entries(answer.judgements).map(([id, { grade, body, opening, record }]) => {
        const given = new Set([body, opening, record].filter((from) => from !== null));
        return [id, ...[grade, body, opening, record].map(inWords), given.size > 1 ? 'differ' : ''];
      }),
      width,
    ).map((line) => line.trimEnd()),
    '',
    gradeCounts(Object.values(answer.judgements).map(({ grade }) => grade)),
    '',
    ...paragraph(
      `Heading, opening, record: the grade in the section's heading, in its opening sentence, and in ${
        answer.framework === 'sif-2015' ? 'the table of the first page' : 'the record of main findings'
      }. A dash: no grade there; differ: the grades do not agree.`,
    ),
  ];
}

/** "1 good, 18 adequate, 3 inadequate". */
function gradeCounts(grades: readonly (string | null)[]): string {
  return countsOf(grades)
    .map(([grade, count]) => `${count} ${grade === null ? 'not found' : inWords(grade)}`)
    .join(', ');
}

const letters: Readonly<Record<string, string>> = {
  outstanding: 'O',
  good: 'G',
  adequate: 'A',
  'requires-improvement': 'RI',
  inadequate: 'I',
};

/** "1 G, 18 A, 3 I", for a row among many; `gradeLetters` says what the letters are. */
export function shortGradeCounts(grades: readonly (string | null)[]): string {
  return countsOf(grades)
    .map(([grade, count]) => `${count} ${grade === null ? '–' : (letters[grade] ?? grade)}`)
    .join(', ');
}

export const gradeLetters = `${Object.entries(letters)
  .map(([grade, letter]) => `${letter} ${inWords(grade)}`)
  .join(', ')}, – not found`;

function countsOf(grades: readonly (string | null)[]): (readonly [string | null, number])[] {
  const order = [...Object.keys(letters), null];
  return order
    .map((grade) => [grade, grades.filter((other) => other === grade).length] as const)
    .filter(([, count]) => count > 0);
}

/** Areas for improvement by part and timescale. */
export function areaLines({ areasForImprovement: areas }: Answer, width: number): string[] {
  if (areas.length === 0) return [...heading('Areas for improvement'), 'None found.'];
  return [
    ...heading(`Areas for improvement: ${areas.length}`),
    ...table(
      [{ heading: 'Part' }, { heading: 'When' }, { heading: 'Who', weight: 1 }, { heading: 'What', weight: 3 }],
      areas.map(({ part, timescale, owner, text }) => [inWords(part), inWords(timescale), owner, text]),
      width,
    ),
  ];
}

/** Defects of the text, in the order of its lines. */
export function defectLines({ defects }: Answer, width: number): string[] {
  if (defects.length === 0) return [...heading('Defects'), 'None found.'];
  return [
    ...heading(`Defects: ${defects.length}`),
    ...table(
      [
        { heading: 'Line', align: 'right' },
        { heading: 'Kind', weight: 1 },
        { heading: 'What', weight: 3 },
      ],
      defects.map(({ line, kind, message }) => [line === 0 ? '–' : String(line), defectNames[kind], message]),
      width,
    ),
  ];
}

const told = [
  { state: 'broken', title: 'Rules broken' },
  { state: 'departed', title: 'Departures from what is likely: the report should give the reason' },
  { state: 'needs-moderation', title: "For the chief inspector's moderation" },
  { state: 'prompt', title: "At the inspectors' discretion" },
  { state: 'binds', title: 'Binding' },
] as const;

/** What the limiting rules say of the grades: broken, departed from, left to discretion, binding, and one grade away. */
export function ruleLines({ judgements, rules, nearMisses }: Answer, width: number): string[] {
  const parts = told.flatMap(({ state, title }) => {
    const rows = rules.filter((rule) => rule.state === state);
    return rows.length === 0 ? [] : [...heading(title), ...ruleTable(rows, width)];
  });
  const near =
    nearMisses.length === 0
      ? []
      : [
          ...heading('One grade away from a limit'),
          ...table(
            [{ heading: 'Rule' }, { heading: 'Why', weight: 1 }],
            nearMisses.map(({ rule, because }) => [rule, because]),
            width,
          ),
        ];
  const open = rules.filter(isOpen).length;
  const isWhole = Object.values(judgements).every(({ grade }) => grade !== null);
  const lacking = isWhole ? '' : 'grades that were not found, and on ';
  const undecided =
    open === 0
      ? []
      : [
          '',
          ...paragraph(
            `${open} ${open === 1 ? 'rule' : 'rules'} cannot be decided from a report alone: they hang on ${lacking}facts that inspectors declare, which a report does not state.`,
          ),
        ];
  return [...parts, ...near, ...undecided];
}

const isOpen = ({ state }: RuleAnswer): boolean => state === 'undecided' || state === 'needs-attestation';
