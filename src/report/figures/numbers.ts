// Numbers in running text: digits and words, shares, and which of them are counts of something.

export type Figure = {
  readonly value: number;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  /** As printed, without the per cent sign. */
  readonly printed: string;
  readonly kind: 'count' | 'share';
  /** "About", "over" and the like stand before it: it is not exact. */
  readonly approximate: boolean;
};

const small = [
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' '),
  ...'seventeen eighteen nineteen'.split(' '),
];
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const values = new Map([
  ...small.map((word, i) => [word, i] as const),
  ...tens.flatMap((ten, i) => [
    [ten, 20 + 10 * i] as const,
    ...small.slice(1, 10).map((unit, j) => [`${ten}-${unit}`, 21 + 10 * i + j] as const),
  ]),
]);
/** A word that may be a number, by its first letter and its length; the list of values decides. */
const wordPattern = '[efnostz][a-z]{2,8}(?:-[a-z]{3,5})?';
const pattern = new RegExp(
  `(?<![\\w.,/£–-])(?:(\\d{1,3}(?:,\\d{3})+|\\d{1,9})(\\.\\d{1,4})?( ?%| per cent\\b)?(?!\\w)|\\b(${wordPattern})\\b)`,
  'gi',
);

const month = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** A number after these words counts nothing: it is an age, a school year, a section of a law. */
const namesAfter = new RegExp(
  `\\b(?:aged?|under|section|sections|stage|year|years|grade|level|paragraphs?|act|figure|table|phase|tier|than|between|\\d to|${month})\\s*$`,
  'i',
);
/** A number before these words measures or dates something. */
const measuresBefore = new RegExp(
  `^(?:\\s*(?:${month})\\b|\\s*(?:[-–]|to)\\s*\\d|[- ]?(?:years?|months?|weeks?|days?|hours?|minutes?|miles|per\\b|percentage)|(?:st|nd|rd|th)\\b|[-–/]\\w|\\.\\d)`,
  'i',
);
const roughly =
  /\b(?:about|around|approximately|approx\.?|nearly|almost|over|more than|less than|fewer than|up to|at least|some)\s*$/i;

/** The counts and shares in a text, in order. Years, dates, ages, ranges and measures are left out. */
export function figuresIn(text: string): Figure[] {
  const figures: Figure[] = [];
  for (const found of text.matchAll(pattern)) {
    const [whole, digits, fraction = '', sign, word] = found;
    const start = found.index;
    const end = start + whole.length;
    const before = text.slice(Math.max(0, start - 24), start);
    const share = sign !== undefined;
    if (!share && (namesAfter.test(before) || measuresBefore.test(text.slice(end, end + 24)))) continue;
    if (digits !== undefined && !share && fraction === '' && /^(?:19|20)\d\d$/.test(digits)) continue;
    const value =
      word === undefined ? Number(`${digits?.replaceAll(',', '')}${fraction}`) : values.get(word.toLowerCase());
    if (value === undefined) continue;
    const rough = roughly.exec(before)?.[0].trim().toLowerCase();
    figures.push({
      value,
      start,
      end,
      printed: word ?? `${digits}${fraction}`,
      kind: share ? 'share' : 'count',
      // "Some 47%" at the start of a sentence is a way of beginning one, not an estimate.
      approximate: rough !== undefined && rough !== 'some',
    });
  }
  return figures;
}

export type Sentence = { readonly text: string; readonly start: number };

/** The sentences of a paragraph. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const stop of text.matchAll(/[.!?]['"’”)]? +(?=['"‘“(]?[A-Z])/g)) {
    const end = stop.index + stop[0].length;
    sentences.push({ text: text.slice(start, end), start });
    start = end;
  }
  if (start < text.length) sentences.push({ text: text.slice(start), start });
  return sentences;
}
