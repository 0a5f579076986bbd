import type { BehindAsked } from '../../../../data-request/questions/comparison/behind-comparison.ts';

type What = BehindAsked['what'];

/** What is counted when two submissions are compared: how it is called, and what stands behind it. */
export const behindNames = {
  added: { text: 'Rows added', says: 'Rows that were not there before.' },
  gone: {
    text: 'Rows gone',
    says: 'Rows that are not there any more. Their row numbers are those of the submission before.',
  },
  changed: { text: 'Rows changed', says: 'Rows that were there before, in which a cell changed.' },
  filled: {
    text: 'Cells newly filled',
    says: 'Cells that were empty before, those of columns that were not there before among them.',
  },
  replaced: { text: 'Values changed', says: 'Cells that held something else before.' },
  emptied: { text: 'Cells emptied', says: 'Cells that held something before and are empty now.' },
  resolved: { text: 'Findings resolved', says: 'What was found before and is not found any more.' },
  still: { text: 'Findings still there', says: 'What was found before and is found again.' },
  new: { text: 'New findings', says: 'What was not found before.' },
} as const satisfies Record<What, { text: string; says: string }>;

/** Whether a text names something that is counted. */
export const isBehind = (text: string): text is What => Object.hasOwn(behindNames, text);
