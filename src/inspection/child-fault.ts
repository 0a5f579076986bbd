// What people write beside lists and documents stands open on pages, and in the change log for ever: no erasure reaches it there. So it
// names rows and never children. What cannot be mistaken for a child passes: years, days of reports, counts, numbers of schools and homes.
import type { FieldFault } from './refusal.ts';

const year = '(?:(?:19[5-9]|20\\d)\\d|\\d{2})(?!\\d)';
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const day = `(?:\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?${year}|(?:19|20)\\d\\d-\\d{1,2}-\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month},?\\s+${year}|${month}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+${year})`;
const birthday = '(?:d\\.?\\s?o\\.?\\s?b\\b\\.?|dates? of birth|birth\\s?(?:date|day))';
/** A number as case records have it, with or without letters before it; four digits that are a year are none. */
const caseNumber = '[a-z]{0,4}[-/]?(?!(?:19|20)\\d\\d(?!\\d))\\d{4,}';
const one = '(?:child|girl|boy|baby|sibling|brother|sister|young person|care leaver|pupil|client|case)';
const many = '(?:children|girls|boys|babies|siblings|young people|care leavers|pupils|clients|cases)';
const numberWord = '(?:(?:unique\\s+)?id(?:entifier)?s?|numbers?|nos?|ref(?:erence)?s?)\\.?';
/** What may stand between a word and the number that it is about. */
const then = '[\\s:=#(“"‘\']{0,4}';

const looksLike: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  // "Born on or after 1 April 2015" is said of many, and passes.
  { what: 'a child’s date of birth', pattern: new RegExp(`\\bborn${then}(?:on\\s+|the\\s+)*${day}`, 'i') },
  { what: 'a child’s date of birth', pattern: new RegExp(`\\b${birthday}${then}(?:(?:is|was|of)\\s+)?${day}`, 'i') },
  {
    what: 'a child’s date of birth',
    pattern: new RegExp(
      `${day}\\s?(?:\\(\\s?|(?:is|was)\\s+(?:the|a|her|his|their)\\s+(?:child’s\\s+)?)${birthday}`,
      'i',
    ),
  },
  {
    what: 'the number of a child',
    pattern: new RegExp(
      `(?<!\\b(?:per|each|every)\\s)\\b${one}${then}(?:${numberWord})?${then}(?:is\\s+)?${caseNumber}`,
      'i',
    ),
  },
  { what: 'the number of a child', pattern: new RegExp(`\\b${many}${then}${numberWord}${then}${caseNumber}`, 'i') },
  { what: 'the number of a child', pattern: new RegExp(`\\b${many}${then}[a-z]{0,4}[-/]?\\d{6,}`, 'i') },
  {
    what: 'the number of a child',
    pattern: new RegExp(
      `(?<!\\b(?:provider|home|school|placement)\\s)\\b(?:ids?|identifiers?|upns?|nhs(?:\\s(?:numbers?|nos?\\.?))?)${then}(?:is\\s+)?${caseNumber}`,
      'i',
    ),
  },
  // The number of a pupil, and that of a patient.
  { what: 'the number of a child', pattern: /\b[a-hj-np-rt-z]\d{11}[\da-z]\b/i },
  { what: 'the number of a child', pattern: /(?<![\d-])\d{3}[ -]\d{3}[ -]\d{4}(?![\d-])/ },
];

/** Numbers of schools and homes, named as such. "No URN: 1003345" names none. */
const urns =
  /\b(?:(no|without|missing|any|an?)\s)?URNs?[\s:]{0,3}(?:(?:is|are|was|were|number)\s)?(?:SC)?\d{5,8}\b(?:(?:\s?,\s?|\sand\s|\sor\s)(?:SC)?\d{5,8}\b)*/gi;

/** A long number by itself; with the others that are no child's taken out. */
const longNumber = /\b[1-9]\d{6,9}(?![\w%]|[.,]\d)/;

/** Other long numbers that are no child's: sums, telephone numbers, and days written as one number. */
const harmless =
  /[£€$] ?\d[\d,.]{0,20}|(?:\+44 ?|\b0)\d[\d -]{7,13}|\b(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\b/g;

/** What is wrong with words that may name a child, at their field, without repeating it; null when nothing looks so. */
export function childFault(text: string, place: string): FieldFault | null {
  const plain = text.normalize('NFKC').replaceAll(urns, (found, none?: string) => (none === undefined ? 'URN' : found));
  const found = looksLike.find(({ pattern }) => pattern.test(plain))?.what;
  const what = found ?? (longNumber.test(plain.replaceAll(harmless, '…')) ? 'the number of a child' : null);
  if (what === null) return null;
  return {
    place,
    words: `This holds what looks like ${what}, and it is kept in the change log for good. Name the list and the row instead, such as “list 8, row 12”; the number of a school or home goes after the word URN.`,
  };
}
