import { columnLetters } from '../../sheets/sheet.ts';
import type { List, Remark, Submission } from '../../submission/submission.ts';
import type { Report } from '../check.ts';

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

/** "1 row", "3 rows". */
export const counted = (count: number | string | undefined, one: string, many = `${one}s`): string =>
  Number(count) === 1 ? `1 ${one}` : `${count} ${many}`;
