import { editions } from '../../editions/index.ts';
import { editionIds, type ListNo, listNos } from '../../editions/model.ts';
import { headingWords } from './plain-heading.ts';

const byNumber = /\blists? *0*(\d{1,2})[a-z]?\b|\bl0*(\d{1,2})[a-z]?\b|^0*(\d{1,2})[a-z]?\b(?! of )/;

const known: readonly { readonly words: string; readonly no: ListNo }[] = editionIds
  .flatMap((id) => editions[id].lists)
  .flatMap(({ no, title, sheetNames }) => [title, ...sheetNames].map((name) => ({ words: headingWords(name), no })))
  .sort((a, b) => b.words.length - a.words.length);

const words = (name: string) =>
  name
    .replace(/\.[a-z]{2,4}$/i, '')
    .replaceAll(/([a-z])([A-Z\d])/g, '$1 $2')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** The list that a name says, by its number ("List 7", "L07", "7 CP plans") or by its title; null when it says none. */
export function listNamed(name: string): ListNo | null {
  const plain = words(name);
  const spaced = plain.replaceAll(/\b(list|l) (\d)/g, 'list $2');
  const match = byNumber.exec(spaced);
  const number = Number(match?.[1] ?? match?.[2] ?? match?.[3]);
  const numbered = listNos.find((no) => no === number);
  if (numbered !== undefined) return numbered;
  return known.find((each) => ` ${plain} `.includes(` ${each.words} `))?.no ?? null;
}

const aside =
  /^(read ?me|cover( page| sheet)?|front( page| sheet)?|contents?|index|notes?|guid(e|ance)|instructions?|info(rmation)?|about|definitions?|glossary|version|change ?log|lists?|codes?|code ?(lists?|sets?)|look ?ups?|drop ?downs?|validation|reference|ref ?data|parameters?|settings|summary|pivot|chart|sheet ?\d+)\b/;

/** Whether a name is that of a sheet beside the lists: a cover, notes, code lists. */
export const besideTheLists = (name: string): boolean => aside.test(words(name));

const part =
  / *\b((part|pt|page|continued|contd?|cont d|section) ?\d*|\d+ of \d+|current|open|active|ceased|closed|ended|leavers)$/;
const lettered = /^(.*\d)([a-z])$/;

/**
 * The name without what says that it is a part of a list ("List 8 part 2", "List 8b", "List 8 ceased"), and whether it
 * says so. "List 8 (2)" does not: that is how Excel names a copy.
 */
export function partOf(name: string): { readonly base: string; readonly isPart: boolean } {
  const plain = words(name);
  const base = plain.replace(part, '').trim();
  if (base !== plain && base !== '') return { base, isPart: true };
  const letter = lettered.exec(plain);
  return letter ? { base: letter[1] ?? plain, isPart: true } : { base: plain, isPart: false };
}
