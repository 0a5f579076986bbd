import { type EditionId, editionIds, editions } from '#annex-a';
import { dayNumberOf } from '#calendar';
import { el } from './elements.ts';
import { filePicker } from './file-picker.ts';

/** What the person asks to have checked. */
export interface Start {
  readonly edition: EditionId;
  /** A day number. */
  readonly asAt: number;
  readonly ownAuthority: string;
  readonly files: readonly File[];
  readonly previous: readonly File[];
}

export interface StartForm {
  readonly element: HTMLElement;
  /** The edition and date chosen, or null after saying what is missing. */
  readonly chosen: () => Pick<Start, 'edition' | 'asAt'> | null;
}

/** The form that a check begins with. What is missing or wrong is listed above it, each with a link to its field. */
export function startForm(on: { readonly start: (start: Start) => void; readonly demonstrate: () => void }): StartForm {
  const errors = el('div', { class: 'error-summary', tabindex: -1, role: 'alert', hidden: true });
  const files = filePicker(
    'files',
    'The lists',
    'One workbook, a workbook or CSV file for each list, a zip file or a folder.',
  );
  const previous = filePicker(
    'previous',
    'The submission before this one (optional)',
    'To see what was added, changed or is gone.',
  );
  const parts = {
    day: datePart('day', 'Day', 2),
    month: datePart('month', 'Month', 2),
    year: datePart('year', 'Year', 4),
  };
  const authority = el('input', { id: 'authority', type: 'text', autocomplete: 'off' });
  const form = el(
    'form',
    { novalidate: true, 'aria-label': 'What to check' },
    errors,
    editionChoice(),
    el(
      'fieldset',
      { 'aria-describedby': 'date-hint' },
      el('legend', {}, 'Reference date'),
      el(
        'p',
        { class: 'hint', id: 'date-hint' },
        'The day that “prior to inspection” counts back from, for example 1 6 2015.',
      ),
      el('div', { class: 'date' }, ...Object.values(parts).map(({ label }) => label)),
    ),
    files.element,
    previous.element,
    el(
      'div',
      { class: 'field' },
      el('label', { for: 'authority' }, 'Your authority (optional)'),
      el('p', { class: 'hint', id: 'authority-hint' }, 'As the column of the placement’s authority names it.'),
      authority,
    ),
    el(
      'div',
      { class: 'buttons' },
      el('button', { type: 'submit', class: 'main' }, 'Check'),
      el('button', { type: 'button', onclick: () => on.demonstrate() }, 'Try it with a made-up workbook'),
    ),
  );
  authority.setAttribute('aria-describedby', 'authority-hint');

  function missing(wantsFiles: boolean): [string, string][] {
    const found: [string, string][] = [];
    if (editionChosen(form) === null) found.push([`edition-${editionIds[0]}`, 'Choose an edition']);
    if (dateOf(parts) === null) found.push(['date-day', 'Give a reference date that exists, as day, month and year']);
    if (wantsFiles && files.chosen().length === 0) found.push(['files', 'Choose the files of the lists']);
    return found;
  }

  function chosen(wantsFiles: boolean): Pick<Start, 'edition' | 'asAt'> | null {
    const faults = missing(wantsFiles);
    errors.hidden = faults.length === 0;
    errors.replaceChildren(
      el('h2', {}, 'There is a problem'),
      el('ul', {}, ...faults.map(([field, words]) => el('li', {}, el('a', { href: `#${field}` }, words)))),
    );
    if (faults.length > 0) errors.focus();
    const edition = editionChosen(form);
    const asAt = dateOf(parts);
    return faults.length > 0 || edition === null || asAt === null ? null : { edition, asAt };
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const ready = chosen(true);
    if (ready === null) return;
    on.start({ ...ready, ownAuthority: authority.value, files: files.chosen(), previous: previous.chosen() });
  });
  return { element: form, chosen: () => chosen(false) };
}

function editionChoice(): HTMLElement {
  return el(
    'fieldset',
    {},
    el('legend', {}, 'Edition of the data request'),
    ...editionIds.map((id) =>
      el(
        'div',
        { class: 'choice' },
        el('input', { type: 'radio', name: 'edition', id: `edition-${id}`, value: id }),
        el('label', { for: `edition-${id}` }, editions[id].title),
      ),
    ),
  );
}

const editionChosen = (form: HTMLFormElement): EditionId | null =>
  editionIds.find((id) => form.querySelector<HTMLInputElement>(`#edition-${id}`)?.checked) ?? null;

function datePart(name: string, label: string, length: number) {
  const input = el('input', {
    id: `date-${name}`,
    type: 'text',
    inputmode: 'numeric',
    maxlength: length,
    autocomplete: 'off',
  });
  return { input, label: el('label', { class: name }, label, input) };
}

type DateParts = Readonly<Record<'day' | 'month' | 'year', { readonly input: HTMLInputElement }>>;

function dateOf({ day, month, year }: DateParts): number | null {
  const texts = [year, month, day].map(({ input }) => input.value.trim());
  if (texts.some((text) => !/^\d{1,4}$/.test(text)) || texts[0]?.length !== 4) return null;
  const [y = 0, m = 0, d = 0] = texts.map(Number);
  return dayNumberOf(y, m, d);
}
