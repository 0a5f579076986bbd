import type { Overview } from '../work/messages.ts';
import { el } from './elements.ts';
import { progressPanel } from './progress-panel.ts';
import { resultsView } from './results/results-view.ts';
import { saveFile } from './save-file.ts';
import { besideForm } from './start/beside-form.ts';
import { givenFiles } from './start/given-files.ts';
import { type Start, startForm } from './start/start-form.ts';
import { Cancelled, WorkerClient } from './worker-client.ts';

/** The whole page: what to check, how far it is, and what was found. One check runs at a time; the last one is shown. */
export function showChecker(place: HTMLElement): void {
  const worker = new WorkerClient();
  const progress = progressPanel(() => worker.cancel());
  const problem = el('div', { class: 'warning problem', role: 'alert', tabindex: -1, hidden: true });
  const form = startForm((start) => void run(async () => worker.ask('check', await asked(start))));
  const start = el(
    'div',
    { class: 'start', id: 'start' },
    form.element,
    besideForm({
      demonstrate: () => {
        const chosen = form.forMadeUpLists();
        void run(() => worker.ask('demonstrate', chosen));
      },
      template: (edition) => void worker.ask('template', { edition }).then(saveFile, tell),
    }),
  );
  const results = el('div', { id: 'results' });
  worker.onProgress = progress.tell;

  async function run(ask: () => Promise<Overview>): Promise<void> {
    problem.hidden = true;
    results.replaceChildren();
    start.hidden = true;
    progress.begin();
    try {
      show(await ask());
    } catch (error) {
      start.hidden = false;
      if (error instanceof Cancelled) form.focus();
      else tell(error);
    } finally {
      progress.end();
    }
  }

  function show(overview: Overview): void {
    const view = resultsView(worker, overview, {
      tell,
      again: () => {
        start.hidden = !start.hidden;
        if (!start.hidden) form.focus();
        return !start.hidden;
      },
      checkBy: (edition) => {
        form.choose(edition);
        void run(() => worker.ask('checkAgain', { edition }));
      },
    });
    results.replaceChildren(view.element);
    view.focus();
  }

  function tell(error: unknown): void {
    // An answer that a stopped worker never gave is nothing to tell.
    if (error instanceof Cancelled) return;
    problem.replaceChildren(el('p', {}, error instanceof Error ? error.message : String(error)));
    problem.hidden = false;
    problem.focus();
  }

  keepDrops(() => !start.hidden, form.drop);
  place.replaceChildren(
    el(
      'header',
      { class: 'top' },
      el('h1', {}, 'Annex A checker'),
      el('p', {}, 'Nothing you give this page leaves your browser: it is forbidden to connect to anything.'),
    ),
    el('main', {}, problem, start, progress.element, results),
    el(
      'footer',
      {},
      'Bestfit, open source. An ',
      el('strong', {}, 'error'),
      ' cannot be right; a ',
      el('strong', {}, 'query'),
      ' may be, and should be looked at.',
    ),
  );
}

async function asked({ files, previous, comparators, ...rest }: Start) {
  const [figures] = comparators === null ? [] : await givenFiles([comparators]);
  return {
    ...rest,
    files: await givenFiles(files),
    previous: await givenFiles(previous),
    comparators: figures ?? null,
  };
}

/** A file dropped beside its place would replace the page, and all that it shows. It is taken for the lists instead. */
function keepDrops(isOpen: () => boolean, drop: (transfer: DataTransfer) => void): void {
  window.addEventListener('dragover', (event) => event.preventDefault());
  window.addEventListener('drop', (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    if (isOpen() && event.dataTransfer) drop(event.dataTransfer);
  });
}
