import type { Sheet } from '../sheets/sheet.ts';
import { headingsOf } from '../submission/headings/find-headings.ts';
import { headingWords } from '../submission/headings/plain-heading.ts';

// How the columns of the documents on single children are told apart. No form of words is agreed for them, so a heading is known by the
// words that matter in it; a heading that several would take goes to the first of them here.
const headings = {
  birth: /\b(?:dob|d o b|birth)\b/,
  hours: /\bhours?\b|\bhrs\b/,
  exclusion: /\bexclu/,
  exploitation: /\bexploit|\bcse\b|\bvulnerab/,
  episodes: /\bepisodes?\b|\b(?:number|no|count|times)\b.*\bmissing\b|\bmissing\b.*\btimes\b/,
  summary: /\bsummar|\bactions?\b|\bdecisions?\b|\boutcomes?\b/,
  began: /\bcommenc|\bstart|\bbegan\b|\bbegun\b|\bbegins?\b|\bdate from\b|\bsince\b/,
  id: /\b(?:ids?|identifier|upn|uid|pupil number)\b|\b(?:child|unique|case|client|ics)\b.*\b(?:no|number|ref|reference)\b/,
  provision: /\bprovision|\btuition\b|\bsetting\b|\bplacement\b|\bschool\b/,
} as const;

export type PerChildKey = keyof typeof headings;

const keys = Object.keys(headings) as readonly PerChildKey[];

/** The columns of a sheet for what a document gives of each child. */
export interface PerChildColumns {
  /** The place of the headings among the rows of the sheet. */
  readonly place: number;
  readonly columns: ReadonlyMap<PerChildKey, { readonly text: string; readonly index: number }>;
}

const rowsSearched = 20;

/** The row of a sheet that heads most of the columns asked for, at least two of them; null when none does. */
export function perChildColumns(sheet: Sheet, asked: readonly PerChildKey[]): PerChildColumns | null {
  let best: PerChildColumns | null = null;
  for (let place = 0; place < Math.min(rowsSearched, sheet.rowNumbers.length); place += 1) {
    const columns = new Map<PerChildKey, { text: string; index: number }>();
    for (const heading of headingsOf(sheet, place)) {
      const words = headingWords(heading.text);
      const key = keys.find((each) => asked.includes(each) && !columns.has(each) && headings[each].test(words));
      if (key !== undefined && words.length <= 120) columns.set(key, heading);
    }
    if (columns.size >= 2 && columns.size > (best?.columns.size ?? 0)) best = { place, columns };
  }
  return best;
}
