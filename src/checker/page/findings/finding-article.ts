import type { FindingView } from '#annex-a';
import { el } from '../elements.ts';

let made = 0;

/** Where the words of a finding lead; absent: nowhere from here. */
export interface FromFinding {
  readonly child?: (id: string) => void;
  readonly rule?: (rule: string) => void;
}

/** One finding as an article: what is wrong and what to do first, then where. */
export function findingArticle(finding: FindingView, to: FromFinding): HTMLElement {
  made += 1;
  const id = `finding-${made}`;
  const { severity, words } = finding;
  return el(
    'article',
    { 'aria-labelledby': `${id}-kind ${id}`, class: severity },
    el('span', { id: `${id}-kind`, class: `tag ${severity}` }, severity),
    el('p', { id, class: 'message' }, words),
    el('ul', { class: 'facts' }, ...factsOf(finding, to).map((fact) => el('li', {}, ...fact))),
  );
}

function factsOf(finding: FindingView, { child: toChild, rule: toRule }: FromFinding): (Node | string)[][] {
  const { list, place, sheet, cells, elsewhere, column, text, child, rule, title } = finding;
  const link = (words: string, onclick: () => void, title = '') =>
    el('button', { type: 'button', class: 'link', onclick, title: title === '' ? null : title }, words);
  const where = place === '' ? (sheet === '' ? 'The files as a whole' : `Sheet ${sheet}`) : place;
  const facts: (Node | string)[][] = [
    [el('strong', {}, where), cells === '' ? '' : `: ${cells}`, elsewhere === '' ? '' : `; also ${elsewhere}`],
  ];
  if (column !== '' && text !== child) facts.push([column, ...(text === '' ? [] : [': ', el('q', {}, text)])]);
  else if (text !== '' && text !== child) facts.push([el('q', {}, text)]);
  if (child !== '' && list === 11) facts.push([`Adopter ${child}`]);
  else if (child !== '') facts.push(['Child ', toChild ? link(child, () => toChild(child)) : child]);
  facts.push(['Rule: ', toRule ? link(title, () => toRule(rule), rule) : title]);
  return facts;
}
