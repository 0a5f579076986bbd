// Which words before or after a number name what it counts, and which are scraps of the sentence around it.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs, participles, prepositions and adverbs that neither begin nor end the name of something counted. */
const scraps = words(`
  about above across after against aged almost among approximately around before below between beyond down during few fewer
  further just less more most nearly only out outside over per roughly since still than through under until up within without
  also always as does gives has includes is its lives makes needs previous receives represents says shows speaks this thus uses various was
  based become belong belonging came compared giving go increased indicating lived live living make making meaning open placed
  reduced reflecting remain remained representing resulting rising showing speak speaking spoke`);
/** Plurals without an s, and causes of plans that reports print with their figures. */
const plurals = words('children people women men staff population neglect abuse');

const isCounted = (word: string): boolean => plurals.has(word) || /[a-z]{2}[^isu'’]s$/.test(word);

/**
 * Whether a label names what a number counts: a phrase that ends in a plural, or for one of something in any noun of several words.
 * Careful rather than complete: a figure that it turns away is left out of the context.
 */
export function isNounPhrase(label: string, value: number): boolean {
  const all = label.toLowerCase().split(/\s+/);
  const [first = '', last = ''] = [all[0], all.at(-1)];
  if (/^\d/.test(first) || scraps.has(first) || scraps.has(last)) return false;
  // "Children under five": the age belongs to the name.
  const age = all.findIndex((word) => word === 'under' || word === 'over');
  if (age > 0) return age === all.length - 2 && isCounted(all[age - 1] ?? '');
  if (isCounted(last)) return true;
  return value === 1 && all.length > 1 && !/(?:ed|ing|ly)$/.test(last);
}

/** Where people live and what is recorded is said by a verb after them: it is no part of their name. */
export const withoutVerb = (label: string): string => label.replace(/ (?:live|lived|living|recorded)$/, '');
