import { figuresIn, type Sentence, sentencesOf } from './numbers.ts';
import type { Sum } from './sums.ts';

/** A share printed beside its count, and what the share is of the whole. */
export type Share = {
  readonly count: number;
  readonly whole: number;
  readonly printed: string;
  readonly exact: number;
  /** Whether the printed figure is the exact one, rounded. */
  readonly fits: boolean;
};

/** A longer list is no sentence of a report; how far back, and among how many numbers, the whole is looked for. */
const mostPairs = 60;
const furthest = 3_000;
const mostCandidates = 60;

type Pair = { readonly count: number; readonly share: number; readonly printed: string };

const number = String.raw`(\d{1,3}(?:,\d{3})+|\d{1,7})`;
const percent = String.raw`(\d{1,3}(?:\.\d{1,4})?) ?(?:%|per cent)`;
const shareFirst = new RegExp(`(?<![\\d.,])${percent} ?\\((?:n ?= ?)?${number}\\)`, 'gi');
const countFirst = new RegExp(`(?<![\\d.,])${number}(?: [a-z]+){0,4} ?\\((?:or |about )?${percent}\\)`, 'gi');

/**
 * Shares printed beside their counts in one sentence, measured against the whole they are shares of: a number stated earlier in
 * the paragraph of which at least half of them are the shares. Where no such number stands there, nothing is answered.
 */
export function statedShares(paragraph: string): Share[] {
  return sharesOfWholes(paragraph).flatMap(({ pairs, whole }) => pairs.flatMap((pair) => measured(pair, whole)));
}

/** The counts of a sentence whose shares make a hundred to the last digit: they must make the whole. */
export function countsOfShares(paragraph: string): Sum[] {
  return sharesOfWholes(paragraph).flatMap(({ pairs, whole }) => {
    const parts = pairs.map(({ count }) => count);
    const hundred = Math.abs(pairs.reduce((sum, { share }) => sum + share, -100)) < 0.005;
    return pairs.length > 1 && hundred ? [{ total: whole, parts, made: parts.reduce((sum, n) => sum + n, 0) }] : [];
  });
}

/** The shares of each sentence with the number they are shares of. */
function sharesOfWholes(paragraph: string): { readonly pairs: readonly Pair[]; readonly whole: number }[] {
  if (!hasShares(paragraph)) return [];
  return sentencesOf(paragraph).flatMap((sentence) => {
    const pairs = pairsIn(sentence.text);
    const whole = pairs.length === 0 || pairs.length > mostPairs ? null : wholeOf(pairs, sentence, paragraph);
    return whole === null ? [] : [{ pairs, whole }];
  });
}

/** Three or more shares of one sentence that nearly make a hundred and yet do not, rounding allowed for; null otherwise. */
export function sharesOffHundred(
  sentence: string,
): { readonly shares: readonly string[]; readonly made: number } | null {
  if (!hasShares(sentence)) return null;
  const shares = figuresIn(sentence).filter(({ kind }) => kind === 'share');
  if (shares.length < 3 || shares.some(({ approximate }) => approximate)) return null;
  const made = shares.reduce((sum, { value }) => sum + value, 0);
  const rounding = shares.reduce((sum, { printed }) => sum + halfUnit(printed), 0);
  const off = Math.abs(made - 100);
  return off <= 2 && off > rounding + 1e-9 ? { shares: shares.map(({ printed }) => printed), made } : null;
}

/** Whether any percentage is in a text: most have none. */
export const hasShares = (text: string): boolean => /%|per cent/.test(text);

function pairsIn(sentence: string): Pair[] {
  const pairs: Pair[] = [];
  for (const [, share = '', count = ''] of sentence.matchAll(shareFirst)) pairs.push(pair(count, share));
  for (const [, count = '', share = ''] of sentence.matchAll(countFirst)) pairs.push(pair(count, share));
  return pairs;
}

const pair = (count: string, share: string): Pair => ({
  count: Number(count.replaceAll(',', '')),
  share: Number(share),
  printed: share,
});

/** The number before these shares that they are shares of. */
function wholeOf(pairs: readonly Pair[], sentence: Sentence, paragraph: string): number | null {
  const largest = Math.max(...pairs.map(({ count }) => count));
  const end = sentence.start + sentence.text.length;
  const before = figuresIn(paragraph.slice(Math.max(0, end - furthest), end))
    .filter(({ kind, approximate, value }) => kind === 'count' && !approximate && value >= largest)
    .slice(-mostCandidates);
  let best: { whole: number; close: number } | null = null;
  for (const { value } of before) {
    const close = pairs.filter(({ count, share }) => Math.abs((100 * count) / value - share) <= 1).length;
    if (close > 0 && close * 2 >= pairs.length && close >= (best?.close ?? 0)) best = { whole: value, close };
  }
  if (best !== null) return best.whole;
  // A single share that is well off: only when the sentence says outright what it is a share of.
  const outright = /\bof (?:the|these|those|this)?\s?(\d{1,3}(?:,\d{3})+|\d{2,7})\b/i.exec(sentence.text)?.[1];
  const whole = outright === undefined ? null : Number(outright.replaceAll(',', ''));
  return pairs.length === 1 && whole !== null && whole >= largest ? whole : null;
}

function measured({ count, share, printed }: Pair, whole: number): Share[] {
  const exact = (100 * count) / whole;
  const off = Math.abs(exact - share);
  // Twenty points away it is a share of something else.
  return off > 20 ? [] : [{ count, whole, printed, exact, fits: off <= halfUnit(printed) + 1e-9 }];
}

/** Half a unit of the last digit printed. Zeros at the end may be padding: 37.60 can be 37.6 rounded to one place. */
function halfUnit(printed: string): number {
  const fraction = printed.split('.')[1]?.replace(/0+$/, '') ?? '';
  return 0.5 / 10 ** fraction.length;
}
