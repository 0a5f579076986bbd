import type { Meeting } from './meeting.ts';

/** Names of those who watch, as one text; null for nobody. */
export const observersText = (names: readonly string[]): string | null =>
  names.length === 0 ? null : names.join('; ');

/** The names in the text that is kept. */
export const observersIn = (text: string | null): readonly string[] =>
  (text ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** How near two meetings may begin for one person to watch both, in minutes: an assumption, for no source says how long meetings last. */
export const apartAtLeast = 120;

/** Somebody who is to watch two meetings that are held at once. */
export type Clash = { readonly who: string; readonly first: Meeting; readonly second: Meeting };

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/**
 * Who is to watch two meetings that begin less than two hours apart, in the order of the meetings. Meetings that are cancelled, or whose
 * time is not fixed, clash with none.
 */
export function clashesOf(meetings: readonly Meeting[]): readonly Clash[] {
  const watched = meetings
    .filter((each) => !each.cancelled && each.observe === 'yes' && each.time !== null)
    .toSorted((a, b) => `${a.on} ${a.time}`.localeCompare(`${b.on} ${b.time}`));
  return watched.flatMap((first, at) =>
    watched.slice(at + 1).flatMap((second) => {
      if (second.on !== first.on || minutes(second.time ?? '') - minutes(first.time ?? '') >= apartAtLeast) return [];
      const there = observersIn(second.observers);
      return observersIn(first.observers)
        .filter((who) => there.includes(who))
        .map((who) => ({ who, first, second }));
    }),
  );
}
