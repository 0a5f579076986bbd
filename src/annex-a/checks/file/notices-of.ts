import type { SheetNotice } from '../../sheets/sheet.ts';
import type { Remark, Submission } from '../../submission/submission.ts';
import { remarksOf } from './remarks-of.ts';

type Noticed = Extract<Remark, { readonly kind: 'sheet-notice' }>;

/** What the reader noticed, of some kinds, in the sheets of lists: what a sheet beside them holds does not matter. */
export const noticesInLists = (submission: Submission, kinds: readonly SheetNotice['kind'][]): readonly Noticed[] =>
  remarksOf(submission, 'sheet-notice').filter(({ notice, list }) => list !== null && kinds.includes(notice.kind));

/** What the reader noticed, of some kinds, in whole files: once a file, whichever sheet it is told with. */
export function noticesInFiles(submission: Submission, kinds: readonly SheetNotice['kind'][]): readonly Noticed[] {
  const told = new Map<string, Noticed>();
  for (const remark of remarksOf(submission, 'sheet-notice')) {
    const name = `${remark.notice.kind} ${remark.file}`;
    if (kinds.includes(remark.notice.kind) && !told.has(name)) told.set(name, remark);
  }
  return [...told.values()];
}
