import { childOf, type Finding, journeyOf, linkChildren, type Submission } from '#annex-a';
import type { Checked } from './check-files.ts';
import { findingView } from './finding-view.ts';
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
    findings: found.slice(0, mostFindings).map((finding) => findingView(finding, submission)),
    total: found.length,
  };
}

/** The ids that begin with, or else hold, what was typed: 20 at most. */
export function childrenLike(submission: Submission, typed: string): readonly string[] {
  const linked = linkChildren(submission);
  const wanted = typed.trim().toLowerCase();
  const begin: string[] = [];
  const hold: string[] = [];
  for (let child = 0; child < linked.children && begin.length < 20; child += 1) {
    const id = linked.idOf(child);
    const at = id.toLowerCase().indexOf(wanted);
    if (at === 0) begin.push(id);
    else if (at > 0 && hold.length < 20) hold.push(id);
  }
  return [...begin, ...hold].slice(0, 20);
}

/** Whether a finding stands in a row of a child. List 11 is about adopters. */
function isAbout({ list: no, row }: Finding, child: string, submission: Submission): boolean {
  const list = no === null || no === 11 ? undefined : submission.lists.get(no);
  return list !== undefined && row !== null && childOf(list, row) === child;
}
