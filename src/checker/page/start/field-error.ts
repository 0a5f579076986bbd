import { el } from '../elements.ts';

export interface FieldError {
  readonly element: HTMLElement;
  readonly id: string;
  /** Shows what is wrong at the field, or, with null, that nothing is. */
  readonly tell: (words: string | null) => void;
}

/** The place at a field where it says what is wrong; its inputs are marked as invalid meanwhile. */
export function fieldError(name: string, inputs: () => readonly HTMLElement[]): FieldError {
  const id = `${name}-error`;
  const element = el('p', { class: 'field-error', id, hidden: true });
  const tell = (words: string | null) => {
    element.hidden = words === null;
    element.replaceChildren(el('span', { class: 'hidden' }, 'Error: '), words ?? '');
    for (const input of inputs()) {
      if (words === null) input.removeAttribute('aria-invalid');
      else input.setAttribute('aria-invalid', 'true');
    }
  };
  return { element, id, tell };
}
