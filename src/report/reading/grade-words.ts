// Grades in words: in a heading's grade line, alone in a cell, and in the opening sentence of a section.

const words = 'outstanding|inadequate|adequate|good|requires? improvement(?: to be good)?';

/** The grade that a word or phrase names, by its id in the framework: `requires-improvement` for all forms of that phrase. */
export function gradeNamed(phrase: string): string {
  const lower = phrase.toLowerCase();
  return lower.startsWith('require') ? 'requires-improvement' : lower;
}

/** A grade line: where it stands in a text, the grade its word names, and the digit printed with it. */
export type GradeMark = {
  readonly start: number;
  readonly end: number;
  readonly digit: number | null;
  readonly grade: string;
};

// An open bracket, the word, a closing bracket: "Grade 3 (adequate)", in any case, as the reports of 2012 print it.
const numbered = /grade:? ?([1-4]) ?[:–-]? ?[([] ?(outstanding|inadequate|adequate|good|requires? improvement) ?[)\]]/i;

/** The first grade line with digit and word anywhere in a text. */
export function findGradeMark(text: string): GradeMark | null {
  const found = numbered.exec(text);
  if (found === null) return null;
  const { 0: whole, 1: digit, 2: word = '', index } = found;
  return { start: index, end: index + whole.length, digit: Number(digit), grade: gradeNamed(word) };
}

const filler = new Set(
  'is are was were be been that it they to judged judgement judgment grade graded overall as the of'.split(' '),
);

/**
 * The grade that a text consists of, with nothing beside it but filler such as "is", "are", "Grade 3", brackets and footnote
 * marks: "are inadequate", "Requires improvement", "(good)". Null when it says anything else.
 */
export function gradeAlone(text: string): { readonly grade: string; readonly digit: number | null } | null {
  if (text.length > 80) return null;
  const tokens = text.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  let digit: number | null = null;
  let at = 0;
  for (; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    if (tokens[at - 1] === 'grade' && /^[1-4]$/.test(token)) digit = Number(token);
    else if (!filler.has(token) && !/^\d+$/.test(token)) break;
  }
  const rest = tokens
    .slice(at)
    .filter((token) => !/^\d+$/.test(token))
    .join(' ');
  return new RegExp(`^(?:${words})$`).test(rest) ? { grade: gradeNamed(rest), digit } : null;
}

const numbers: Readonly<Record<string, number>> = {
  outstanding: 1,
  good: 2,
  adequate: 3,
  'requires-improvement': 3,
  inadequate: 4,
};

/** Whether the digit of a grade line is that of another grade than its word. */
export function contradictsItself({ digit, grade }: { digit: number | null; grade: string }): boolean {
  return digit !== null && numbers[grade] !== digit;
}

const afterVerb = /\b(?:is|are|was|were|remains?|be) ((?:[a-z]+ ){0,3}?)(outstanding|inadequate|adequate|good)\b/gi;
const requires = /\brequires? improvement\b/i;
const anyWord = /\b(?:outstanding|inadequate|adequate|good)\b/i;
const denied = /\b(?:not|no|never|than|yet|from|of|and|has|have)\b/i;

/**
 * The grade a sentence states: what is said to be good, adequate and so on, else (with `loose`) the first grade word in it.
 * Null when it states none.
 */
export function gradeStated(sentence: string, loose: boolean): string | null {
  const needs = requires.exec(sentence);
  for (const found of sentence.matchAll(afterVerb)) {
    if (denied.test(found[1] ?? '')) continue;
    return needs !== null && needs.index < found.index ? 'requires-improvement' : gradeNamed(found[2] ?? '');
  }
  if (needs !== null) return 'requires-improvement';
  const word = loose ? anyWord.exec(sentence)?.[0] : undefined;
  return word === undefined ? null : gradeNamed(word);
}

/** The first sentence of a text, at most 600 characters of it. */
export function openingSentence(text: string): string {
  const start = text.slice(0, 600);
  const end = /[.!?]['"’”)]?(?= +['"‘“(]?[A-Z0-9])/.exec(start);
  return end === null ? start : start.slice(0, end.index + end[0].length);
}
