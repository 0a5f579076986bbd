import { authorities } from '../../../editions/authorities.ts';
import { codeSets } from '../../../editions/code-sets/index.ts';
import { codeReader } from '../../../submission/values/code-reader.ts';

/** An authority of placement as a cell names it. */
export interface ReadAuthority {
  /** The code of what is no English authority: NIR, WAL, SCO, NUK, or CON where it is confidential. */
  readonly special: string | null;
  /** The name without case, punctuation and words such as "council", to be compared. */
  readonly plain: string;
}

const titles = /\b(london|royal|borough|city|county|metropolitan|district|unitary|council|of|the|and)\b/g;

/**
 * A name of an authority, or its code, as one word to compare: the name it is known by without case, punctuation and
 * titles; as given where nothing else is left ("City of London").
 */
export function plainAuthority(name: string): string {
  const plain = withoutTitles(name);
  return knownAs.get(plain) ?? plain;
}

function withoutTitles(name: string): string {
  const letters = name.toLowerCase().replaceAll('&', ' and ');
  const rest = letters.replaceAll(titles, ' ').replaceAll(/[^\p{L}\p{N}]+/gu, '');
  return rest === '' ? letters.replaceAll(/[^\p{L}\p{N}]+/gu, '') : rest;
}

const knownAs = new Map(
  authorities.flatMap(({ code, name, also }) =>
    [code, name, ...also].map((each) => [withoutTitles(each), withoutTitles(name)] as const),
  ),
);

/** Reads the words of a column of authorities, each once. */
export function authorityReader(words: readonly string[]): (word: number) => ReadAuthority {
  const specials = codeReader(codeSets.LA);
  const known = new Map<number, ReadAuthority>();
  return (word) => {
    const already = known.get(word);
    if (already) return already;
    const name = words[word] ?? '';
    const place = specials(name);
    const read = {
      special: place === null ? null : (codeSets.LA.codes[place]?.code ?? null),
      plain: plainAuthority(name),
    };
    known.set(word, read);
    return read;
  };
}
