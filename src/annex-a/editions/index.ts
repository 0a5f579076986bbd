import type { FieldKey } from './field-keys.ts';
import { ilacsLists } from './ilacs/lists.ts';
import type { Edition, EditionId, Field, ListDefinition, ListNo } from './model.ts';
import { sif2015Lists } from './sif-2015/lists.ts';

/** The editions of the data request, by id. */
export const editions: Readonly<Record<EditionId, Edition>> = {
  'sif-2015': {
    id: 'sif-2015',
    title: 'Annex A of the single inspection framework, 1 June 2015',
    from: '2015-06-01',
    to: '2017-12-31',
    source: 'Framework and evaluation schedule, 1 June 2015, Annex A',
    lists: sif2015Lists,
  },
  ilacs: {
    id: 'ilacs',
    title: 'Annex A for inspections from 2018',
    from: '2018-01-01',
    to: null,
    source: 'The columns that public tools read',
    lists: ilacsLists,
  },
};

/** The definition of one list. Every edition has the same 11. */
export function listDefinition(edition: EditionId, no: ListNo): ListDefinition {
  const definition = editions[edition].lists[no - 1];
  if (definition === undefined) throw new Error(`edition ${edition} has no list ${no}`);
  return definition;
}

/** The field with a key in a list, or null when the edition's list has none. */
export function fieldOf(definition: ListDefinition, key: FieldKey): Field | null {
  return definition.fields.find((field) => field.key === key) ?? null;
}
