import type { CodeSet } from '../../editions/code-sets/code-set.ts';
import { codeSets } from '../../editions/code-sets/index.ts';
import type { FieldKey } from '../../editions/field-keys.ts';
import { editions } from '../../editions/index.ts';
import { editionIds, type FieldType, type ListNo } from '../../editions/model.ts';

/** What the editions together know of a field. */
interface KnownField {
  readonly types: ReadonlySet<FieldType>;
  readonly sets: ReadonlySet<CodeSet>;
  readonly lists: ReadonlySet<ListNo>;
}

/** The types, code sets and lists that a field has in any edition. */
export function knownField(key: FieldKey): KnownField {
  const types = new Set<FieldType>();
  const sets = new Set<CodeSet>();
  const lists = new Set<ListNo>();
  for (const id of editionIds) {
    for (const list of editions[id].lists) {
      for (const field of list.fields) {
        if (field.key !== key) continue;
        types.add(field.type);
        lists.add(list.no);
        if (field.codes !== null) sets.add(codeSets[field.codes]);
      }
    }
  }
  return { types, sets, lists };
}

const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** The label of a code that a person wrote as a code or as its label; null when a set has no such code. */
export function labelIn(set: CodeSet, written: string): string | null {
  const form = plain(written);
  return set.codes.find(({ code, label }) => plain(code) === form || plain(label) === form)?.label ?? null;
}
