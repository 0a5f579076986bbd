import { type EditionId, editionIds, editions } from '#annex-a';
import { el } from '../elements.ts';
import { fieldError } from './field-error.ts';

export interface EditionChoice {
  readonly element: HTMLElement;
  /** The id of the field that takes the focus. */
  readonly field: string;
  readonly chosen: () => EditionId | null;
  readonly choose: (edition: EditionId) => void;
  readonly tell: (words: string | null) => void;
}

const hints: Readonly<Record<EditionId, string>> = {
  'sif-2015': 'Inspections under the framework in force from 2013 to 2017.',
  ilacs: 'Inspections of local authority children’s services (ILACS).',
};

/** Which edition of the data request the lists are of. */
export function editionChoice(): EditionChoice {
  const inputs = editionIds.map((id) =>
    el('input', {
      type: 'radio',
      name: 'edition',
      id: `edition-${id}`,
      value: id,
      'aria-describedby': `edition-${id}-hint`,
    }),
  );
  const error = fieldError('edition', () => inputs);
  const choices = editionIds.map((id, place) =>
    el(
      'div',
      { class: 'choice' },
      inputs[place] ?? null,
      el('label', { for: `edition-${id}` }, editions[id].title),
      el('p', { class: 'hint', id: `edition-${id}-hint` }, hints[id]),
    ),
  );
  const element = el(
    'fieldset',
    { 'aria-describedby': error.id },
    el('legend', {}, 'Edition of the data request'),
    error.element,
    ...choices,
  );
  return {
    element,
    field: `edition-${editionIds[0]}`,
    chosen: () => editionIds.find((_, place) => inputs[place]?.checked) ?? null,
    choose: (edition) => {
      for (const input of inputs) input.checked = input.value === edition;
    },
    tell: error.tell,
  };
}
