// What the form that moves a date says of the dates counted from it, and what is said once it has moved.
import { parseIsoDate, writtenDay } from '#calendar';
import {
  type AroundPinned,
  daysOnSite,
  hasFollowers,
  type InspectionRecord,
  type MoveCommand,
  onSiteThen,
  type TimetableEntry,
  type WouldMove,
  workingDayFrom,
  wouldFollow,
} from '#inspection';
import { whenInWords } from './entry-view.ts';

const workingDays = (count: number): string => `${count} working ${count === 1 ? 'day' : 'days'}`;

/** Days on which an entry might be, to show what would follow: a week later, or where that cannot be, a day. */
const examples = (on: string): readonly string[] =>
  [7, 1].map((days) => workingDayFrom(parseIsoDate(on).add({ days })).toString());

/** What would move from and to the same days, as one line. */
const together = (follow: readonly WouldMove[]): readonly string[] =>
  [...Map.groupBy(follow, ({ from, to }) => `${whenInWords(to)} instead of ${whenInWords(from)}`)].map(
    ([days, alike]) => `${days}: ${alike.map(({ title }) => title).join('; ')}`,
  );

/** What moving an entry would do to those counted from it, by an example; nothing follows where none are. */
export function whatFollows(inspection: InspectionRecord, entry: TimetableEntry, around: AroundPinned) {
  if (!hasFollowers(entry)) return { follow: [] };
  const known = examples(entry.on).map((to) => ({ to, follow: wouldFollow(inspection, entry, to, around) }));
  const shown = known.find(({ follow }) => follow.length > 0) ?? known[0];
  const example = shown === undefined ? '' : writtenDay(parseIsoDate(shown.to));
  const onSite = (followers: 'follow' | 'stay') => {
    const count = shown === undefined ? null : onSiteThen(inspection, entry, shown.to, followers, around);
    if (count !== null) return { hint: `If it were ${example}: ${workingDays(count)} on site` };
    return entry.key === 'report-received' ? {} : { hint: `If it were ${example}, that could not be` };
  };
  return {
    example,
    follow: together(shown?.follow ?? []),
    followChoices: [
      { value: 'follow', text: 'It moves with it', ...onSite('follow') },
      { value: 'stay', text: 'It stays where it is', ...onSite('stay') },
    ],
  };
}

/** What is said once an entry has moved; where what is counted from it stayed, how many working days are left on site. */
export function movedInWords(
  inspection: InspectionRecord,
  entry: TimetableEntry,
  { to, followers }: Pick<MoveCommand, 'to' | 'followers'>,
  around: AroundPinned,
): string {
  if (to === entry.on) return `Changed: ${entry.title}. What it was stays on the timetable.`;
  const moved = `Moved: ${entry.title}. The day it had stays on the timetable.`;
  const count = followers === 'stay' ? onSiteThen(inspection, entry, to, 'stay', around) : null;
  if (count === null) return moved;
  const usual = inspection.subject === 'authority' && count !== daysOnSite ? ` (${daysOnSite} are usual)` : '';
  return `${moved} What is counted from it stays: ${workingDays(count)} on site${usual}.`;
}
