import { type EditionId, editionIds, editions } from '#annex-a';
import type { Overview } from '../work/messages.ts';
import type { Download, Questions } from '../work/questions.ts';
import { counted, el } from './elements.ts';
import { findingsPanel } from './findings-panel.ts';
import { givenFiles } from './given-files.ts';
import { journeyPanel } from './journey-panel.ts';
import { measuresPanel } from './measures-panel.ts';
import { type Start, startForm } from './start-form.ts';
import { summaryPanel } from './summary-panel.ts';
import { tabs } from './tabs.ts';
import { WorkerClient } from './worker-client.ts';

/** The whole page: what it is, what to check, how far it is, and what was found. */
export function showChecker(place: HTMLElement): void {
  const worker = new WorkerClient();
  const bar = el('progress', { max: 1, value: 0, 'aria-label': 'Progress' });
  const what = el('p', { role: 'status' });
  const progress = el('div', { hidden: true }, what, bar);
  const problem = el('p', { class: 'warning', role: 'alert', hidden: true });
  const results = el('div', { id: 'results' });
  worker.onProgress = (share, words) => {
    bar.value = share;
    if (what.textContent !== words) what.textContent = words;
  };

  /** Runs one check at a time, with its progress; what went wrong is told in its place. */
  async function run(ask: () => Promise<Overview>): Promise<void> {
    setBusy(true);
    problem.hidden = true;
    results.replaceChildren();
    try {
      const overview = await ask();
      showResults(results, worker, overview, (error) => tell(error));
    } catch (error) {
      tell(error);
    } finally {
      setBusy(false);
    }
  }
  function tell(error: unknown): void {
    problem.textContent = error instanceof Error ? error.message : String(error);
    problem.hidden = false;
    problem.scrollIntoView({ block: 'center' });
  }
  function setBusy(busy: boolean): void {
    progress.hidden = !busy;
    bar.value = 0;
    what.textContent = busy ? 'Reading the files' : '';
    for (const button of form.element.querySelectorAll('button')) button.disabled = busy;
  }

  const form = startForm({
    start: (start) => void run(async () => worker.ask('check', await asked(start))),
    demonstrate: () => {
      const chosen = form.chosen();
      if (chosen !== null) void run(() => worker.ask('demonstrate', chosen));
    },
  });
  place.replaceChildren(
    el('h1', {}, 'Annex A checker'),
    el(
      'p',
      { class: 'banner' },
      'Checks the 11 child-level lists of an inspection. Nothing you give this page leaves your browser: it works without a network, and it is forbidden to connect to anything.',
    ),
    form.element,
    templates(worker, tell),
    progress,
    problem,
    results,
    el('footer', {}, 'Bestfit, open source. An error cannot be right; a query may be, and should be looked at.'),
  );
}

async function asked(start: Start): Promise<Questions['check']['asked']> {
  const [files, previous] = [await givenFiles(start.files), await givenFiles(start.previous)];
  return { ...start, files, previous };
}

function showResults(
  place: HTMLElement,
  worker: WorkerClient,
  overview: Overview,
  tell: (error: unknown) => void,
): void {
  const journeys = journeyPanel(worker);
  const openChild = (id: string) => {
    parts.open('journey');
    void journeys.show(id);
  };
  const findings = findingsPanel(worker, overview, openChild);
  const parts = tabs('Results', [
    {
      id: 'summary',
      label: 'Summary',
      fill: (panel) =>
        panel.append(
          summaryPanel(overview, (no) => {
            parts.open('findings');
            findings.showList(no);
          }),
        ),
    },
    { id: 'findings', label: 'Findings', fill: (panel) => panel.append(findings.element) },
    {
      id: 'measures',
      label: 'Measures',
      fill: (panel) => void measuresPanel(worker).then((made) => panel.append(made), tell),
    },
    { id: 'journey', label: 'One child', fill: (panel) => panel.append(journeys.element) },
    { id: 'downloads', label: 'Downloads', fill: (panel) => panel.append(downloads(worker, tell)) },
  ]);
  const heading = el(
    'h2',
    { tabindex: -1 },
    overview.errors + overview.queries === 0
      ? 'Nothing was found wrong'
      : `${counted(overview.errors, 'error')} and ${counted(overview.queries, 'query', 'queries')}`,
  );
  place.replaceChildren(
    heading,
    el(
      'p',
      {},
      `${editions[overview.edition].title}, as at ${overview.asAt}: ${counted(overview.rows, 'row')}, ${counted(overview.children, 'child', 'children')}.`,
    ),
    parts.element,
  );
  heading.focus();
}

const files: readonly (readonly [Questions['download']['asked']['what'], string])[] = [
  ['findings-xlsx', 'Findings as a workbook'],
  ['findings-csv', 'Findings as CSV'],
  ['marked', 'The lists with their cells marked'],
];

function downloads(worker: WorkerClient, tell: (error: unknown) => void): HTMLElement {
  return el(
    'div',
    {},
    el('p', {}, 'These files hold what the lists hold about children. Keep them as you keep the lists.'),
    el(
      'div',
      { class: 'buttons' },
      ...files.map(([what, label]) =>
        el('button', { type: 'button', onclick: () => void worker.ask('download', { what }).then(save, tell) }, label),
      ),
    ),
  );
}

function templates(worker: WorkerClient, tell: (error: unknown) => void): HTMLElement {
  const button = (edition: EditionId) =>
    el(
      'button',
      { type: 'button', onclick: () => void worker.ask('template', { edition }).then(save, tell) },
      editions[edition].title,
    );
  return el(
    'details',
    {},
    el('summary', {}, 'Blank templates to fill in'),
    el('div', { class: 'buttons' }, ...editionIds.map(button)),
  );
}

/** Gives a file to the browser to save. */
function save({ name, type, bytes }: Download): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = el('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
