import { writtenDay } from '#calendar';
import type { ListStanding } from '#inspection';

const listsIn = (numbers: readonly number[]): string =>
  numbers.length === 1 ? `list ${numbers[0]}` : `lists ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;

/** The two stages as choices, each with what is due at it and when. */
export const stagesToChoose = (standing: readonly ListStanding[]) =>
  ([1, 2] as const).map((stage) => {
    const due = standing.flatMap(({ list, due: all }) =>
      all.filter((each) => each.stage === stage).map(({ on }) => ({ list, on })),
    );
    const days = [...Map.groupBy(due, ({ on }) => on)].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const hint = days
      .map(([on, of]) => `${listsIn(of.map(({ list }) => list))} by ${writtenDay(Temporal.PlainDate.from(on))}`)
      .join('; ');
    return { value: String(stage), text: `Stage ${stage}`, hint: hint.charAt(0).toUpperCase() + hint.slice(1) };
  });
