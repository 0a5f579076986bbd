import type { CodeSet } from '../../editions/code-sets/code-set.ts';

/** A text as codes and labels are compared: small letters and digits, one space between words, no apostrophes. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/['’‘`\u200B]/g, '')
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The ways in which the codes of a set are written, each with the code's place. */
export interface CodeForms {
  readonly codes: ReadonlyMap<string, number>;
  readonly letters: ReadonlyMap<string, number>;
  readonly labels: ReadonlyMap<string, number>;
  /** The labels and aliases of each code, by its place. */
  readonly labelsOf: readonly (readonly string[])[];
  /** Every code, letter and label without spaces: "rc8" for "RC 8". Only those that hold a letter. */
  readonly joined: ReadonlyMap<string, number>;
}

const known = new WeakMap<CodeSet, CodeForms>();

/** The forms of a code set, worked out once. */
export function codeForms(set: CodeSet): CodeForms {
  const already = known.get(set);
  if (already) return already;
  const codes = new Map<string, number>();
  const letters = new Map<string, number>();
  const labels = new Map<string, number>();
  const labelsOf: string[][] = [];
  set.codes.forEach(({ code, letter, label, aliases }, place) => {
    codes.set(plainWords(code), place);
    if (letter !== null) letters.set(letter, place);
    const names = [label, ...aliases].map(plainWords);
    labelsOf.push(names);
    for (const name of names) if (!labels.has(name)) labels.set(name, place);
  });
  const joined = new Map<string, number>();
  for (const forms of [codes, labels, letters]) {
    for (const [form, place] of forms) {
      const key = form.replaceAll(' ', '');
      if (/\p{L}/u.test(key) && !joined.has(key)) joined.set(key, place);
    }
  }
  const made: CodeForms = { codes, letters, labels, labelsOf, joined };
  known.set(set, made);
  return made;
}
