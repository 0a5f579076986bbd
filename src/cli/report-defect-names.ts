import type { DefectKind } from '#report';

/** What each kind of defect is called for people; files and answers keep its id. */
export const defectNames: Readonly<Record<DefectKind, string>> = {
  'grade-mismatch': 'grades differ',
  'grade-off-scale': 'no grade of the framework',
  'grade-line': 'grade line wrong',
  'missing-judgement': 'judgement missing',
  'missing-section': 'section missing',
  'missing-grade': 'grade missing',
  'recorded-without-section': 'no section behind a grade',
  'not-recorded': 'not in the record',
  'record-heading-mislabelled': 'wrong heading in the record',
  'record-heading-repeated': 'heading repeated in the record',
  'record-row': 'wrong row in the record',
  'repeated-section': 'section twice',
  'unknown-heading': 'heading not known',
  'broken-numbering': 'paragraph numbers',
  'contents-page': 'contents page',
  cover: 'cover',
  sum: 'sum',
  share: 'percentage',
  'text-glued': 'text run together',
  'text-lost': 'text lost',
  'text-ends': 'text ends too early',
  'text-doubled': 'text twice',
};
