import type { DescribedFinding } from '#annex-a';
import { el } from './elements.ts';

let made = 0;

/** One finding as an article: what is wrong and what to do first, then where. */
export function findingArticle(finding: DescribedFinding, openChild: (id: string) => void): HTMLElement {
  made += 1;
  const id = `finding-${made}`;
  const { severity, message, list, row, cell, column, text, child, rule, also, sheet } = finding;
  const facts: [string, Node | string][] = [];
  if (cell !== '') facts.push(['Cell', `${cell} of ${sheet}`]);
  else if (sheet !== '') facts.push(['Sheet', sheet]);
  if (column !== '') facts.push(['Column', column]);
  if (text !== '') facts.push(['Submitted', `“${text}”`]);
  if (child !== '' && list !== 11) {
    facts.push(['Child', el('button', { type: 'button', class: 'link', onclick: () => openChild(child) }, child)]);
  } else if (child !== '') facts.push(['Adopter', child]);
  if (also.length > 0) facts.push(['Also', also.map((place) => placeName(place, list, row)).join(', ')]);
  facts.push(['Rule', rule]);
  return el(
    'article',
    { 'aria-labelledby': id, class: severity },
    el('p', { id, class: 'message' }, el('strong', { class: `tag ${severity}` }, severity), ' ', message),
    el('dl', {}, ...facts.map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value)))),
  );
}

const placeName = (place: DescribedFinding['also'][number], list: number | null, row: number | null): string =>
  place.list !== list
    ? `${place.cell} of list ${place.list}`
    : place.row !== row
      ? `${place.cell}, row ${place.row}`
      : place.cell;
