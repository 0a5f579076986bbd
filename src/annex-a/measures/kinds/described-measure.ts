import type { Needs } from '../../checks/check.ts';
import type { CheckSettings } from '../../checks/settings.ts';
import type { FieldKey } from '../../editions/field-keys.ts';
import { fieldOf, listDefinition } from '../../editions/index.ts';
import { editionIds, type ListNo } from '../../editions/model.ts';
import type { Measure, MeasureGroup, Standard } from '../measure.ts';
import type { Population } from '../rows/population.ts';

/** What every kind of measure says of itself. */
export interface Said {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly standard?: Standard | ((settings: CheckSettings) => Standard);
  readonly internal?: boolean;
}

/** What a question adds to the columns a measure needs. */
interface Asked {
  readonly needs: readonly FieldKey[];
  readonly either?: readonly FieldKey[];
  readonly elsewhere?: Needs;
}

export const groupOf =
  (group: MeasureGroup) =>
  (...measures: readonly Omit<Measure, 'group'>[]): readonly Measure[] =>
    measures.map((measure) => ({ ...measure, group }));

/** A measure of one population, but for its unit and how it is worked out. */
export function ofPopulation(
  { id, title, note = '', standard, internal = false }: Said,
  population: Population,
  questions: readonly Asked[],
): Omit<Measure, 'group' | 'unit' | 'compute'> {
  const keys = new Set([...population.needs, ...questions.flatMap((question) => question.needs)]);
  const either = [...new Set(questions.flatMap((question) => question.either ?? []))];
  const elsewhere: Needs = Object.assign({}, ...questions.map((question) => question.elsewhere ?? {}));
  const needs: Needs = { [population.list]: [...keys], ...elsewhere };
  return {
    id,
    title,
    list: population.list,
    needs,
    either,
    editions: editionsWith(needs, population.list, either),
    of: population.words,
    standard: typeof standard === 'function' ? standard : () => standard ?? null,
    note,
    internal,
    overlapping: false,
    never: null,
  };
}

/** The editions whose lists have all the columns needed, and one of those of which one is enough. */
export function editionsWith(needs: Needs, list: ListNo | null, either: readonly FieldKey[]): Measure['editions'] {
  return editionIds.filter((edition) => {
    const has = (no: ListNo) => (key: FieldKey) => fieldOf(listDefinition(edition, no), key) !== null;
    const all = Object.entries(needs).every(([no, keys]) => (keys ?? []).every(has(Number(no) as ListNo)));
    return all && (either.length === 0 || list === null || either.some(has(list)));
  });
}
