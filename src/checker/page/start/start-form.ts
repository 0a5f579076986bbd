import type { EditionId } from '#annex-a';
import { dayNumber } from '#calendar';
import { el } from '../elements.ts';
import { dateField } from './date-field.ts';
import { editionChoice } from './edition-choice.ts';
import { errorSummary, type Fault } from './error-summary.ts';
import { filePicker } from './file-picker.ts';

/** What the person asks to have checked. */
export interface Start {
  readonly edition: EditionId;
  /** A day number. */
  readonly asAt: number;
  readonly ownAuthority: string;
  readonly files: readonly File[];
  readonly previous: readonly File[];
  readonly comparators: File | null;
}

export interface StartForm {
  readonly element: HTMLElement;
  readonly focus: () => void;
  /** The edition and day for made-up lists: those chosen, else usual ones, which the form then shows. */
  readonly forMadeUpLists: () => Pick<Start, 'edition' | 'asAt'>;
  /** Shows another edition as the chosen one. */
  readonly choose: (edition: EditionId) => void;
  /** Takes files that were dropped beside the places for them. */
  readonly drop: (transfer: DataTransfer) => void;
}

const lists = '.xlsx,.xlsm,.csv,.tsv,.txt,.zip';

/** The form that a check begins with. */
export function startForm(start: (start: Start) => void): StartForm {
  const errors = errorSummary();
  const edition = editionChoice();
  const date = dateField();
  const files = filePicker(
    'files',
    'The lists',
    'One workbook; a workbook or CSV file for each list; a zip file or a folder of them. Choose them, or drop them here.',
    { accept: lists, multiple: true },
  );
  const previous = filePicker(
    'previous',
    'The submission before this one',
    'Shows what was added, what has changed and what is gone.',
    { accept: lists, multiple: true },
  );
  const comparators = filePicker(
    'comparators',
    'Figures to compare measures with',
    'A CSV file with the columns measure, previous, national and similar, or the same as JSON.',
    { accept: '.csv,.json', multiple: false },
  );
  const authority = el('input', {
    id: 'authority',
    type: 'text',
    autocomplete: 'off',
    'aria-describedby': 'authority-hint',
  });
  const form = el(
    'form',
    { novalidate: true, 'aria-label': 'What to check' },
    errors.element,
    edition.element,
    date.element,
    files.element,
    el(
      'details',
      { class: 'optional' },
      el('summary', {}, 'More to check with, if you have it'),
      previous.element,
      comparators.element,
      el(
        'div',
        { class: 'field' },
        el('label', { for: 'authority' }, 'Your authority'),
        el('p', { class: 'hint', id: 'authority-hint' }, 'As list 8 names it where a child is placed.'),
        authority,
      ),
    ),
    el('button', { type: 'submit', class: 'main' }, 'Check the lists'),
  );

  function faults(): Fault[] {
    const wrong = [
      [edition, edition.chosen() === null, 'Choose the edition of the lists'],
      [date, date.day() === null, 'Give a reference date that exists, as day, month and year'],
      [files, files.chosen().length === 0, 'Choose the files that hold the lists'],
    ] as const;
    return wrong.flatMap(([field, isWrong, words]) => {
      field.tell(isWrong ? words : null);
      return isWrong ? [{ field: field.field, words }] : [];
    });
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    errors.show(faults());
    const [chosen, asAt] = [edition.chosen(), date.day()];
    if (chosen === null || asAt === null || files.chosen().length === 0) return;
    start({
      edition: chosen,
      asAt,
      ownAuthority: authority.value,
      files: files.chosen(),
      previous: previous.chosen(),
      comparators: comparators.chosen()[0] ?? null,
    });
  });
  return {
    element: form,
    focus: () => document.getElementById(edition.field)?.focus(),
    forMadeUpLists: () => {
      const chosen = edition.chosen() ?? 'sif-2015';
      const asAt = date.day() ?? (chosen === 'sif-2015' ? dayNumber(2015, 6, 1) : dayNumber(2024, 6, 3));
      edition.choose(chosen);
      date.fill(asAt);
      errors.show([]);
      for (const field of [edition, date, files]) field.tell(null);
      return { edition: chosen, asAt };
    },
    choose: edition.choose,
    drop: (transfer) => void files.drop(transfer),
  };
}
