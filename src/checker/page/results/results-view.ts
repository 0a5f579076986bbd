import { type EditionId, editions } from '#annex-a';
import type { Overview } from '../../work/messages.ts';
import { childPanel } from '../child/child-panel.ts';
import { counted, el, number } from '../elements.ts';
import { findingsPanel } from '../findings/findings-panel.ts';
import { measuresPanel } from '../measures/measures-panel.ts';
import type { Ways } from '../ways.ts';
import type { WorkerClient } from '../worker-client.ts';
import { downloadsPanel } from './downloads-panel.ts';
import { summaryPanel } from './summary-panel.ts';
import { tabs } from './tabs.ts';

export interface ResultsView {
  readonly element: HTMLElement;
  readonly focus: () => void;
}

/** What was found: a heading that says how much, and a panel for each way to look at it. */
export function resultsView(
  worker: WorkerClient,
  overview: Overview,
  on: {
    readonly tell: (error: unknown) => void;
    /** Opens or folds the form; true: it is open now. */
    readonly again: () => boolean;
    readonly checkBy: (edition: EditionId) => void;
  },
): ResultsView {
  const ways: Ways = {
    toFindings: (filter) => {
      parts.open('findings');
      findings.show(filter);
    },
    toChild: (id, from) => {
      const [back, height] = [document.activeElement, window.scrollY];
      parts.open('child');
      child.show(id, {
        label: from === 'findings' ? 'Back to the findings' : 'Back to the measures',
        go: () => {
          parts.open(from);
          window.scrollTo(0, height);
          if (back instanceof HTMLElement) back.focus({ preventScroll: true });
        },
      });
    },
    toDownloads: () => {
      parts.open('downloads');
      document.getElementById('tab-downloads')?.focus();
    },
  };
  const findings = findingsPanel(worker, overview, ways, on.tell);
  const child = childPanel(worker, ways, on.tell);
  const found = overview.errors + overview.queries;
  const parts = tabs('Results', [
    {
      id: 'summary',
      label: 'Summary',
      fill: (panel) => panel.append(summaryPanel(overview, ways, on.checkBy)),
    },
    { id: 'findings', label: `Findings (${number(found)})`, fill: (panel) => panel.append(findings.element) },
    {
      id: 'measures',
      label: 'Measures',
      fill: (panel) => void measuresPanel(worker, ways, on.tell).then((made) => panel.append(made), on.tell),
    },
    { id: 'child', label: 'One child', fill: (panel) => panel.append(child.element) },
    { id: 'downloads', label: 'Downloads', fill: (panel) => panel.append(downloadsPanel(worker, on.tell)) },
  ]);
  const heading = el('h2', { tabindex: -1 }, headline(overview));
  const again = el(
    'button',
    { type: 'button', 'aria-expanded': 'false', 'aria-controls': 'start' },
    'Check something else',
  );
  again.addEventListener('click', () => again.setAttribute('aria-expanded', String(on.again())));
  const facts = `${editions[overview.edition].title}, as at ${overview.asAt}: ${counted(overview.rows, 'row')}, ${counted(overview.children, 'child', 'children')}.`;
  const element = el(
    'div',
    {},
    el('div', { class: 'headline' }, el('div', {}, heading, el('p', {}, facts)), again),
    ...overview.unread.map((message) => el('p', { class: 'warning' }, message)),
    parts.element,
  );
  return { element, focus: () => heading.focus() };
}

function headline({ errors, queries }: Overview): string {
  if (errors + queries === 0) return 'Nothing was found wrong';
  return [
    errors === 0 ? 'No error' : counted(errors, 'error'),
    queries === 0 ? 'no query' : counted(queries, 'query', 'queries'),
  ].join(' and ');
}
