// What spreadsheets take for a formula when a cell begins with it (OWASP, "CSV injection"), wide forms included, and the
// tab and line ends that Excel drops before it looks.
const formulaLike = /^[\s\u00a0]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** Whether a spreadsheet could take a text for a formula. */
export const isFormulaLike = (text: string): boolean => formulaLike.test(text);

/** A text that no spreadsheet takes for a formula when it opens a CSV file: an apostrophe is put before one that might be. */
export const neutralised = (text: string): string => (isFormulaLike(text) ? `'${text}` : text);
