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

  it('is read again when newer lists are checked, if it stands and was checked against older ones or none', () => {
    const again = (...documents: readonly (typeof checked | typeof waiting)[]) =>
      readAgain('westmarch', documents, 3).map(({ subject, after }) => [subject.id, after]);
    expect(again(checked)).toEqual([['one', { checkState: 'received' }]]);
    expect(again({ ...checked, summary: { ...summary, lists: null } })).toHaveLength(1);
    expect(again({ ...checked, summary: { ...summary, lists: { submission: 3, found: 1, notFound: 1 } } })).toEqual([]);
    expect(again(waiting, { ...checked, state: 'replaced' })).toEqual([]);
  });
});
