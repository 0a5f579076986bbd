// What the pages of the programme say alike.
import { gradeLabel, overallPart, type Placed, type ProgrammeInspection, standings, timeLeft } from '#inspection';
import { written } from '../authorities/written.ts';

/** How a state is tinted, beside its words. */
const tints: Readonly<Record<keyof typeof standings, string>> = {
  overdue: 'red',
  'week-passed': 'red',
  'planned-late': 'red',
  'planned-early': 'orange',
  'deferred-late': 'orange',
  'ends-soon': 'orange',
  'no-window': 'grey',
  undated: 'yellow',
  deferred: 'yellow',
  'not-planned': 'grey',
  planned: 'blue',
  'under-way': 'green',
};

/** How an authority stands, for a tag and a sentence. */
export const standingView = ({ standing: { id, words, atRisk } }: Placed) => ({
  title: standings[id].title,
  tint: tints[id],
  words,
  atRisk,
});

const rules = { cycle: 'Three-year cycle', 're-inspection': 'Re-inspection', direction: 'Directed' } as const;

/** When the next inspection is due, in words: the days, the time left, the rule, and where it comes from. */
export function windowView({ window }: Placed, today: string) {
  if (window.kind === 'none')
    return { days: 'Not known', left: '', rule: '', says: window.because, source: '', paragraph: '', assumed: [] };
  const { from, to } = window;
  const days =
    from === null
      ? to === null
        ? 'No date'
        : `By ${written(to)}`
      : to === null
        ? `From ${written(from)}`
        : `${written(from)} to ${written(to)}`;
  return {
    days,
    left: to === null ? '' : timeLeft(today, to),
    rule: rules[window.kind],
    says: window.rule,
    source: window.source,
    paragraph: window.paragraph,
    assumed: window.assumed,
  };
}

/** The last overall judgement, grade by grade; null when none is known. */
export const lastView = ({ last }: Placed) =>
  last === null
    ? null
    : {
        framework: last.framework.shortTitle,
        publishedOn: written(last.publishedOn),
        grades: last.judged.map(({ judgement, grade }) => ({
          part: overallPart(last.framework, judgement),
          grade,
          word: gradeLabel(last.framework, grade),
        })),
      };

/** What is inspected, as a row names it. */
export const subjectInWords = ({ subject }: Pick<ProgrammeInspection, 'subject'>): string =>
  subject === 'lscb' ? 'Safeguarding board alone' : 'Authority';

/** Directors who lead other authorities, each in a sentence. */
export const sharedInWords = ({ shared }: Placed): readonly string[] =>
  shared.map(({ name, with: others }) => `${name} also leads ${others.map((each) => each.name).join(' and ')}.`);

/** What else is special about an authority's place, in a few words each. */
export const notesOf = (placed: Placed): readonly string[] => [
  // Most states of a deferred authority say so themselves.
  ...(placed.deferral === null || /\bdeferred until\b/.test(placed.standing.words)
    ? []
    : [`Deferred until ${written(placed.deferral.until)}`]),
  ...(placed.direction === null ? [] : [`Directed on ${written(placed.direction.givenOn)}`]),
  ...sharedInWords(placed),
];
