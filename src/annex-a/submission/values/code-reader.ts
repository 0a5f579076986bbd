import type { CodeSet } from '../../editions/code-sets/code-set.ts';
import { type CodeForms, codeForms, plainWords } from './code-forms.ts';

/**
 * Reads a cell as one of a code set: by letter, code, label or alias, or several of them together ("a) WBRI",
 * "N1 - Abuse or neglect", "White British (WBRI)"), in any case and spacing, and by a code with words of the
 * authority's own after it ("U4: Fostered, long term"). Gives the code's place in the set, or null: never a loose
 * guess, and null when a cell names two codes.
 */
export function codeReader(set: CodeSet): (text: string) => number | null {
  const forms = codeForms(set);
  return (text) => {
    const written = text.trim().replace(/^(\d+)\.0+$/, '$1');
    const words = plainWords(written);
    if (words === '') return null;
    return whole(words, forms) ?? withLetter(words, written, forms) ?? withCode(words, written, forms);
  };
}

const whole = (words: string, { codes, labels, letters, joined }: CodeForms): number | null =>
  codes.get(words) ?? labels.get(words) ?? letters.get(words) ?? joined.get(words.replaceAll(' ', '')) ?? null;

/** "a) WBRI", "a) 1A: Individual": the letter and what follows it must name the same code. */
function withLetter(words: string, written: string, forms: CodeForms): number | null {
  const space = words.indexOf(' ');
  if (space < 0) return null;
  const place = forms.letters.get(words.slice(0, space));
  if (place === undefined) return null;
  const rest = words.slice(space + 1);
  const named = nameOf(rest, forms) ?? withCode(rest, written.slice(space), forms);
  return named === place || (named === null && labelFits(rest, place, forms)) ? place : null;
}

/** "N1 - Abuse or neglect", "Abuse or neglect (N1)", "U4: words of the authority's own". A code may be several words. */
function withCode(words: string, written: string, forms: CodeForms): number | null {
  const each = words.split(' ');
  const most = Math.min(3, each.length - 1);
  for (let count = 1; count <= most; count += 1) {
    const first = each.slice(0, count).join(' ');
    const place = forms.codes.get(first) ?? aliasOf(first, forms);
    if (place !== undefined && mayFollow(each.slice(count).join(' '), place, first, written, forms)) return place;
  }
  for (let count = 1; count <= most; count += 1) {
    const place = forms.codes.get(each.slice(-count).join(' '));
    if (place !== undefined && labelFits(each.slice(0, -count).join(' '), place, forms)) return place;
  }
  return null;
}

/** Whether words may stand after a code: its label, or, after punctuation, words that name no other code. */
function mayFollow(rest: string, place: number, code: string, written: string, forms: CodeForms): boolean {
  const named = nameOf(rest, forms);
  if (named !== null) return named === place;
  if (labelFits(rest, place, forms)) return true;
  return speaksForItself(code) && separated(written, code) && !namesAnother(rest, place, forms);
}

const nameOf = (words: string, { codes, labels }: CodeForms): number | null =>
  codes.get(words) ?? labels.get(words) ?? null;

/** Aliases that are codes of another scheme, such as A1 for WBRI. */
const aliasOf = (word: string, { labels }: CodeForms): number | undefined =>
  /\d/.test(word) && speaksForItself(word) ? labels.get(word) : undefined;

/** Whether words are a label of the code, the beginning of one ("Individual" of "Individual: self"), or begin with one. */
const labelFits = (words: string, place: number, { labelsOf }: CodeForms): boolean =>
  labelsOf[place]?.some(
    (label) =>
      label === words || label.startsWith(`${words} `) || (label.includes(' ') && words.startsWith(`${label} `)),
  ) ?? false;

/** A bare number or letter before other words may be part of them ("6 weeks", "B grade"); RC8 or PR1 may not. */
const speaksForItself = (code: string): boolean => /^(?=.*[a-z])(?=.*\d)[a-z\d]+$|^[a-z]{4,}$/.test(code);

/** Whether punctuation stands between the code and the words after it. */
function separated(written: string, code: string): boolean {
  const at = written.toLowerCase().indexOf(code);
  return at >= 0 && /^\s*[:;,.)\]/(–—-]/.test(written.slice(at + code.length));
}

const namesAnother = (words: string, place: number, { codes }: CodeForms): boolean =>
  words.split(' ').some((word) => speaksForItself(word) && (codes.get(word) ?? place) !== place);
