import type { Journey } from '#annex-a';
import { dateParts, dayNumber, monthNames, writtenDayNumber } from '#calendar';
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

/** Marks at the beginning of years; of every second month where the time is shorter; of weeks where it is short. */
export function ticksOf(from: number, to: number): Moment[] {
  if (to - from < 100) return weeks(from, to);
  if (to - from < 900) return firstOfMonths(from, to, 2);
  // A date that cannot be right may lie a century away.
  return firstOfMonths(from, to, to - from < 15_000 ? 12 : 120);
}

function weeks(from: number, to: number): Moment[] {
  const ticks: Moment[] = [];
  for (let day = from; day < to; day += 7) ticks.push({ day, written: writtenDayNumber(day).replace(/ \d+$/, '') });
  return ticks;
}

/** The first day of every so many months, counted from January. */
function firstOfMonths(from: number, to: number, months: 2 | 12 | 120): Moment[] {
  const ticks: Moment[] = [];
  for (let month = 0, { year } = dateParts(from); ; month += months) {
    const day = dayNumber(year + Math.floor(month / 12), (month % 12) + 1, 1);
    if (day > to) return ticks;
    const { year: named, month: of } = dateParts(day);
    const written = months >= 12 ? String(named) : `${monthNames[of - 1]?.slice(0, 3)} ${named}`;
    if (day >= from) ticks.push({ day, written });
  }
}
