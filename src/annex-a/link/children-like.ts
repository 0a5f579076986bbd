import type { Submission } from '../submission/submission.ts';
import { linkChildren } from './linked.ts';

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
