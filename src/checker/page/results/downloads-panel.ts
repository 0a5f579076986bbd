import type { DownloadName } from '../../work/questions.ts';
import { el } from '../elements.ts';
import { saveFile } from '../save-file.ts';
import type { WorkerClient } from '../worker-client.ts';

/** The files that can be made of what was checked, each with what it is good for. */
export function downloadsPanel(worker: WorkerClient, tell: (error: unknown) => void): HTMLElement {
  const files: readonly (readonly [DownloadName, string, string])[] = [
    [
      'marked',
      'Your lists, marked',
      'Every cell with a finding is coloured and says why in a note. Correct it there, and check again.',
    ],
    ['findings-xlsx', 'The findings as a workbook', 'To filter in Excel, counted by list and by rule.'],
    ['findings-csv', 'The findings as CSV', 'One finding a line, for other programs.'],
    [
      'measures-csv',
      'The measures as CSV',
      'Every measure with its numerator, denominator and standard. It names no child.',
    ],
  ];
  const told = el('p', { role: 'status', class: 'hint' });
  const card = ([what, label, words]: (typeof files)[number]) => {
    const onclick = () => {
      told.textContent = `${label}: being made.`;
      void worker.ask('download', { what }).then((file) => {
        saveFile(file);
        told.textContent = `${label}: saved as ${file.name}.`;
      }, tell);
    };
    return el(
      'li',
      {},
      el('h3', {}, label),
      el('p', {}, words),
      el('button', { type: 'button', 'aria-label': `Download: ${label}`, onclick }, 'Download'),
    );
  };
  return el(
    'div',
    {},
    el(
      'p',
      { class: 'note' },
      'These files hold what the lists hold about children. Keep them as you keep the lists. They name every cell, also where this page tells once what most rows of a column share.',
    ),
    el('ul', { class: 'cards' }, ...files.map(card)),
    told,
  );
}
