import { counted, el } from './elements.ts';
import { droppedFiles } from './given-files.ts';

export interface FilePicker {
  readonly element: HTMLElement;
  readonly chosen: () => readonly File[];
}

/** A place to drop files or folders on, or to choose them from. What was chosen is told, and can be taken back. */
export function filePicker(id: string, label: string, hint: string): FilePicker {
  let files: readonly File[] = [];
  const told = el('p', { class: 'chosen', role: 'status' });
  const input = el('input', {
    type: 'file',
    id,
    multiple: true,
    accept: '.xlsx,.xlsm,.csv,.tsv,.txt,.zip',
    'aria-describedby': `${id}-hint`,
  });
  const choose = (chosen: readonly File[]) => {
    files = chosen;
    const names = files.slice(0, 5).map(({ name }) => name);
    told.replaceChildren(
      files.length === 0 ? '' : `${counted(files.length, 'file')}: ${names.join(', ')}${files.length > 5 ? ' …' : ''} `,
      files.length === 0 ? '' : el('button', { type: 'button', class: 'link', onclick: () => clear() }, 'Take back'),
    );
  };
  const clear = () => {
    input.value = '';
    choose([]);
    input.focus();
  };
  input.addEventListener('change', () => choose([...(input.files ?? [])]));
  const element = el(
    'div',
    { class: 'field drop' },
    el('label', { for: id }, label),
    el('p', { class: 'hint', id: `${id}-hint` }, `${hint} Drop them here, or choose them.`),
    input,
    told,
  );
  const over = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault();
    element.classList.toggle('over', isOver);
  };
  element.addEventListener('dragover', over(true));
  element.addEventListener('dragleave', over(false));
  element.addEventListener('drop', (event) => {
    over(false)(event);
    if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(choose);
  });
  return { element, chosen: () => files };
}
