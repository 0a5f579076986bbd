import { writtenDayNumber } from '#calendar';
import { figure } from '#charts';
import { disagreementWords, personWords } from '#showing';
import type { Belonging, Child } from '../../../data-request/questions/children/child.ts';
import type { ChildPlace } from '../../../data-request/questions/children/places.ts';

const strengths = { strong: 'Strong', likely: 'Likely', possible: 'Possible' } as const;

/** A child's journey as its page places it. */
export function childView(child: Child, base: string) {
  const { journey, headings, chart, findings, findingsInAll, siblings, duplicates, submission } = child;
  const link = ({ id, list, row }: ChildPlace) => ({
    text: id,
    href: `${base}/${list}/${row}?submission=${submission}`,
  });
  const belonging = ({ strength, says, children }: Belonging) => ({
    strength: strengths[strength],
    says: says.join('; '),
    children: children.map(link),
  });
  return {
    submission,
    child: journey.child,
    standing: journey.standing.label,
    who: personWords(journey),
    asAt: journey.asAt,
    disagreements: disagreementWords(journey),
    chart,
    findings,
    findingsInAll,
    events: journey.events.map(({ day, label, detail, list, row }, place) => [
      writtenDayNumber(day),
      detail === null ? label : `${label}: ${detail}`,
      `List ${list}, row ${figure(row)}`,
      headings[place] ?? '',
    ]),
    gaps: journey.gaps.map(({ label, days, workingDays, running }) => [
      `${label}${running ? ', so far' : ''}`,
      figure(days),
      workingDays === null ? '–' : figure(workingDays),
    ]),
    statements: journey.statements.map(({ label, says, list, row }) => [
      label,
      says,
      `List ${list}, row ${figure(row)}`,
    ]),
    siblings: siblings.map((each) => ({ ...belonging(each), sameBirth: each.sameBirth })),
    duplicates: duplicates.map((each) => ({ ...belonging(each), twins: each.reading === 'twins-or-same-child' })),
  };
}
