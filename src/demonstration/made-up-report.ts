import type { Grade } from '#frameworks';

/** What one made-up report published: of each judgement its grade. */
export type MadeUpReport = {
  readonly framework: 'slac-2012' | 'sif-2015';
  /** ISO 8601. */
  readonly publishedOn: string;
  readonly grades: Readonly<Record<string, Grade>>;
};

const grades = {
  O: 'outstanding',
  G: 'good',
  A: 'adequate',
  R: 'requires-improvement',
  I: 'inadequate',
} as const satisfies Record<string, Grade>;

const isLetter = (letter: string): letter is keyof typeof grades => Object.hasOwn(grades, letter);

/** Grades written as letters, one for each judgement named; a dash where none was given. */
function graded(judgements: readonly string[], letters: string): Readonly<Record<string, Grade>> {
  const given = letters.replaceAll(' ', '');
  if (given.length !== judgements.length)
    throw new Error(`“${letters}” does not grade ${judgements.length} judgements.`);
  return Object.fromEntries(
    judgements.flatMap((judgement, index) => {
      const letter = given.charAt(index);
      return isLetter(letter) ? [[judgement, grades[letter]]] : [];
    }),
  );
}

const inBothParts = ['overall', 'capacity'];
const main = [...inBothParts.map((id) => `safeguarding/${id}`), ...inBothParts.map((id) => `looked-after/${id}`)];
const safeguarding = [
  'safe-and-feel-safe',
  'quality-of-provision',
  'health-agencies',
  'ambition',
  'leadership',
  'performance-management',
  'partnership-working',
  'equality',
];
const lookedAfter = [
  'being-healthy',
  'staying-safe',
  'enjoying-and-achieving',
  'positive-contribution',
  'economic-well-being',
  'quality-of-provision',
  'ambition',
  'leadership',
  'performance-management',
  'equality',
];
const wholeRecord = [
  ...main,
  ...safeguarding.map((id) => `safeguarding/${id}`),
  ...lookedAfter.map((id) => `looked-after/${id}`),
];

/**
 * A report on safeguarding and looked after children: overall effectiveness and capacity of the one, then of the other; when more
 * letters follow, also the eight and ten judgements below them.
 */
export const slac = (publishedOn: string, letters: string): MadeUpReport => ({
  framework: 'slac-2012',
  publishedOn,
  grades: graded(letters.replaceAll(' ', '').length === main.length ? main : wholeRecord, letters),
});

/**
 * A report of the single framework: overall; help and protection, looked after and permanence, adoption, care leavers, leadership; and
 * the safeguarding board.
 */
export const sif = (publishedOn: string, letters: string): MadeUpReport => ({
  framework: 'sif-2015',
  publishedOn,
  grades: graded(
    ['overall', 'help-and-protection', 'looked-after-and-permanence', 'adoption', 'care-leavers', 'leadership', 'lscb'],
    letters,
  ),
});
