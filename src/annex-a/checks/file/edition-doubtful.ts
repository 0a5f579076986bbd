import { editions } from '../../editions/index.ts';
import { editionIds } from '../../editions/model.ts';
import { type Check, everyEdition } from '../check.ts';
import { remarksOf } from './remarks-of.ts';

export const editionDoubtful: Check = {
  id: 'edition-doubtful',
  title: 'The headings are rather those of another edition',
  severity: 'query',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'ours',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {},
    remarks: [{ kind: 'edition-doubtful', other: 'ilacs', fitting: 0, fittingOther: 21 }],
  },
  passing: { edition: 'sif-2015', asAt: '2015-06-01', lists: {} },
  run: ({ submission, report }) => {
    for (const { other, fitting, fittingOther } of remarksOf(submission, 'edition-doubtful')) {
      report({ list: null, row: null, field: null, details: [other, fittingOther, fitting] });
    }
  },
  message: ([other, fittingOther, fitting]) => {
    const title = editionIds.flatMap((id) => (id === other ? [editions[id].title] : [])).join('');
    return `${fittingOther} headings stand only in the edition “${title}”, ${fitting} only in the one chosen. Was the right edition chosen?`;
  },
};
