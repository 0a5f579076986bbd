import { parseIsoDate, writtenDate, writtenDay } from '#calendar';
import {
  apartAtLeast,
  clashesOf,
  type InspectionOfMeeting,
  type Meeting,
  meetingKinds,
  meetingKindTitle,
  observersIn,
  weekOfInspection,
} from '#inspection';
import { type AskedMeetings, matching } from './asked.ts';

const watchedWords = { yes: 'To watch', no: 'Not watched', undecided: 'Not decided' } as const;
const tagColours = { yes: 'govuk-tag--blue', no: 'govuk-tag--grey', undecided: 'govuk-tag--yellow' } as const;

/** What may be done with a meeting by whoever looks. */
export type MayDo = { readonly change: boolean; readonly watch: boolean };

/** One meeting as the page shows it. */
function meetingShown(meeting: Meeting, from: string, may: MayDo) {
  const { id, kind, on, time, place, area, agencies, cancelled, cancelReason, observe } = meeting;
  const title = meetingKindTitle(kind);
  // Links of several meetings must be told apart by those who hear them one by one.
  const which = `${title}, ${writtenDate(parseIsoDate(on))}${time === null ? '' : `, ${time}`}`;
  const link = (text: string, path: string) => ({ text, href: `${from}/${id}/${path}`, which });
  return {
    title,
    time,
    place,
    area,
    agencies,
    cancelled,
    cancelReason,
    watched: watchedWords[observe],
    colour: tagColours[observe],
    observers: observersIn(meeting.observers).join(', '),
    links: cancelled
      ? []
      : [
          ...(may.watch ? [link(observe === 'undecided' ? 'Decide' : 'Change who watches', 'watch')] : []),
          ...(may.change ? [link('Change', 'change'), link('Cancel', 'cancel')] : []),
        ],
  };
}
type MeetingShown = ReturnType<typeof meetingShown>;

type Shown = readonly (readonly [string, readonly MeetingShown[]])[];

/** Days with their meetings, in order. */
const byDay = (meetings: readonly Meeting[], shown: (meeting: Meeting) => MeetingShown): Shown =>
  [...Map.groupBy(meetings, ({ on }) => on)].map(([on, those]) => [on, those.map(shown)]);

const weekWords = (week: number | null): string => (week === null ? 'before week 1' : `week ${week}`);

/** Weeks as a calendar: each from Monday to Friday, and to Sunday where there is a meeting then. */
function weeksOf(days: Shown, dates: Pick<InspectionOfMeeting, 'weekOne' | 'onSiteEnds'>) {
  const mondayOf = (iso: string) => {
    const day = parseIsoDate(iso);
    return day.subtract({ days: day.dayOfWeek - 1 });
  };
  return [...Map.groupBy(days, ([on]) => mondayOf(on).toString())].map(([monday, those]) => {
    const first = parseIsoDate(monday);
    const held = new Map(those);
    const length = Math.max(5, ...those.map(([on]) => parseIsoDate(on).dayOfWeek));
    const all = Array.from({ length }, (_, at) => first.add({ days: at }));
    const last = all.at(-1) ?? first;
    const week = weekOfInspection(first, dates);
    const title =
      dates.weekOne === null ? 'Week' : `${weekWords(week).replace(/^./, (letter) => letter.toUpperCase())}`;
    return {
      caption: `${title}: ${writtenDate(first)} to ${writtenDate(last)}`,
      days: all.map((day) => ({
        heading: writtenDay(day).replace(/ \d{4}$/, ''),
        meetings: held.get(day.toString()) ?? [],
      })),
    };
  });
}

const clashWords = (meetings: readonly Meeting[]): readonly string[] =>
  clashesOf(meetings).map(({ who, first, second }) => {
    const at = (meeting: Meeting) => `${meetingKindTitle(meeting.kind)} at ${meeting.time ?? ''}`;
    return `${who} is to watch two meetings on ${writtenDate(parseIsoDate(first.on))}: ${at(first)} (${first.place}) and ${at(second)} (${second.place}).`;
  });

/** The planned meetings as their page shows them. */
export function meetingsView(
  inspection: Pick<InspectionOfMeeting, 'weekOne' | 'onSiteEnds'>,
  meetings: readonly Meeting[],
  asked: AskedMeetings,
  { from, may }: { readonly from: string; readonly may: MayDo },
) {
  const found = matching(meetings, asked);
  const days = byDay(found, (meeting) => meetingShown(meeting, from, may));
  const held = meetings.filter(({ cancelled }) => !cancelled);
  const count = (observe: Meeting['observe']) => held.filter((each) => each.observe === observe).length;
  const areas = [...new Set(meetings.flatMap(({ area }) => (area === null ? [] : [area])))].sort();
  return {
    there: meetings.length > 0,
    counts: {
      held: held.length,
      yes: count('yes'),
      undecided: count('undecided'),
      cancelled: meetings.length - held.length,
    },
    clashes: clashWords(meetings),
    hours: apartAtLeast / 60,
    days: days.map(([on, those]) => {
      const day = parseIsoDate(on);
      const week = inspection.weekOne === null ? '' : `, ${weekWords(weekOfInspection(day, inspection))}`;
      return { caption: `${writtenDay(day)}${week}`, meetings: those };
    }),
    weeks: asked.layout === 'weeks' ? weeksOf(days, inspection) : null,
    found: found.length,
    asked,
    kindChoices: Object.entries(meetingKinds)
      .filter(([kind]) => meetings.some((each) => each.kind === kind))
      .map(([value, text]) => ({ value, text })),
    areaChoices: areas.map((value) => ({ value, text: value })),
    watchChoices: Object.entries(watchedWords).map(([value, text]) => ({ value, text })),
    mayAct: may.change || may.watch,
  };
}
