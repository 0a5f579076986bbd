import { type CodeSetId, codeSets } from './index.ts';

/** The place of a code in its set, which is what a column of codes holds. A code that the set does not have is an error. */
export function codeIn(set: CodeSetId, code: string): number {
  const place = codeSets[set].codes.findIndex((each) => each.code === code);
  if (place < 0) throw new Error(`${codeSets[set].title} has no code ${code}`);
  return place;
}

/** A code and what it means, as a message writes it: "N1 (Abuse or neglect)", but "Male" where the code adds nothing. */
export function codeInWords(set: CodeSetId, place: number): string {
  const found = codeSets[set].codes[place];
  if (found === undefined) return '';
  const { code, label } = found;
  const oneWord = !label.includes(' ');
  const said = label.toUpperCase().startsWith(code.replaceAll('-', ' ')) && (oneWord || code.length > 1);
  if (!said) return `${code} (${label})`;
  return oneWord ? label : `“${label}”`;
}
