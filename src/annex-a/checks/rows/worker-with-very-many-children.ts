import { rowsByWord } from '../../submission/rows-of.ts';
import { blank, present } from '../../submission/submission.ts';
import { type Check, everyEdition, inEach, type Place } from '../check.ts';
import { exampleRows } from '../example-rows.ts';
import { openRows } from '../open-rows.ts';
import { unallocatedIn } from '../row/unallocated.ts';

const threeChildren = ['W1', 'W2', 'W3'].map((id) => ({ 'child-id': id, worker: 'Worker 1' }));

// Only open cases are a worker's: whoever takes referrals has hundreds in six months.
export const workerWithVeryManyChildren: Check = {
  id: 'worker-with-very-many-children',
  title: 'One worker has very many children',
  severity: 'query',
  scope: 'rows',
  editions: everyEdition,
  needs: inEach([4, 6, 7, 8, 9], ['child-id', 'worker']),
  source: 'Ours: the number is a setting',
  failing: { ...exampleRows('sif-2015', 6, ...threeChildren), settings: { childrenPerWorker: 2 } },
  passing: { ...exampleRows('sif-2015', 6, ...threeChildren), settings: { childrenPerWorker: 3 } },
  run: ({ lists, submission, asAt, settings, values, report }) => {
    const isUnallocated = unallocatedIn(submission);
    for (const list of lists) {
      const workers = list.columns.get('worker');
      const isOpen = openRows(list, asAt);
      if (workers === undefined || isOpen === null) continue;
      const children = values(list.no, 'child-id');
      const rows = rowsByWord(workers);
      const lastWorker = new Int32Array(submission.words.length).fill(blank);
      workers.values.forEach((worker, firstRow) => {
        if (!present(worker) || rows.first(worker) !== firstRow || isUnallocated(worker)) return;
        const held: number[] = [];
        for (let row = firstRow; row >= 0; row = rows.next(row)) {
          const child = children[row];
          if (!present(child) || !isOpen(row) || lastWorker[child] === worker) continue;
          lastWorker[child] = worker;
          held.push(row);
        }
        const [at, ...others] = held;
        if (at === undefined || held.length <= settings.childrenPerWorker) return;
        const also = others.map((row): Place => ({ list: list.no, row, field: 'worker' }));
        const details = [submission.words[worker] ?? '', held.length, settings.childrenPerWorker];
        report({ list: list.no, row: at, field: 'worker', also, details });
      });
    }
  },
  message: ([worker, children, most]) =>
    `“${worker}” has ${children} children with open cases in this list, more than ${most}. Is this one person, or does the name stand for a team or for nobody?`,
};
