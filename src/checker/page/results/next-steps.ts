import { type EditionId, editions } from '#annex-a';
import type { Overview, RuleOverview } from '../../work/messages.ts';
import { counted, el, number } from '../elements.ts';
import type { Ways } from '../ways.ts';

/** How many rules a step names. */
const mostRules = 3;

/** What to do next, in the order in which it saves work. */
export function nextSteps(overview: Overview, ways: Ways, checkBy: (edition: EditionId) => void): HTMLElement {
  const { ratherEdition, lists, errors, queries, unread } = overview;
  const steps: (Node | string)[][] = [];
  if (ratherEdition !== null) {
    const title = editions[ratherEdition].title;
    steps.push([
      `The headings are rather those of another edition. `,
      linkTo(`Check by ${title}`, () => checkBy(ratherEdition)),
    ]);
  }
  if (unread.length > 0)
    steps.push([`${counted(unread.length, 'file or sheet', 'files or sheets')} could not be read: see above.`]);
  const absent = lists.filter(({ supplied }) => supplied === null).map(({ no }) => no);
  if (absent.length > 0) {
    steps.push([
      `${absent.length === 1 ? 'List' : 'Lists'} ${inWords(absent)} ${absent.length === 1 ? 'was' : 'were'} not supplied. Give ${absent.length === 1 ? 'it' : 'them'} too: what stands in several lists can only be checked with all of them.`,
    ]);
  }
  if (errors > 0) {
    steps.push([
      'Correct the ',
      linkTo(counted(errors, 'error'), () => ways.toFindings({ severity: 'error' })),
      ', which cannot be right. Most often:',
      most(overview, 'error', ways),
    ]);
  }
  if (queries > 0) {
    steps.push([
      'Look at the ',
      linkTo(counted(queries, 'query', 'queries'), () => ways.toFindings({ severity: 'query' })),
      ': each may be right, and an inspector may ask. Most often:',
      most(overview, 'query', ways),
    ]);
  }
  steps.push([
    errors + queries > 0 ? 'Or work through them in Excel: ' : 'Keep the measures: ',
    linkTo(errors + queries > 0 ? 'download your lists, marked' : 'see the downloads', ways.toDownloads),
    '.',
  ]);
  return el(
    'section',
    { class: 'next' },
    el('h3', {}, 'What to do next'),
    el('ol', {}, ...steps.map((step) => el('li', {}, ...step))),
  );
}

const linkTo = (words: string, onclick: () => void) => el('button', { type: 'button', class: 'link', onclick }, words);

/** The rules that found most, each with a way to what it found. */
function most({ rules }: Overview, severity: RuleOverview['severity'], ways: Ways): HTMLElement {
  const frequent = rules.filter((rule) => rule.severity === severity).slice(0, mostRules);
  return el(
    'ul',
    {},
    ...frequent.map(({ id, title, count }) =>
      el(
        'li',
        {},
        linkTo(`${title} (${number(count)})`, () => ways.toFindings({ rule: id })),
      ),
    ),
  );
}

function inWords(numbers: readonly number[]): string {
  const last = numbers.at(-1);
  return numbers.length < 2 ? String(last ?? '') : `${numbers.slice(0, -1).join(', ')} and ${last}`;
}
