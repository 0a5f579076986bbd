import type { Code, CodeSet } from '../../editions/code-sets/code-set.ts';
import { codeSets } from '../../editions/code-sets/index.ts';
import { unreadable } from '../../submission/submission.ts';
import { isExcelError } from '../../submission/values/value-reader.ts';
import { type Check, everyEdition } from '../check.ts';
import { columnsOfType } from './columns-of-type.ts';
import { codeForCell, codesNamed, nearestCodes } from './nearest-codes.ts';

export const codeUnknown: Check = {
  id: 'code-unknown',
  title: 'A cell holds none of the codes of its column',
  severity: 'error',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'Annex A, Table 2, and the code lists of the statutory returns',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      1: [
        { 'child-id': 'W1', gender: 'Monkey' },
        { 'child-id': 'W2', ethnicity: 'a) WIRI' },
        { 'child-id': 'W3', 'contact-source': 'Seen 6 weeks ago' },
      ],
    },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      1: [
        { 'child-id': 'W1', gender: 'a) Male', ethnicity: 't) NOBT', 'contact-source': 'q) 6: Police' },
        { 'child-id': 'W2', gender: '1', ethnicity: 'White British', 'contact-source': '6' },
        { 'child-id': 'W3', gender: 'FEMALE ', ethnicity: 'wbri', 'contact-source': 'a) 1A: Individual' },
        { 'child-id': 'W4', gender: '', ethnicity: '', 'contact-source': '' },
      ],
    },
  },
  run: ({ submission, report }) => {
    for (const { list, column } of columnsOfType(submission, ['code'])) {
      const { values, text, field } = column;
      if (field.codes === null) continue;
      const set = codeSets[field.codes];
      const known = new Map<string, readonly [string, string]>();
      for (let row = 0; row < values.length; row += 1) {
        if (values[row] !== unreadable) continue;
        const written = text(row).trim();
        if (isExcelError(written)) continue;
        const words = known.get(written) ?? suggested(set, written);
        known.set(written, words);
        report({ list: list.no, row, field: field.key, details: [written.slice(0, 80), set.title, ...words] });
      }
    }
  },
  message: ([written, title, named, near]) => {
    if (named !== '') return `“${written}” names more than one code: ${named}. Keep the right one.`;
    if (near !== '') return `“${written}” is no code of “${title}”. Perhaps ${near} is meant; correct it.`;
    return `“${written}” is no code of “${title}”. Write one of its codes.`;
  },
};

/** The codes that a text names when it names several, and those it may mean, in words. */
function suggested(set: CodeSet, written: string): readonly [named: string, near: string] {
  const inWords = (codes: readonly Code[]): string => codes.map(codeForCell).join(' or ');
  const named = codesNamed(set, written);
  return named.length > 1 ? [inWords(named), ''] : ['', inWords(nearestCodes(set, written))];
}
