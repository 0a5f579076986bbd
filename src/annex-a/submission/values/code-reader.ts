import type { CodeSet } from '../../editions/code-sets/code-set.ts';

const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/**
 * Reads a cell as one of a code set: by letter, code, label or alias, or several of them together ("a) WBRI",
 * "N1 - Abuse or neglect"). Gives the code's place in the set, or null: never a loose guess, and null when two parts
 * of a cell name two codes.
 */
export function codeReader(set: CodeSet): (text: string) => number | null {
  const exact = new Map<string, number>();
  const known = (form: string, index: number) => {
    const key = plain(form);
    if (key !== '' && !exact.has(key)) exact.set(key, index);
  };
  set.codes.forEach(({ code }, index) => {
    known(code, index);
  });
  set.codes.forEach(({ code, label, letter, aliases }, index) => {
    for (const name of [label, ...aliases]) known(name, index);
    for (const name of [label, ...aliases]) known(`${code}${name}`, index);
    if (letter === null) return;
    known(letter, index);
    for (const name of [code, label, ...aliases]) {
      known(`${letter}${name}`, index);
      known(`${letter}${code}${name}`, index);
    }
  });
  return (text) => exact.get(plain(text)) ?? null;
}
