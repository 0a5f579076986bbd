// A list of meetings goes to the whole team and stands open on desks: which child a meeting is about is found in the lists, not here.

const looksLike: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'a date of birth', pattern: /\b(?:d\.?\s?o\.?\s?b\b|born\b|birth\s?date\b|date of birth\b)/i },
  { what: 'a date of birth', pattern: /\b\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{4}|\d{2})\b/ },
  { what: 'a date of birth', pattern: /\b(?:19|20)\d{2}-\d{1,2}-\d{1,2}\b/ },
  {
    what: 'a date of birth',
    pattern:
      /\b\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+(?:19|20)\d{2}\b/i,
  },
  // Case numbers of seven digits, pupil and health numbers, and a few letters with four digits or more.
  { what: 'the number of a child', pattern: /\d(?:[\s-]?\d){4,}/ },
  { what: 'the number of a child', pattern: /\b[a-z]{1,4}[-/]?\d{4,}\b/i },
];

/**
 * What is wrong with a text of a planned meeting that may name a child, in words that do not repeat it; null when nothing looks so.
 * `what` begins the sentence: "The place".
 */
export function namesAChild(text: string, what: string): string | null {
  const found = looksLike.find(({ pattern }) => pattern.test(text));
  if (found === undefined) return null;
  return `${what} holds what looks like ${found.what}. No child is named in the list of meetings: take it out, and long numbers such as a telephone number too.`;
}
