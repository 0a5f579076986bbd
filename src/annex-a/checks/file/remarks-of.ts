import { columnLetters } from '../../sheets/sheet.ts';
import type { List, Remark, Submission } from '../../submission/submission.ts';
import type { Report, Run } from '../check.ts';

/** The remarks of a kind that reading made. */
export const remarksOf = <Kind extends Remark['kind']>(
  { remarks }: Submission,
  kind: Kind,
): readonly Extract<Remark, { readonly kind: Kind }>[] =>
  remarks.filter((remark): remark is Extract<Remark, { readonly kind: Kind }> => remark.kind === kind);

/** The place of a heading in a list's sheet. */
export const headingAt = (list: List | undefined, index: number, text: string): Pick<Report, 'at'> => ({
  at: { sheet: list?.sheet ?? '', cell: `${columnLetters(index)}${list?.headingRow ?? 1}`, text },
});

/** Reports the remarks of a kind that are about rows of a list: at the first of them, with how many there are. */
export const reportRows =
  (kind: 'blank-rows' | 'rows-beside-list' | 'headings-again') =>
  ({ submission, report }: Run): void => {
    for (const { list, count, first } of remarksOf(submission, kind)) {
      const sheet = submission.lists.get(list)?.sheet ?? '';
      report({ list, row: null, field: null, details: [count, first], at: { sheet, cell: `A${first}`, text: '' } });
    }
  };
