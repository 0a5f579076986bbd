import { codeIn, codeInWords } from '../../editions/code-sets/code-places.ts';
import { listsOfChildren } from '../../editions/lists-of-children.ts';
import { listNos } from '../../editions/model.ts';
import { columnOf, present } from '../../submission/submission.ts';
import { type Check, everyEdition, type Place } from '../check.ts';
import { rowInWords } from './linking/cells.ts';
import { ethnicityIsKnown } from './linking/ethnicity.ts';

const notYetObtained = codeIn('ETHNICITY', 'NOBT');

export const ethnicityKnownOnAnotherList: Check = {
  id: 'ethnicity-known-on-another-list',
  title: 'An ethnicity not yet obtained on one list is known on another',
  severity: 'query',
  scope: 'lists',
  editions: everyEdition,
  needs: [{}],
  source: 'Annex A, the use of one child ID over the lists',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      6: [{ 'child-id': 'W1', ethnicity: 't) NOBT' }],
      8: [{ 'child-id': 'W1', ethnicity: 'BAFR' }],
    },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      1: [{ 'child-id': 'W1', ethnicity: 'NOBT' }],
      6: [{ 'child-id': 'W1', ethnicity: 'NOBT' }],
      8: [{ 'child-id': 'W2', ethnicity: 'BAFR' }],
    },
  },
  run: ({ submission, report }) => {
    const columns = listsOfChildren.flatMap((no) => {
      const children = columnOf(submission, no, 'child-id')?.values;
      const values = columnOf(submission, no, 'ethnicity')?.values;
      return children === undefined || values === undefined ? [] : [{ no, children, values }];
    });
    const { length } = submission.words;
    const knownOn = new Uint8Array(length);
    const knownAt = new Int32Array(length);
    for (const { no, children, values } of columns) {
      children.forEach((child, row) => {
        const value = values[row];
        if (!present(child) || !present(value) || !ethnicityIsKnown(value) || knownOn[child] !== 0) return;
        knownOn[child] = no;
        knownAt[child] = row;
      });
    }
    const told = new Map<number, Place[]>();
    for (const { no, children, values } of columns) {
      children.forEach((child, row) => {
        const value = values[row];
        if (!present(child) || !present(value) || ethnicityIsKnown(value)) return;
        const list = listNos.find((each) => each === knownOn[child]);
        if (list === undefined || list === no) return;
        const cell = { list: no, row, field: 'ethnicity' } as const;
        const before = told.get(child);
        if (before) {
          before.push(cell);
          return;
        }
        const place = { list, row: knownAt[child] ?? 0, field: 'ethnicity' } as const;
        const also: Place[] = [place];
        told.set(child, also);
        const ethnicity = columnOf(submission, list, 'ethnicity')?.values[place.row] ?? -1;
        report({
          ...cell,
          also,
          details: [
            value === notYetObtained ? 'not yet obtained' : 'refused',
            codeInWords('ETHNICITY', ethnicity),
            rowInWords(submission, list, place.row),
          ],
        });
      });
    }
  },
  message: ([state, known, where]) =>
    `the ethnicity is given as ${state}, but as ${known} in ${where}. Give it on every list if it is known.`,
};
