import { expectCount, UnexpectedDocument } from './expectations.ts';
import { goesOn, type Paragraph, readParagraphs, type Segments } from './paragraphs.ts';

/** The good criteria of each judgement, in document order. */
const judgements = [
  ['hp', 21],
  ['cla', 28],
  ['ad', 5],
  ['cl', 11],
  ['lmg', 11],
  ['lscb', 11],
] as const;

const overall = [
  ['outstanding', 6],
  ['good', 5],
  ['requires-improvement', 1],
  ['inadequate', 2],
] as const;

/** The label of the criteria that count for adoption too: no part of their words. */
const adoptionLabel = / ?\(applies to adoption judgement\)/g;

/** Takes the 2015 framework apart: paragraphs 25 to 41, statements as bullets, opening summaries and grade texts as paragraphs. */
export function segmentSif2015(text: string): Segments {
  const { paragraphs, notes } = readParagraphs(withoutBareMarks(text));
  const first = paragraphs.findIndex((paragraph) => paragraph.text.startsWith('25. '));
  const end = paragraphs.findIndex((paragraph, i) => i > first && paragraph.text.startsWith('Annex A'));
  if (first < 0 || end < 0) throw new UnexpectedDocument('sif-2015: paragraph 25 or Annex A was not found.');
  const frame = ['(applies to adoption judgement)', ...paragraphs.slice(first - 3, first).map((one) => one.text)];
  const body = rejoined(paragraphs.slice(first, end));
  const starts = body.flatMap((one, i) => (/^(?:25|29|31|32|34|35|41)\. /.test(one.text) ? [i] : []));
  const statements = new Map<string, string>();
  const sections = starts.map((start, i) => {
    const next = starts[i + 1] ?? body.length;
    return body.slice(start, next);
  });
  // The opening summary of a judgement stands before its numbered list, so at the end of the section before.
  const summaries = sections.map((section) => section.findLast((one) => isSummary(one))?.text ?? null);
  const [whole = [], ...parts] = sections;
  const bullets = whole.filter((one) => one.bulleted);
  expectCount('sif-2015, overall', bullets.length, 14);
  let taken = 0;
  for (const [grade, count] of overall) {
    for (let n = 1; n <= count; n += 1) {
      statements.set(`overall-${grade}-${n}`, bullets[taken]?.text ?? '');
      taken += 1;
    }
  }
  frame.push(...whole.filter((one) => !one.bulleted && !isSummary(one)).map((one) => one.text));
  for (const [i, [prefix, count]] of judgements.entries()) {
    const section = parts[i] ?? [];
    const summary = summaries[i];
    if (summary === null || summary === undefined) throw new UnexpectedDocument(`${prefix}: no opening summary.`);
    statements.set(`${prefix}-summary`, summary);
    const heading = section.findIndex((one) => one.text === 'Outstanding');
    const criteria = section.slice(1, heading).filter((one) => one.bulleted);
    expectCount(`${prefix}, good`, criteria.length, count);
    for (const [n, one] of criteria.entries()) {
      statements.set(`${prefix}-${String(n + 1).padStart(2, '0')}`, one.text.replace(adoptionLabel, ''));
    }
    const texts = [heading + 1, heading + 3, heading + 5];
    for (const [g, grade] of ['outstanding', 'requires-improvement', 'inadequate'].entries()) {
      statements.set(`${prefix}-${grade}`, section[texts[g] ?? -1]?.text ?? '');
    }
    const known = new Set([...criteria, ...texts.map((n) => section[n])]);
    frame.push(...section.filter((one) => !known.has(one) && one.text !== summaries[i + 1]).map((one) => one.text));
  }
  frame.push(...paragraphs.slice(end, end + 1).map((one) => one.text));
  expectCount('sif-2015', statements.size, 125);
  return { statements, frame, notes };
}

const isSummary = ({ text, bulleted }: Paragraph): boolean =>
  !bulleted &&
  !/^\d+\. /.test(text) &&
  !/^'|^Adoption performance (?:is|requires)/.test(text) &&
  text.split(' ').length > 60;

/** Paragraphs whole again: what a page break parted, and sub-items with the sentence that opens them. */
function rejoined(paragraphs: readonly Paragraph[]): Paragraph[] {
  const whole: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const last = whole.at(-1);
    const subItem = last?.bulleted === true && paragraph.bulleted && /judged inadequate:/.test(last.text);
    if (last !== undefined && (subItem || (last.bulleted && goesOn(last.text, paragraph)))) {
      whole[whole.length - 1] = { ...last, text: `${last.text} ${paragraph.text}` };
    } else whole.push(paragraph);
  }
  return whole;
}

/** Some footnote marks lost their raised position: a number after punctuation that is the next mark to come. */
function withoutBareMarks(text: string): string {
  const marks = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  let expected = 1;
  return text.replace(/([⁰¹²³⁴-⁹]+)|(?<=[,.;] )(\d{1,2}) (?=\p{Ll})/gu, (match, raised: string | undefined, bare) => {
    if (raised !== undefined) {
      const number = Number([...raised].map((digit) => marks.indexOf(digit)).join(''));
      expected = Math.max(expected, number + 1);
      return match;
    }
    if (Number(bare) !== expected) return match;
    expected += 1;
    return '';
  });
}
