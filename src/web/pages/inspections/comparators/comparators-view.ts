import type { ComparatorsByMeasure } from '#annex-a';
import { comparatorColumns } from '#inspection';

/** The values of comparators as they are kept; none where there are none, or where they no longer fit the measures there are. */
export async function keptValues(csv: string | null): Promise<ComparatorsByMeasure> {
  if (csv === null) return new Map();
  const { FiguresError, measures, parseComparators } = await import('#annex-a');
  try {
    return parseComparators(
      csv,
      'The comparators',
      measures.map(({ id }) => id),
    );
  } catch (error) {
    // They were whole when they were kept; a measure may have another name since.
    if (error instanceof FiguresError) return new Map();
    throw error;
  }
}

/** The table of all measures with the values that there are, to be filled in and imported. */
export async function templateRows(values: ComparatorsByMeasure): Promise<readonly (readonly (string | number)[])[]> {
  const { measures } = await import('#annex-a');
  return [
    Object.values(comparatorColumns).map(({ heading }) => heading),
    ...measures.map(({ id, title, unit }) => {
      const { previous = '', national = '', similar = '' } = values.get(id) ?? {};
      return [id, previous, national, similar, title, unit];
    }),
  ];
}

/** The comparators by group of measures, as the page shows them. */
export async function comparatorsView(csv: string) {
  const { measureGroups, measures } = await import('#annex-a');
  const values = await keptValues(csv);
  const told = measures.filter(({ id }) => values.has(id));
  const isGroup = (name: string): name is keyof typeof measureGroups => Object.hasOwn(measureGroups, name);
  return {
    groups: [...Map.groupBy(told, ({ group }) => group)].map(([group, those]) => ({
      title: isGroup(group) ? measureGroups[group] : group,
      rows: those.map(({ id, title, unit }) => {
        const { previous = '–', national = '–', similar = '–' } = values.get(id) ?? {};
        return [title, unit, previous, national, similar];
      }),
    })),
  };
}
