import { type AreaLineRecord, isOptional, neededLines } from './area-line.ts';

/** How a line stands: whether somebody must act on it, and who. */
export type AreaStanding = 'left-out' | 'to-enter' | 'to-decide' | 'offered' | 'decided';

/** How a line of the area information stands. `offered`: the authority's newer figure waits for the lead inspector's decision. */
export function standingOf(line: string, kept: AreaLineRecord | null): AreaStanding {
  if (kept?.decision != null) return 'decided';
  if (kept?.authority != null) return 'offered';
  if (kept?.ofsted != null) return 'to-decide';
  return isOptional(line) ? 'left-out' : 'to-enter';
}

export type AreaProgress = {
  /** The lines that the section needs, those that are optional only where something is entered. */
  readonly lines: number;
  readonly decided: number;
  /** Of those not decided: the authority's newer figure waits. */
  readonly offered: number;
  /** Of those not decided: nothing is entered yet. */
  readonly toEnter: number;
};

/** How far the area information of an inspection is, from what is kept of its lines. */
export function areaProgress(kept: readonly AreaLineRecord[]): AreaProgress {
  const byLine = new Map(kept.map((each) => [each.line, each]));
  const counted = [
    ...new Set([...neededLines, ...kept.filter(({ line }) => isOptional(line)).map(({ line }) => line)]),
  ];
  const standings = counted
    .map((line) => standingOf(line, byLine.get(line) ?? null))
    .filter((each) => each !== 'left-out');
  const count = (which: AreaStanding) => standings.filter((each) => each === which).length;
  return { lines: standings.length, decided: count('decided'), offered: count('offered'), toEnter: count('to-enter') };
}
