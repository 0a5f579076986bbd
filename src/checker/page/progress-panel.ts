import { el } from './elements.ts';

export interface ProgressPanel {
  readonly element: HTMLElement;
  readonly begin: () => void;
  readonly end: () => void;
  /** How far it is, from 0 to 1. */
  readonly tell: (share: number, stage: string, what: string) => void;
}

/** How far a check is. The stage is a status, told once each; the file or sheet at hand is only shown. */
export function progressPanel(cancel: () => void): ProgressPanel {
  const bar = el('progress', { max: 1, value: 0, 'aria-label': 'Progress of the check' });
  const stage = el('p', { class: 'stage', role: 'status' });
  const what = el('p', { class: 'hint what' });
  const button = el('button', { type: 'button', onclick: cancel }, 'Cancel');
  const element = el(
    'section',
    { class: 'progress', 'aria-label': 'Check running', hidden: true },
    stage,
    bar,
    what,
    button,
  );
  return {
    element,
    begin: () => {
      element.hidden = false;
      bar.value = 0;
      stage.textContent = 'Reading the files';
      what.textContent = '';
      // The button that started the check is gone; the focus must not be.
      button.focus();
    },
    end: () => {
      element.hidden = true;
      stage.textContent = '';
    },
    tell: (share, name, file) => {
      bar.value = share;
      if (stage.textContent !== name) stage.textContent = name;
      what.textContent = file;
    },
  };
}
