import { el } from '../elements.ts';

export interface Fault {
  /** The id of the field that a link in the summary leads to. */
  readonly field: string;
  readonly words: string;
}

export interface ErrorSummary {
  readonly element: HTMLElement;
  /** Lists what is wrong and takes the focus; with nothing wrong, goes away. */
  readonly show: (faults: readonly Fault[]) => void;
}

/** All that is missing or wrong in a form, above it, each with a link to its field. */
export function errorSummary(): ErrorSummary {
  const element = el('div', { class: 'error-summary', tabindex: -1, role: 'alert', hidden: true });
  const show = (faults: readonly Fault[]) => {
    element.hidden = faults.length === 0;
    element.replaceChildren(
      el('h2', {}, 'There is a problem'),
      el('ul', {}, ...faults.map(({ field, words }) => el('li', {}, linkTo(field, words)))),
    );
    if (faults.length > 0) element.focus();
  };
  return { element, show };
}

function linkTo(field: string, words: string): HTMLElement {
  const onclick = (event: Event) => {
    // The address of the page stays as it is.
    event.preventDefault();
    document.getElementById(field)?.focus();
  };
  return el('a', { href: `#${field}`, onclick }, words);
}
