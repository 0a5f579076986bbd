import { type Framework, findFramework } from '#frameworks';
import { findGradeMark } from './grade-words.ts';
import type { Line } from './lines.ts';
import { Titles } from './titles.ts';

type ReportFramework = 'slac-2012' | 'sif-2015';

const titles = new Map<string, Titles>();

/** The titles of a built-in framework's reports, made once. */
export function titlesOf(framework: Framework): Titles {
  const made = titles.get(framework.id) ?? new Titles(framework.reportOutline);
  titles.set(framework.id, made);
  return made;
}

/** So many signs more for one framework than for the other need no further looking. */
const plenty = 25;

/** Which framework a report was written under, by the titles and grade lines that only one of the two prints; null when none are there. */
export function whichFramework(lines: readonly Line[]): ReportFramework | null {
  const slac = titlesOf(findFramework('slac-2012'));
  const sif = titlesOf(findFramework('sif-2015'));
  let older = 0;
  let newer = 0;
  for (const { text } of lines) {
    if (Math.abs(older - newer) >= plenty) break;
    if (text.length > 220) continue;
    if (findGradeMark(text) !== null) older++;
    const inOlder = slac.atStartOf(text) !== null;
    const inNewer = sif.atStartOf(text) !== null;
    if (inOlder && !inNewer) older++;
    if (inNewer && !inOlder) newer++;
    if (/safeguarding and looked after children services/i.test(text)) older++;
    if (/in need of help and protection/i.test(text)) newer++;
  }
  if (older === 0 && newer === 0) return null;
  return newer > older ? 'sif-2015' : 'slac-2012';
}
