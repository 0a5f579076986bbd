import type { PerChildKey } from './per-child-headings.ts';

/** When a document is asked for: always, or only with or without a review of the safeguarding board at the same time. */
type Condition = 'always' | 'board-review-apart' | 'board-review-concurrent';

/** What a document that reports on single children gives for each of them. */
interface PerChildField {
  readonly key: PerChildKey;
  readonly title: string;
  /** Whether a child may lack it. */
  readonly blank: boolean;
}

/** A document that is asked for beside the lists. */
export interface RequestedDocument {
  /** Its number, which stands before the file's name. */
  readonly no: string;
  readonly title: string;
  readonly condition: Condition;
  /** Null: not about single children. */
  readonly perChild: readonly PerChildField[] | null;
}

const needed = (key: PerChildKey, title: string): PerChildField => ({ key, title, blank: false });
const ifAny = (key: PerChildKey, title: string): PerChildField => ({ key, title, blank: true });

const document = (no: string, title: string, perChild: readonly PerChildField[] | null = null): RequestedDocument => ({
  no,
  title,
  condition: no > '1.10' && no < '2' ? 'board-review-apart' : no >= '4' ? 'board-review-concurrent' : 'always',
  perChild,
});

/** The documents of Annex A, by number. Titles are ours. */
export const requestedDocuments: readonly RequestedDocument[] = [
  document('1.01', 'Structure and reporting lines'),
  document('1.02', 'Decision-making, workflow and case management'),
  document('1.03', 'Monthly management information, by team and department'),
  document('1.04', 'Workforce profile'),
  document('1.05', 'Training and development strategy'),
  document('1.06', 'Caseload and supervision policy'),
  document('1.07', 'Thresholds and assessment criteria'),
  document('1.08', 'Complaints and what followed'),
  document('1.09', 'Needs analysis'),
  document('1.10', 'Peer reviews of the last 12 months'),
  document('1.11', 'Safeguarding board: annual report'),
  document('1.12', 'Safeguarding board: business plan'),
  document('1.13', 'Safeguarding board: minutes of 12 months'),
  document('1.14', 'Safeguarding board: training strategy'),
  document('2.01', 'Early help: strategy, impact, availability'),
  document('2.02', 'Practice audits, help and protection'),
  document('2.03', 'Children privately fostered', [
    needed('id', 'Child unique ID'),
    needed('birth', 'Date of birth'),
    needed('began', 'Date the arrangement commenced'),
  ]),
  document('2.04', 'Number in secure accommodation on welfare grounds'),
  document('2.05', 'Number electively home educated'),
  document('2.06', 'Children of school age not in full-time education', [
    needed('id', 'Child unique ID or UPN'),
    needed('birth', 'Date of birth'),
    needed('provision', 'Type of provision, home tuition included'),
    needed('hours', 'Hours of provision a week'),
    ifAny('exclusion', 'Type of exclusion'),
    ifAny('began', 'Date alternative provision commenced'),
  ]),
  document('2.07', 'Children missing from home or care', [
    ifAny('id', 'Child unique ID'),
    ifAny('birth', 'Date of birth'),
    needed('episodes', 'Number of episodes'),
    needed('summary', 'Summary of action and decisions'),
    needed('exploitation', 'Known to be vulnerable to sexual exploitation'),
  ]),
  document('3.01', 'Strategy for children looked after'),
  document('3.02', 'Mental health services: strategy and waiting times'),
  document('3.03', 'Commissioning and sufficiency strategy'),
  document('3.04', 'Virtual head: annual report'),
  document('3.05', 'Practice audits, looked after'),
  document('3.06', 'Independent reviewing officers: management report'),
  document('3.07', 'Complaints and feedback from families'),
  document('3.08', 'Education: progress and outcomes'),
  document('3.09', 'Family justice board: minutes of six months'),
  document('3.10', 'Health: assessments and dental checks'),
  document('4.01', 'Safeguarding board: minutes, executive board included'),
  document('4.02', 'Safeguarding board: structure, sub-groups, members'),
  document('4.03', 'Safeguarding board: sub-group minutes, as asked'),
  document('4.04', 'Safeguarding board: training, strategy and evaluation'),
  document('4.05', 'Serious case reviews: action plans'),
  document('4.06', 'Safeguarding board: recent audits'),
  document('4.07', 'Learning and improvement framework'),
  document('4.08', 'Child deaths: annual report'),
  document('4.09', 'Safeguarding board: business plan'),
  document('4.10', 'Safeguarding board: annual report'),
];

/** What is inspected, as far as the documents depend on it. */
export interface RequestedFor {
  readonly lscbConcurrent: boolean;
  /** Whether the safeguarding board alone is reviewed. */
  readonly boardAlone?: boolean;
}

/**
 * The documents that are asked for: 37 when the safeguarding board is reviewed at the same time, 31 otherwise. The two sets about the
 * board exclude each other (Annex A). Of a board that alone is reviewed its own ten are asked for.
 */
export function documentsAskedFor({ lscbConcurrent, boardAlone = false }: RequestedFor): readonly RequestedDocument[] {
  if (boardAlone) return requestedDocuments.filter(({ condition }) => condition === 'board-review-concurrent');
  const without: Condition = lscbConcurrent ? 'board-review-apart' : 'board-review-concurrent';
  return requestedDocuments.filter(({ condition }) => condition !== without);
}
