import type { Journey } from '#annex-a';
import { type Chart, timeline } from '#charts';
import { journeyTracks, ticksOf } from './journey-tracks.ts';

/** A child's journey as one timeline, so many pixels wide, up to the reference date. `title` names it; it may stand where the id may not. */
export function journeyChart(journey: Journey, title: string, width: number, ids = ''): Chart {
  const { tracks, until, from } = journeyTracks(journey);
  const events = journey.events.length === 1 ? '1 event' : `${journey.events.length} events`;
  return timeline({
    id: `journey-chart${ids}`,
    title,
    description: `${events}, up to ${until.written}. ${journey.standing.label}.`,
    width,
    tracks,
    until,
    ticks: ticksOf(from, until.day),
  });
}
