import { childOf, described, type Finding, findingView, journeyOf, type Submission } from '#annex-a';
import type { Checked } from './check-files.ts';
import type { ChildView } from './questions.ts';

/** More findings about one child than these are counted and not shown. */
const mostFindings = 30;

/** One child's journey with what was found about the child; null when no row has that id. */
export function childView({ submission, result }: Checked, id: string): ChildView | null {
  const journey = journeyOf(submission, id);
  if (journey === null) return null;
  const found = result.findings.filter((finding) => isAbout(finding, journey.child, submission));
  return {
    journey,
    findings: found.slice(0, mostFindings).map((finding) => findingView(described(finding, submission))),
    total: found.length,
  };
}

/** Whether a finding stands in a row of a child. List 11 is about adopters. */
function isAbout({ list: no, row }: Finding, child: string, submission: Submission): boolean {
  const list = no === null || no === 11 ? undefined : submission.lists.get(no);
  return list !== undefined && row !== null && childOf(list, row) === child;
}
