import type { Journey } from '#annex-a';
import { writtenDayNumber } from '#calendar';
import { heading, paragraph } from '../terminal/print.ts';
import { table } from '../terminal/table.ts';
import { counted } from './counted.ts';

/** One child's way through the lists as the terminal shows it. */
export function journeyLines(
  journey: Journey,
  { edition, asAt }: { readonly edition: string; readonly asAt: number },
  width: number,
): string[] {
  const { person, standing, spans, gaps, statements, lists } = journey;
  const who = [
    person.unborn ? 'not yet born' : person.age === null ? 'age not known' : `aged ${person.age}`,
    person.gender ?? 'gender not given',
    person.ethnicity ?? 'ethnicity not given',
    ...(person.disability === null ? [] : [`disability: ${person.disability.toLowerCase()}`]),
  ];
  return [
    ...heading(`Child ${journey.child}: ${standing.label}`),
    ...paragraph(`Edition ${edition} as at ${writtenDayNumber(asAt)}.`),
    ...paragraph(`${who.join(', ')}. On ${counted(lists.length, 'list')}: ${lists.join(', ')}.`),
    ...person.disagreements.flatMap(({ field, values }) =>
      paragraph(
        `The lists disagree about ${field.replaceAll('-', ' ')}: ${values
          .map(({ says, places }) => `${says} (${places.map(({ list, row }) => `list ${list} row ${row}`).join(', ')})`)
          .join('; ')}.`,
      ),
    ),
    ...heading('What happened'),
    ...eventLines(journey, width),
    ...(spans.length === 0 ? [] : heading('What lasts')),
    ...table(
      [{ heading: 'From' }, { heading: 'To' }, { heading: 'What', weight: 1 }],
      spans.map(({ fromDay, toDay, state, label, detail }) => [
        fromDay === null ? 'not known' : writtenDayNumber(fromDay),
        toDay === null ? (state === 'open' ? 'still open' : 'not known') : writtenDayNumber(toDay),
        detail === null ? label : `${label}: ${detail}`,
      ]),
      width,
    ).filter(() => spans.length > 0),
    ...(gaps.length === 0 ? [] : heading('Time between')),
    ...gaps.flatMap(({ label, days, workingDays, running }) =>
      paragraph(
        `${label}: ${counted(days, 'day')}${workingDays === null ? '' : ` (${counted(workingDays, 'working day')})`}${running ? ', so far' : ''}`,
      ),
    ),
    ...(statements.length === 0 ? [] : heading('As the lists say')),
    ...statements.flatMap(({ label, says, list, row }) => paragraph(`${label}: ${says} (list ${list}, row ${row})`)),
  ];
}

/** What happened to a child, day by day, each with its place in the lists. */
export function eventLines({ events }: Pick<Journey, 'events'>, width: number): string[] {
  return table(
    [
      { heading: 'Date' },
      { heading: 'What', weight: 1 },
      { heading: 'List', align: 'right' },
      { heading: 'Row', align: 'right' },
    ],
    events.map(({ day, label, detail, list, row }) => [
      writtenDayNumber(day),
      detail === null ? label : `${label}: ${detail}`,
      String(list),
      String(row),
    ]),
    width,
  );
}
