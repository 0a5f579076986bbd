import { present, type Submission } from '../../submission/submission.ts';
import { firstStated } from '../disagreements.ts';
import { joinedGroups } from '../joined-groups.ts';
import { linkChildren } from '../linked.ts';
import { type TiedChildren, tiedChildren } from './tied-children.ts';
import { type TieLine, tieLines } from './ties.ts';

/** Why some of a group's children are taken for siblings. */
interface SiblingReason {
  readonly kind: TieLine['kind'];
  readonly strength: TieLine['strength'];
  readonly children: readonly string[];
  readonly says: string;
}

/** Children proposed as siblings. Only the adoptive family is said by a list; all else is inferred. */
interface SiblingGroup {
  readonly children: readonly string[];
  readonly strength: TieLine['strength'];
  readonly reasons: readonly SiblingReason[];
  /** True when two have one date of birth: twins, or one child under two ids. */
  readonly sameBirth: boolean;
}

/** Children who share a day and a worker or source, too many to be a family. */
interface Batch {
  readonly kind: TieLine['kind'];
  readonly children: number;
  readonly says: string;
}

/** Children who seem to be siblings, and on what evidence. */
export interface SiblingGroups {
  readonly groups: readonly SiblingGroup[];
  /** What was not taken for a family because it was too large: told, since a larger `most` would propose it. */
  readonly batches: readonly Batch[];
}

/** Proposes sibling groups of at most `most` children, in order of their first child. */
export function siblingGroups(submission: Submission, { most = 8 }: { readonly most?: number } = {}): SiblingGroups {
  const linked = linkChildren(submission);
  const births = firstStated(linked, 'date-of-birth');
  const ties: TiedChildren[] = [];
  const batches: Batch[] = [];
  for (const line of tieLines) {
    for (const tie of tiedChildren(linked, line)) {
      if (tie.members.length <= most) ties.push(tie);
      else batches.push({ kind: line.kind, children: tie.members.length, says: line.says });
    }
  }
  const groups = joinedGroups(ties, most).map(({ members, parts }): SiblingGroup => {
    const days = members.map((child) => births[child]).filter(present);
    return {
      children: members.map(linked.idOf),
      strength: strengths.find((strength) => parts.some(({ line }) => line.strength === strength)) ?? 'possible',
      reasons: reasonsOf(parts, linked.idOf),
      sameBirth: new Set(days).size < days.length,
    };
  });
  return { groups, batches };
}

// Two columns can say one thing, as a worker and the worker's team do: the stronger is told.
function reasonsOf(parts: readonly TiedChildren[], idOf: (child: number) => string): SiblingReason[] {
  return parts
    .filter(({ line, members }, at) =>
      parts
        .slice(0, at)
        .every((before) => before.line.kind !== line.kind || !members.every((child) => before.members.includes(child))),
    )
    .map(({ line, members }) => ({
      kind: line.kind,
      strength: line.strength,
      children: members.map(idOf),
      says: line.says,
    }));
}

const strengths = ['strong', 'likely', 'possible'] as const;
