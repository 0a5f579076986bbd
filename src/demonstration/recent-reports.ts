import { type MadeUpReport, sif } from './made-up-report.ts';
import type { When } from './when.ts';

/** Months since the last report of an authority was published, and its grades. Wyrmouth was never inspected. */
const last: Readonly<Record<string, readonly [months: number, letters: string]>> = {
  Westmarch: [34, 'RRRGRRR'],
  Brackenshire: [30, 'GGGOGGG'],
  Dunwater: [20, 'IIRRRII'],
  Eastmarch: [37, 'RRGGGRR'],
  Fenholme: [33, 'RRRRRRR'],
  Hallowick: [8, 'OOOGOOG'],
  Harrowdale: [16, 'IIIRIIR'],
  Larkshire: [35, 'GGGGRGG'],
  Marlhaven: [22, 'RRRGRRG'],
  Quillmere: [34, 'RGRRRRR'],
  Saltmere: [33, 'GGGGGGR'],
  Tarnborough: [12, 'RRRRRRR'],
};

/** The last report of an authority, so many months before the demonstration is loaded, that the programme always has something to do. */
export function recentReports(name: string, when: When): readonly MadeUpReport[] {
  const found = last[name];
  return found === undefined ? [] : [sif(when.monthsAgo(found[0]), found[1])];
}
