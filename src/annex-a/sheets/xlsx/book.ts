import type { TextTable } from '../columns/text-table.ts';
import type { SharedTexts } from './shared-texts.ts';
import type { Styles } from './styles.ts';

/** What the sheets of a workbook have in common. */
export interface Book {
  readonly texts: TextTable;
  readonly shared: SharedTexts;
  readonly styles: Styles;
  readonly from1904: boolean;
}
