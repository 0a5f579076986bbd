/** A date in a cell, as days from 1 January 1970: a bare number is a number. */
export interface Day {
  readonly day: number;
}

/** How a cell stands out: what its row or reader should notice. */
export type Look = 'plain' | 'heading' | 'strong' | 'muted' | 'error' | 'query';

/** A cell that stands out. */
export interface Marked {
  readonly value: string | number | Day;
  readonly look: Look;
}

/** What a cell of a written workbook or CSV file holds; null or an empty text: nothing. */
export type CellValue = string | number | Day | Marked | null;

/** The cell of a day number. */
export const day = (number: number): Day => ({ day: number });
