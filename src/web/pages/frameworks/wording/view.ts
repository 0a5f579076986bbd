import type { Framework, WordingDifference } from '#frameworks';
import { sourceInWords } from '../source-in-words.ts';

const mostListed = 500;

/** Where a document differs, place by place. */
export const differencesView = (differences: readonly WordingDifference[]) => ({
  rows: differences
    .slice(0, mostListed)
    .map(({ kind, statement, title, line, message }) => [
      statement === null ? title : `${title} (${statement})`,
      line === null ? '–' : String(line),
      kinds[kind],
      message,
    ]),
  more: Math.max(0, differences.length - mostListed),
});

const kinds: Readonly<Record<WordingDifference['kind'], string>> = {
  missing: 'Missing',
  doubled: 'Stands twice',
  changed: 'Changed',
  extra: 'Added',
  'out-of-order': 'Out of place',
};

/** What the form of a first import is filled with: the source and terms as the framework states them. */
export function defaultsOf({ source }: Framework) {
  const { terms } = source;
  return {
    source: sourceInWords(source),
    terms,
    // Only the Open Government Licence lets everybody be shown it; whoever imports decides.
    open: terms.includes('Open Government Licence') ? 'all' : 'signed-in',
  };
}
