import { counted, el } from '../elements.ts';
import { droppedFiles } from './dropped-files.ts';
import { fieldError } from './field-error.ts';
import { isGiven } from './given-files.ts';

export interface FilePicker {
  readonly element: HTMLElement;
  readonly field: string;
  readonly chosen: () => readonly File[];
  /** Takes what was dropped. */
  readonly drop: (transfer: DataTransfer) => Promise<void>;
  readonly tell: (words: string | null) => void;
}

/** How many names are told before "and so many more". */
const mostNames = 4;

/** A place to drop files or folders on, or to choose them from. What was chosen is told, and can be taken back. */
export function filePicker(
  id: string,
  label: string,
  hint: string,
  options: { readonly accept: string; readonly multiple: boolean },
): FilePicker {
  let files: readonly File[] = [];
  const told = el('p', { class: 'chosen', role: 'status' });
  const input = el('input', {
    type: 'file',
    id,
    multiple: options.multiple,
    accept: options.accept,
    'aria-describedby': `${id}-hint ${id}-error`,
  });
  const error = fieldError(id, () => [input]);
  const choose = (chosen: readonly File[]) => {
    files = chosen.filter(isGiven).slice(0, options.multiple ? undefined : 1);
    if (files.length > 0) error.tell(null);
    told.replaceChildren(
      ...(files.length === 0
        ? []
        : [`${namesOf(files)} `, el('button', { type: 'button', class: 'link', onclick: takeBack }, 'Take back')]),
    );
  };
  function takeBack(): void {
    input.value = '';
    choose([]);
    input.focus();
  }
  input.addEventListener('change', () => choose([...(input.files ?? [])]));
  const drop = async (transfer: DataTransfer) => {
    try {
      const dropped = await droppedFiles(transfer);
      // What the input shows must not contradict what was dropped.
      input.value = '';
      choose(dropped);
    } catch (failure) {
      error.tell(failure instanceof Error ? failure.message : String(failure));
    }
  };
  const element = el(
    'div',
    { class: 'field drop' },
    el('label', { for: id }, label),
    el('p', { class: 'hint', id: `${id}-hint` }, hint),
    error.element,
    input,
    told,
  );
  element.addEventListener('dragover', () => element.classList.add('over'));
  element.addEventListener('dragleave', () => element.classList.remove('over'));
  element.addEventListener('drop', (event) => {
    event.preventDefault();
    element.classList.remove('over');
    if (event.dataTransfer) void drop(event.dataTransfer);
  });
  return { element, field: id, chosen: () => files, drop, tell: error.tell };
}

function namesOf(files: readonly File[]): string {
  const more = files.length - mostNames;
  const names = files.slice(0, mostNames).map(({ name }) => name);
  return `${counted(files.length, 'file')}: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
