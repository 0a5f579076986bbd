import { type Check, everyEdition } from '../check.ts';
import { counted } from './counted.ts';

export const optionalHeadingMissing: Check = {
  id: 'optional-heading-missing',
  title: 'Columns that a row may leave empty are missing',
  severity: 'query',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'Annex A, Table 2',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 1: [] },
    without: { 1: ['expected-date-of-birth', 'age'] },
  },
  passing: { edition: 'sif-2015', asAt: '2015-06-01', lists: { 1: [] } },
  run: ({ submission, settings, report }) => {
    for (const { no, definition, columns } of submission.lists.values()) {
      const missing = definition.fields.filter(
        ({ key, blank, stage }) => blank && stage <= settings.stage && !columns.has(key),
      );
      if (missing.length === 0) continue;
      const names = missing.map(({ heading }) => `“${heading}”`).join(', ');
      report({ list: no, row: null, field: null, details: [missing.length, names] });
    }
  },
  message: ([count, names]) =>
    `${counted(count, 'column')} that may be left empty, but should be there: ${names}. Add them, or say that nothing is held.`,
};
