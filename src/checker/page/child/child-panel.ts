import { el } from '../elements.ts';
import type { WayBack, Ways } from '../ways.ts';
import type { WorkerClient } from '../worker-client.ts';
import { childJourney } from './child-journey.ts';

export interface ChildPanel {
  readonly element: HTMLElement;
  /** Shows a child and takes the focus. */
  readonly show: (id: string, back: WayBack | null) => void;
}

/** One child's way through the lists, found by id. */
export function childPanel(worker: WorkerClient, ways: Ways, tell: (error: unknown) => void): ChildPanel {
  const options = el('datalist', { id: 'children' });
  const input = el('input', {
    id: 'child',
    type: 'search',
    list: 'children',
    autocomplete: 'off',
    'aria-describedby': 'child-hint',
  });
  const place = el('div', {});
  input.addEventListener('input', () => {
    void worker.ask('children', { typed: input.value }).then((ids) => {
      options.replaceChildren(...ids.map((id) => el('option', { value: id })));
    }, tell);
  });
  let asked = 0;
  async function show(id: string, back: WayBack | null): Promise<void> {
    input.value = id.trim();
    asked += 1;
    const mine = asked;
    const child = id.trim() === '' ? null : await worker.ask('child', { id });
    if (mine !== asked) return;
    const heading = el('h3', { tabindex: -1 }, headingOf(id.trim(), child?.journey.standing.label ?? null));
    const way = back && el('button', { type: 'button', class: 'link back', onclick: back.go }, back.label);
    place.replaceChildren(...(way ? [way] : []), heading, ...(child === null ? [] : childJourney(child, ways)));
    heading.focus();
  }
  const onsubmit = (event: Event) => {
    event.preventDefault();
    void show(input.value, null).catch(tell);
  };
  const element = el(
    'div',
    { class: 'child-panel' },
    el(
      'form',
      { 'aria-label': 'Find a child', class: 'find', onsubmit },
      el(
        'div',
        { class: 'field' },
        el('label', { for: 'child' }, 'Child’s id'),
        el('p', { class: 'hint', id: 'child-hint' }, 'The id, or its beginning to choose from.'),
        input,
        options,
      ),
      el('button', { type: 'submit' }, 'Show'),
    ),
    place,
  );
  return { element, show: (id, back) => void show(id, back).catch(tell) };
}

function headingOf(id: string, standing: string | null): string {
  if (id === '') return 'Type the id of a child';
  return standing === null ? `No row of lists 1 to 10 has the child ${id}` : `Child ${id}: ${standing.toLowerCase()}`;
}
