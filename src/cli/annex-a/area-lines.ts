import type { FilledLine } from '#annex-a';
import { paragraph } from '../terminal/print.ts';
import { table } from '../terminal/table.ts';
import { shownValue } from './shown-value.ts';

/** The lines A1 to A36: those with a value, those that the lists cannot give and why, and those that a person is to enter. */
export function areaLines(area: readonly FilledLine[], width: number): string[] {
  const filled = area.filter(({ outcome }) => outcome !== 'cannot');
  const missing = area.filter(({ outcome }) => outcome === 'cannot');
  const isToEnter = ({ because, source }: FilledLine) => because.endsWith(`from ${source}`);
  const toEnter = Map.groupBy(missing.filter(isToEnter), ({ source }) => source);
  return [
    ...table(
      [
        { heading: 'Line' },
        { heading: 'What', weight: 1 },
        { heading: 'Value', align: 'right' },
        { heading: 'Out of area', align: 'right' },
        { heading: 'Before', align: 'right' },
        { heading: 'How', weight: 1 },
      ],
      filled.map(({ id, title, value, unit, share, enteredShare, previous, outcome, direction }) => [
        id,
        title,
        shownValue(value, unit),
        shownValue(share?.value ?? enteredShare, 'per cent'),
        shownValue(previous?.value ?? null, unit),
        [outcome, direction].filter(Boolean).join(', '),
      ]),
      width,
    ),
    '',
    ...missing
      .filter((line) => !isToEnter(line))
      .flatMap(({ id, title, because }) => paragraph(`${id} ${title}: cannot be computed, because ${because}.`)),
    '',
    ...[...toEnter].flatMap(([source, lines]) =>
      paragraph(`To enter, from ${source}: ${lines.map(({ id, title }) => `${id} ${title}`).join('; ')}.`),
    ),
  ];
}
