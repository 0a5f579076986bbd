import { type EditionId, editionIds, editions } from '#annex-a';
import { el } from '../elements.ts';

/** What helps somebody who has no lists yet: made-up ones to try, and blank ones to fill in. */
export function besideForm(on: {
  readonly demonstrate: () => void;
  readonly template: (edition: EditionId) => void;
}): HTMLElement {
  return el(
    'aside',
    { class: 'beside', 'aria-label': 'No lists at hand' },
    el('h2', {}, 'No lists at hand?'),
    el('p', {}, 'See what the checker finds in the lists of a made-up authority, with mistakes planted in them.'),
    el('button', { type: 'button', onclick: on.demonstrate }, 'Try it with a made-up workbook'),
    el('h3', {}, 'Blank templates'),
    el('p', {}, 'The 11 lists as an empty workbook, with notes and the codes to choose from.'),
    el(
      'ul',
      { class: 'plain' },
      ...editionIds.map((id) =>
        el(
          'li',
          {},
          el('button', { type: 'button', class: 'link', onclick: () => on.template(id) }, editions[id].title),
        ),
      ),
    ),
  );
}
