import type { FindingsFilter, Overview } from '../../work/messages.ts';
import { counted, el, number } from '../elements.ts';
import type { Ways } from '../ways.ts';
import type { WorkerClient } from '../worker-client.ts';
import { findingArticle } from './finding-article.ts';
import { findingsFilters } from './findings-filters.ts';
import { longFeed, mostListed } from './long-feed.ts';

export interface FindingsPanel {
  readonly element: HTMLElement;
  /** Filters by this and nothing else, and takes the focus. */
  readonly show: (filter: Partial<FindingsFilter>) => void;
}

/** Every finding, to filter and to sort, in a list of any length. */
export function findingsPanel(
  worker: WorkerClient,
  overview: Overview,
  ways: Ways,
  tell: (error: unknown) => void,
): FindingsPanel {
  const all = overview.errors + overview.queries;
  const told = el('p', { role: 'status', class: 'told', tabindex: -1 });
  const about = el('p', { class: 'hint', hidden: true });
  const filters = findingsFilters(overview, () => void refresh());
  const feed = longFeed({
    label: 'Findings',
    guess: () => (window.innerWidth < 640 ? 190 : 84),
    make: async (from, count) => {
      const { findings } = await worker.ask('findings', { filter: filters.filter(), from, count });
      return findings.map((finding) =>
        findingArticle(finding, {
          child: (id) => ways.toChild(id, 'findings'),
          rule: (rule) => show({ rule }),
        }),
      );
    },
    tell,
  });

  let asked = 0;
  async function refresh(): Promise<void> {
    asked += 1;
    const mine = asked;
    const filter = filters.filter();
    const { total } = await worker.ask('findings', { filter, from: 0, count: 0 }).catch((error) => {
      tell(error);
      return { total: 0 };
    });
    if (mine !== asked) return;
    told.textContent = countWords(total, all);
    sayRule(filter.rule);
    top.hidden = total === 0;
    feed.show(total);
  }
  function sayRule(id: string): void {
    const rule = overview.rules.find((each) => each.id === id);
    about.hidden = rule === undefined;
    about.replaceChildren(
      ...(rule ? ['Rule ', el('code', {}, rule.id), `: ${rule.title}. Source: ${rule.source}.`] : []),
    );
  }
  function show(filter: Partial<FindingsFilter>): void {
    filters.set(filter);
    void refresh().then(() => {
      told.focus({ preventScroll: true });
      element.scrollIntoView({ block: 'start' });
    });
  }

  const top = el(
    'button',
    { type: 'button', class: 'link', onclick: () => show(filters.filter()) },
    'Back to the first finding',
  );
  const keys = 'Page Down and Page Up go from finding to finding; Ctrl and End, to after the last.';
  const element = el(
    'div',
    { class: 'findings-panel' },
    filters.element,
    el('div', { class: 'told-line' }, told, el('p', { class: 'hint keys' }, keys)),
    about,
    feed.element,
    top,
  );
  void refresh();
  return { element, show };
}

function countWords(total: number, all: number): string {
  if (all === 0) return 'Nothing was found wrong.';
  const shown = total === all ? `${counted(total, 'finding')}.` : `${number(total)} of ${counted(all, 'finding')}.`;
  return total > mostListed ? `${shown} The first ${number(mostListed)} are listed: filter to see the others.` : shown;
}
