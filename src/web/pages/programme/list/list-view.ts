import { type Placed, rulingFramework } from '#inspection';
import { written } from '../../authorities/written.ts';
import { lastView, notesOf, standingView, subjectInWords, windowView } from '../in-words.ts';
import { placeHref } from '../programme-form.ts';
import type { Programme } from '../programme-now.ts';
import { type Asked, addressOf, asAsked, narrowings, orders } from './asked.ts';
import { timelineView } from './chart-view.ts';

const pageSize = 20;

/** The counts at the top, each with what it leads to. */
function countsOf(places: readonly Placed[]) {
  const card = (show: string, title: string, text: string) => ({
    title,
    href: `/programme?show=${show}`,
    figure: places.filter((placed) => narrowings[show]?.keeps(placed)).length,
    text,
  });
  return [
    card('at-risk', 'At risk', 'Late already, going to be late as things stand, or planned outside the window.'),
    card('planned', 'Planned', 'A week is set, and the authority has not been notified.'),
    card('under-way', 'Under way', 'The authority has been notified, and the report is to come.'),
    card('deferred', 'Deferred', 'Put off because something exceptional has happened.'),
  ];
}

const rowOf = (placed: Placed, today: string) => ({
  name: placed.authority.name,
  href: placeHref(placed),
  region: placed.authority.region ?? '',
  last: lastView(placed),
  due: windowView(placed, today),
  planned: placed.open.map((each) => ({
    week: each.weekOne === null ? null : written(each.weekOne),
    href: `/inspections/${each.id}`,
    what: each.subject === 'authority' ? '' : subjectInWords(each),
    lead: each.lead?.name ?? 'no lead inspector yet',
  })),
  standing: standingView(placed),
  notes: notesOf(placed),
});

/** A page of the programme as it was asked for. */
export function listView({ state, places }: Programme, asked: Asked) {
  const matching = asAsked(places, asked);
  const last = Math.max(1, Math.ceil(matching.length / pageSize));
  const page = Math.min(asked.page, last);
  const shown = matching.slice((page - 1) * pageSize, page * pageSize);
  return {
    /** By which framework the dates are counted. */
    ruling: rulingFramework(state.frameworks, state.today)?.shortTitle ?? null,
    counts: countsOf(places),
    regions: [...new Set(places.flatMap(({ authority }) => authority.region ?? []))]
      .sort()
      .map((region) => ({ value: region, text: region })),
    narrowings: Object.entries(narrowings).map(([value, { text }]) => ({ value, text })),
    orders: Object.entries(orders).map(([value, { text }]) => ({ value, text })),
    paging: { page, size: pageSize, total: matching.length, address: addressOf(asked) },
    rows: shown.map((placed) => rowOf(placed, state.today)),
    chart: timelineView(shown, state.today),
  };
}
