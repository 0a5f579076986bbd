import { type CheckResult, childOf, type Finding, type Submission } from '#annex-a';
import type { FindingsFilter } from './messages.ts';

/**
 * Which findings a filter leaves, in its order, as places in the result: half a million of them are filtered in a few milliseconds,
 * and words are made only for those that are looked at.
 */
export function findingsIn(result: CheckResult, submission: Submission, filter: FindingsFilter): Int32Array {
  const places = new Int32Array(result.findings.length);
  const wanted = filter.child.trim().toLowerCase();
  const isWanted = (id: string) => (filter.wholeId ? id === wanted : id.includes(wanted));
  let count = 0;
  result.findings.forEach((finding, place) => {
    if (!matches(finding, filter)) return;
    if (wanted !== '' && !isWanted(childIn(finding, submission).toLowerCase())) return;
    places[count] = place;
    count += 1;
  });
  return inOrder(places.slice(0, count), result, submission, filter);
}

function matches({ list, check }: Finding, filter: FindingsFilter): boolean {
  if (filter.list !== null && (list ?? 'none') !== filter.list) return false;
  if (filter.rule !== '' && check.id !== filter.rule) return false;
  return filter.severity === null || check.severity === filter.severity;
}

function childIn({ list: no, row }: Finding, submission: Submission): string {
  const list = no === null ? undefined : submission.lists.get(no);
  return list === undefined || row === null ? '' : childOf(list, row);
}

/** The result is in order of place already: a stable sort by one key keeps that order within it. */
function inOrder(
  places: Int32Array,
  result: CheckResult,
  submission: Submission,
  { sort }: FindingsFilter,
): Int32Array {
  if (sort === 'place') return places;
  const keys = new Map<number, string>();
  for (const place of places) {
    const finding = result.findings[place];
    if (finding === undefined) continue;
    keys.set(place, keyOf(finding, submission, sort));
  }
  return places.sort((a, b) => {
    const one = keys.get(a) ?? '';
    const other = keys.get(b) ?? '';
    return one < other ? -1 : one > other ? 1 : a - b;
  });
}

function keyOf(finding: Finding, submission: Submission, sort: 'severity' | 'rule' | 'child'): string {
  switch (sort) {
    case 'severity':
      return finding.check.severity;
    case 'rule':
      return finding.check.id;
    case 'child':
      // What concerns no child comes last.
      return childIn(finding, submission) || '\uffff';
  }
}
