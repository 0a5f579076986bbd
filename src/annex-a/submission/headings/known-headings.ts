import type { FieldKey } from '../../editions/field-keys.ts';
import { editions, listDefinition } from '../../editions/index.ts';
import { type EditionId, editionIds, type ListNo } from '../../editions/model.ts';
import { plainHeading, weightyHeading } from './plain-heading.ts';

/** The headings of a list in an edition, by form, each with the field it is of. */
export interface KnownHeadings {
  /** By `plainHeading`: the edition's own, the aliases, and what another edition calls the same field. */
  readonly plain: ReadonlyMap<string, FieldKey>;
  /** By `plainHeading` without any brackets. */
  readonly bare: ReadonlyMap<string, FieldKey>;
  /** By `weightyHeading`; only those that name one field. */
  readonly weighty: ReadonlyMap<string, FieldKey>;
  /** Headings of other editions whose field this edition's list does not have, by `plainHeading`. */
  readonly elsewhere: ReadonlyMap<string, { readonly field: FieldKey; readonly edition: EditionId }>;
}

const made = new Map<string, KnownHeadings>();

/** The headings by which the columns of a list are known. Worked out once. */
export function knownHeadings(edition: EditionId, no: ListNo): KnownHeadings {
  const name = `${edition} ${no}`;
  const known = made.get(name) ?? gathered(edition, no);
  made.set(name, known);
  return known;
}

function gathered(edition: EditionId, no: ListNo): KnownHeadings {
  const own = new Set(listDefinition(edition, no).fields.map(({ key }) => key));
  const plain = new Map<string, FieldKey>();
  const bare = new Map<string, FieldKey>();
  const weighty = new Map<string, FieldKey | null>();
  const elsewhere = new Map<string, { field: FieldKey; edition: EditionId }>();
  // The chosen edition first: where two editions use one heading for two things, its own meaning stands.
  for (const each of [edition, ...editionIds.filter((id) => id !== edition)]) {
    const { fields } = editions[each].lists[no - 1] ?? { fields: [] };
    for (const names of ['heading', 'aliases'] as const) {
      for (const field of fields) {
        for (const heading of names === 'heading' ? [field.heading] : field.aliases) {
          const form = plainHeading(heading);
          if (!own.has(field.key)) {
            put(elsewhere, form, { field: field.key, edition: each });
            continue;
          }
          put(plain, form, field.key);
          put(bare, /[([]/.test(heading) ? plainHeading(heading, true) : form, field.key);
          const words = weightyHeading(heading);
          const other = weighty.get(words);
          weighty.set(words, other === undefined || other === field.key ? field.key : null);
        }
      }
    }
  }
  return { plain, bare, weighty: withoutDoubtful(weighty), elsewhere };
}

function put<T>(map: Map<string, T>, key: string, value: T): void {
  if (key !== '' && !map.has(key)) map.set(key, value);
}

const withoutDoubtful = (forms: ReadonlyMap<string, FieldKey | null>): ReadonlyMap<string, FieldKey> =>
  new Map([...forms].filter((entry): entry is [string, FieldKey] => entry[0] !== '' && entry[1] !== null));
