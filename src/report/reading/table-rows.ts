/** The rows of the judgement table: number, label, and the words of the grade. The numbers are those that reports print. */
export const tableRows = [
  { number: '1', label: 'Children who need help and protection', start: 3, notBefore: null },
  { number: '2', label: 'Children looked after and achieving permanence', start: 4, notBefore: 'care' },
  { number: '2.1', label: 'Adoption performance', start: 2, notBefore: null },
  { number: '2.2', label: 'Experiences and progress of care leavers', start: 5, notBefore: null },
  { number: '3', label: 'Leadership, management and governance', start: 3, notBefore: null },
] as const;

export type Row = { readonly cells: readonly [number: string, label: string, grade: string]; readonly line: number };
