import type { FieldKey } from '../../../editions/field-keys.ts';
import type { Run } from '../../check.ts';
import { reportDisagreements } from './disagreements.ts';
import { type CaseList, caseLists, openCases } from './open-cases.ts';

/** Where the open cases of one child name different teams or workers, however they are spaced or capitalised. */
export function reportOtherNames({ submission, report }: Run, field: FieldKey): void {
  const plainPlaces = new Map<string, number>();
  const plain = new Map<number, number>();
  const sameAs = (word: number): number => {
    const known = plain.get(word);
    if (known !== undefined) return known;
    const name = (submission.words[word] ?? '').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
    const place = plainPlaces.get(name) ?? plainPlaces.size;
    plainPlaces.set(name, place);
    plain.set(word, place);
    return place;
  };
  const isCase = (no: number): no is CaseList => caseLists.some((each) => each === no);
  reportDisagreements(
    submission,
    {
      field,
      lists: caseLists,
      says: (_, list, row) => isCase(list) && openCases(submission, list).ofRow(row) === 'open',
      sameAs,
      inWords: (word) => `“${submission.words[word] ?? ''}”`,
    },
    report,
  );
}
