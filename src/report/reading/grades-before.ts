import { isGradeWord, type Token } from './grade-column.ts';

/**
 * The grade that stands right before a place, with nothing but numbers between, and the token where it begins: some extractions put
 * each row's grade on the line above its label. Null where no grade stands there.
 */
export function gradeBefore(
  tokens: readonly Token[],
  place: number,
): { readonly grade: string; readonly from: number } | null {
  let at = place - 1;
  while (/^\d+$/.test(tokens[at]?.word ?? '')) at--;
  const word = tokens[at]?.word ?? '';
  if (word === 'improvement' && /^requires?$/.test(tokens[at - 1]?.word ?? '')) {
    return { grade: 'Requires improvement', from: at - 1 };
  }
  if (!isGradeWord(word) || /^requires?$/.test(word)) return null;
  return { grade: word.charAt(0).toUpperCase() + word.slice(1), from: at };
}
