import type { Journey } from '#annex-a';
import { writtenDayNumber } from '#calendar';
import { timeline } from '#charts';
import { chartFigure, chartWidth } from './chart-figure.ts';
import { counted, el } from './elements.ts';
import { journeyTracks, ticksOf } from './journey-tracks.ts';
import type { WorkerClient } from './worker-client.ts';

export interface JourneyPanel {
  readonly element: HTMLElement;
  readonly show: (child: string) => Promise<void>;
}

/** One child's way through the lists, found by id. */
export function journeyPanel(worker: WorkerClient): JourneyPanel {
  const options = el('datalist', { id: 'children' });
  const input = el('input', { id: 'child', type: 'search', list: 'children', autocomplete: 'off' });
  const place = el('div', { role: 'region', 'aria-live': 'polite', 'aria-label': 'Journey of the child' });
  place.append(el('p', {}, 'Type the id of a child, or choose a child in a finding.'));
  input.addEventListener('input', () => {
    void worker.ask('children', { typed: input.value }).then((ids) => {
      options.replaceChildren(...ids.map((id) => el('option', { value: id })));
    });
  });
  async function show(child: string): Promise<void> {
    input.value = child;
    const journey = await worker.ask('journey', { child });
    place.replaceChildren(
      journey === null
        ? el('p', {}, child.trim() === '' ? 'Type the id of a child.' : 'No row of the lists has a child with this id.')
        : journeyOf(journey),
    );
  }
  const onsubmit = (event: Event) => {
    event.preventDefault();
    void show(input.value);
  };
  const element = el(
    'div',
    {},
    el(
      'form',
      { 'aria-label': 'Find a child', onsubmit },
      el('div', { class: 'field' }, el('label', { for: 'child' }, 'Child’s id'), input, options),
      el('button', { type: 'submit' }, 'Show'),
    ),
    place,
  );
  return { element, show };
}

function journeyOf(journey: Journey): HTMLElement {
  const { person, standing, events, gaps, child } = journey;
  const who = [
    person.unborn ? 'not yet born' : person.age === null ? 'age not known' : `aged ${person.age}`,
    person.gender ?? 'gender not given',
    person.ethnicity ?? 'ethnicity not given',
  ];
  const tracks = journeyTracks(journey);
  const until = tracks.until;
  return el(
    'div',
    {},
    el('h3', {}, `Child ${child}: ${standing.label.toLowerCase()}`),
    el('p', {}, `${who.join(', ')}. On ${counted(journey.lists.length, 'list')}: ${journey.lists.join(', ')}.`),
    ...person.disagreements.map(({ field, values }) =>
      el(
        'p',
        { class: 'warning' },
        `The lists disagree about the ${field.replaceAll('-', ' ')}: ${values.map(({ says, places }) => `${says} (list ${[...new Set(places.map(({ list }) => list))].join(', ')})`).join('; ')}.`,
      ),
    ),
    chartFigure(
      timeline({
        id: 'journey-chart',
        title: `Journey of child ${child}`,
        description: `${counted(events.length, 'event')}, up to ${until.written}. ${standing.label}.`,
        width: chartWidth(),
        tracks: tracks.tracks,
        until,
        ticks: ticksOf(tracks.from, until.day),
      }),
    ),
    el('h3', {}, 'What happened'),
    el(
      'ol',
      {},
      ...events.map(({ day, label, detail, list, row }) =>
        el(
          'li',
          {},
          `${writtenDayNumber(day)}: ${label}${detail === null ? '' : ` – ${detail}`} (list ${list}, row ${row})`,
        ),
      ),
    ),
    ...(gaps.length === 0 ? [] : [el('h3', {}, 'Time between')]),
    el(
      'ul',
      {},
      ...gaps.map(({ label, days, workingDays, running }) =>
        el(
          'li',
          {},
          `${label}: ${counted(days, 'day')}${workingDays === null ? '' : `, ${counted(workingDays, 'working day')}`}${running ? ', so far' : ''}`,
        ),
      ),
    ),
  );
}
