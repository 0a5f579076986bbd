import { describe, expect, it } from 'vitest';
import { file, outcome, requestFor } from './documents.test-data.ts';
import { type DocumentSummary, documentChecked, documentUnreadable, readAgain } from './read-document.ts';
import { supplyDocument } from './supply.ts';

const summary: DocumentSummary = {
  rows: 3,
  children: 3,
  withoutId: 1,
  errors: 2,
  queries: 1,
  lists: { submission: 2, found: 1, notFound: 1 },
  cut: false,
};
const request = requestFor();
const [supplied] = outcome(
  [],
  supplyDocument(request, [], {
    id: 'one',
    number: '2.03',
    whereToLook: 'All of it',
    replaces: [],
    nameSays: null,
    file: file('2.03.csv'),
  }),
);
if (supplied === undefined) throw new Error('Nothing was supplied.');
const waiting = { ...supplied, inspectionId: 'inspection', summary: null };
const checked = { ...waiting, checkState: 'checked' as const, summary };

describe('a document on single children', () => {
  it('is checked with what was counted, of which the log has the errors and queries', () => {
    expect(documentChecked('westmarch', waiting, { summary, findingsPayload: 'sealed' })).toMatchObject([
      { kind: 'document-checked', expects: 1, after: { checkState: 'checked', errors: 2, queries: 1 }, summary },
    ]);
  });

  it('that could not be read says why', () => {
    expect(documentUnreadable('westmarch', waiting, 'It has no headings.')).toMatchObject([
      { kind: 'document-unreadable', after: { checkState: 'unreadable' }, fault: 'It has no headings.' },
    ]);
  });

  it('is read again when other lists stand than those it was held against, if it stands itself and was checked', () => {
    const again = (standing: number | null, ...documents: readonly (typeof checked | typeof waiting)[]) =>
      readAgain('westmarch', documents, standing).map(({ subject, after }) => [subject.id, after]);
    const heldAgainst = (lists: DocumentSummary['lists']) => ({ ...checked, summary: { ...summary, lists } });
    expect(again(3, checked)).toEqual([['one', { checkState: 'received' }]]);
    expect(again(3, heldAgainst(null))).toHaveLength(1);
    expect(again(3, heldAgainst({ submission: 3, found: 1, notFound: 1 }))).toEqual([]);
    expect(again(3, waiting, { ...checked, state: 'replaced' })).toEqual([]);
    // The lists were taken back: those of before count again, or none.
    expect(again(1, checked)).toHaveLength(1);
    expect(again(null, checked)).toHaveLength(1);
    expect(again(null, heldAgainst(null))).toEqual([]);
  });
});
