import type { Journey } from '#annex-a';
import { dateParts, dayNumber, writtenDayNumber } from '#calendar';
import type { Moment, Track } from '#charts';

const trackOf: Readonly<Record<Journey['spans'][number]['kind'], string>> = {
  'early-help': 'Early help',
  assessment: 'Assessment',
  'child-in-need': 'Child in need',
  'child-protection-plan': 'Child protection plan',
  'looked-after': 'Looked after',
  'legal-status': 'Legal status',
  placement: 'Placement',
  adoption: 'Adoption',
};

const byList: Readonly<Record<number, string>> = {
  1: 'Contact',
  2: 'Early help',
  3: 'Referral',
  4: 'Assessment',
  5: 'Section 47',
  6: 'Child in need',
  7: 'Child protection plan',
  8: 'Looked after',
  9: 'Care leaver',
  10: 'Adoption',
};

const moment = (day: number): Moment => ({ day, written: writtenDayNumber(day) });

/** A journey as tracks in the order of the lists; what a span already shows by its ends is no event of its own. */
export function journeyTracks({ spans, events, asAt }: Journey): {
  readonly tracks: readonly Track[];
  readonly until: Moment;
  readonly from: number;
} {
  const [year = 0, month = 0, date = 0] = asAt.split('-').map(Number);
  const until = moment(dayNumber(year, month, date));
  const order = [...Object.values(byList), ...Object.values(trackOf)];
  const tracks = new Map<string, { spans: Track['spans'][number][]; events: Track['events'][number][] }>();
  const track = (label: string) => {
    const made = tracks.get(label) ?? { spans: [], events: [] };
    tracks.set(label, made);
    return made;
  };
  for (const { kind, label, detail, fromDay, toDay, state } of spans) {
    if (fromDay === null || (toDay !== null && toDay < fromDay)) continue;
    const end = toDay === null ? (state === 'open' ? null : moment(fromDay)) : moment(toDay);
    const name = detail === null ? label : `${label}: ${detail}`;
    track(trackOf[kind]).spans.push({ label: name, from: moment(fromDay), to: end });
  }
  const ends = new Set(spans.flatMap(({ list, fromDay, toDay }) => [`${list} ${fromDay}`, `${list} ${toDay}`]));
  for (const { list, day, label } of events) {
    if (!ends.has(`${list} ${day}`)) track(byList[list] ?? 'Other').events.push({ label, at: moment(day) });
  }
  const days = [
    ...spans.flatMap(({ fromDay }) => (fromDay === null ? [] : [fromDay])),
    ...events.map(({ day }) => day),
  ];
  return {
    tracks: [...tracks]
      .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
      .map(([label, content]) => ({ label, ...content })),
    until,
    from: Math.min(until.day, ...days),
  };
}

/** Marks at the beginning of years, or of months where the time is short. */
export function ticksOf(from: number, to: number): Moment[] {
  const first = dateParts(from);
  const years = to - from > 900;
  const ticks: Moment[] = [];
  for (let step = 0; ticks.length < 60; step += 1) {
    const months = years ? step * 12 : step * 2;
    const year = first.year + Math.floor(((years ? 0 : first.month - 1) + months) / 12);
    const month = (((years ? 0 : first.month - 1) + months) % 12) + 1;
    const day = dayNumber(year, month, 1);
    if (day > to) return ticks;
    if (day >= from) ticks.push({ day, written: years ? String(year) : `${String(month).padStart(2, '0')}/${year}` });
  }
  return ticks;
}
