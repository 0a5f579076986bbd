import type { ListNo } from '../../editions/model.ts';
import type { SheetNotice } from '../../sheets/sheet.ts';
import type { Example } from '../check.ts';

/** An empty list 1 as an example, with one thing that the reader noticed in a sheet: of that list, or of none. */
export const noticeExample = (kind: SheetNotice['kind'], at = '', list: ListNo | null = 1): Example => ({
  edition: 'sif-2015',
  asAt: '2015-06-01',
  lists: { 1: [] },
  remarks: [{ kind: 'sheet-notice', list, file: 'made-up.xlsx', sheet: 'List 1', notice: { kind, count: 3, at } }],
});
