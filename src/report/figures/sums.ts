import { type Figure, figuresIn, sentencesOf } from './numbers.ts';

/** A total and the parts that a text says it is made of. */
export type Sum = { readonly total: number; readonly parts: readonly number[]; readonly made: number };

const comprises = /\b(?:compris(?:e|es|ed|ing)|consist(?:s|ed|ing)? of|made up of)\b:?/i;
/** After these words the text speaks of something else, or of a part of a part. */
const leaves = /\b(?:a total of|including|as well as|together with|along with|compared (?:to|with)|in addition)\b/i;
const ofThem = /^\s*(?:[a-z]+ )?of (?:which|whom|these|them|those)\b/i;

/**
 * The totals in a paragraph that are stated beside their parts: "80 schools comprising 61 …, 12 …, five … and two …". Only what
 * the text itself calls the whole and its parts, with every part counted and nothing said to be about; in any other case nothing.
 */
export function statedSums(paragraph: string): Sum[] {
  if (!comprises.test(paragraph)) return [];
  const sums: Sum[] = [];
  let stated: number | null = null;
  for (const { text } of sentencesOf(paragraph)) {
    const verb = comprises.exec(text);
    if (verb === null) {
      stated = totalStated(text) ?? stated;
      continue;
    }
    const before = figuresIn(text.slice(0, verb.index))
      .filter(({ kind }) => kind === 'count')
      .at(-1);
    const total = before === undefined ? stated : before.approximate ? null : before.value;
    const parts = partsIn(text.slice(verb.index + verb[0].length));
    if (before !== undefined && !before.approximate) stated = before.value;
    if (total === null || parts === null || parts.length < 2) continue;
    const made = parts.reduce((sum, part) => sum + part, 0);
    // Far from the total it is not a division of it but something we do not understand.
    if (made >= total / 2 && made <= total * 1.5) sums.push({ total, parts, made });
  }
  return sums;
}

/** The number that a sentence such as "there were 421 looked after children" states. */
function totalStated(sentence: string): number | null {
  const verb = /\bthere (?:were|are|was|is)\b|\b(?:has|had|have)\b/i.exec(sentence);
  if (verb === null) return null;
  const first = figuresIn(sentence).find(({ start }) => start > verb.index);
  const near = first !== undefined && first.start - (verb.index + verb[0].length) < 25;
  return near && first.kind === 'count' && !first.approximate ? first.value : null;
}

/** The numbers that open the items of a list; null when an item has none, for then the list is not complete. */
function partsIn(clause: string): number[] | null {
  const bare = clause.replace(/\([^()]{0,120}\)/g, ' ');
  const left = leaves.exec(bare);
  const list = left === null ? bare : bare.slice(0, left.index);
  const figures = new Map(figuresIn(list).map((figure) => [figure.start, figure]));
  const parts: number[] = [];
  let at = 0;
  for (const item of splitItems(list)) {
    const opening = /^\s*(?:and |plus |a further |another |some |just |only )*/i.exec(item.text)?.[0].length ?? 0;
    const figure: Figure | undefined = figures.get(item.start + opening);
    at++;
    if (figure === undefined) {
      const aside =
        item.joint !== ',' || /^\s*(?:of (?:which|whom|these|them)|which|who|with|where)\b/i.test(item.text);
      if (aside || (at > 1 && /^\s*$/.test(item.text.replace(/[.;]\s*$/, '')))) continue;
      return null;
    }
    if (figure.approximate || figure.kind === 'share') return null;
    if (!ofThem.test(list.slice(figure.end))) parts.push(figure.value);
  }
  return parts;
}

type Item = { readonly text: string; readonly start: number; readonly joint: ',' | 'and' };

/** Cuts a list at commas and semicolons, and at "and" or "plus". */
function splitItems(list: string): Item[] {
  const items: Item[] = [];
  let start = 0;
  let joint: Item['joint'] = ',';
  for (const cut of list.matchAll(/[,;](?!\d{3})|\b(?:and|plus)\b(?= )/g)) {
    const text = list.slice(start, cut.index);
    if (text.trim() !== '') items.push({ text, start, joint });
    start = cut.index + cut[0].length;
    joint = cut[0] === ',' || cut[0] === ';' ? ',' : 'and';
  }
  items.push({ text: list.slice(start), start, joint });
  return items;
}
