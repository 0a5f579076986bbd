// Grades under each other, as an extraction that goes column by column leaves them.

/** A word or number of a page, and its line. */
export type Token = { readonly word: string; readonly line: number };

/** Whether a word is a grade by itself, or the first of "requires improvement". */
export const isGradeWord = (word: string): boolean => /^(?:outstanding|good|inadequate|requires?)$/.test(word);

/** As many grades as asked for, one after another from a token on with nothing but numbers between, and the token after them. */
export function gradesBelow(
  tokens: readonly Token[],
  from: number,
  count: number,
): { readonly grades: readonly string[]; readonly end: number } | null {
  const grades: string[] = [];
  let at = from;
  const skip = (...words: readonly string[]) => {
    if (words.every((word, i) => tokens[at + i]?.word === word)) at += words.length;
  };
  while (grades.length < count) {
    const word = tokens[at++]?.word ?? '';
    if (/^\d+$/.test(word)) continue;
    if (!isGradeWord(word)) return null;
    if (/^requires?$/.test(word)) {
      if (tokens[at++]?.word !== 'improvement') return null;
      skip('to', 'be', 'good');
      grades.push('Requires improvement');
    } else grades.push(word.charAt(0).toUpperCase() + word.slice(1));
  }
  return { grades, end: at };
}
