import type { Code, CodeSet } from '../../editions/code-sets/code-set.ts';
import { lettersApart } from '../../submission/letters-apart.ts';
import { codeForms, plainWords } from '../../submission/values/code-forms.ts';

/** A code as a cell should have it: "a) WBRI", "N1 - Abuse or neglect", "a) Yes". */
export function codeForCell({ code, letter, label }: Code): string {
  if (letter === null) return `${code} - ${label}`;
  return /\d|^[A-Z]{4}$/.test(code) ? `${letter}) ${code} (${label})` : `${letter}) ${label}`;
}

/** The codes that a text names side by side, such as "a) WIRI" or "N1/N4"; fewer than two when it does not. */
export function codesNamed(set: CodeSet, text: string): readonly Code[] {
  const { codes, letters, labels } = codeForms(set);
  const named = new Set<number>();
  const words = plainWords(text).split(' ');
  words.forEach((word, index) => {
    const place = codes.get(word) ?? (index === 0 && words.length > 1 ? letters.get(word) : undefined);
    if (place !== undefined) named.add(place);
  });
  for (const part of text.split(/[:;,/()–-]+|\b(?:and|or)\b/i)) {
    const place = labels.get(plainWords(part));
    if (place !== undefined) named.add(place);
  }
  return [...named].flatMap((place) => set.codes[place] ?? []);
}

/** The codes that a text comes nearest to, three at most; every code of a short set when it is near none. */
export function nearestCodes(set: CodeSet, text: string): readonly Code[] {
  const plain = plainWords(text).replaceAll(' ', '').slice(0, 60);
  const { labelsOf } = codeForms(set);
  const near = set.codes
    .map((code, place) => {
      const names = [plainWords(code.code), ...(labelsOf[place] ?? [])].map((name) => name.replaceAll(' ', ''));
      return { code, far: Math.min(...names.map((name) => farness(plain, name))) };
    })
    .filter(({ far }) => far <= 0.4)
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ code }) => code);
  return near.length > 0 || set.codes.length > 6 ? near : set.codes;
}

/** How far two names are apart, as a share of the longer: 0 the same; less when one begins with the other. */
function farness(a: string, b: string): number {
  if (a.length >= 3 && b.length >= 3 && (b.startsWith(a) || a.startsWith(b))) return 0.3;
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : lettersApart(a, b, Math.ceil(longer / 2)) / longer;
}
