import { type CheckResult, childOf, type FindingsIndex, indexFindings, type Submission } from '#annex-a';

/** The findings of a check made ready to be narrowed: half a million of them are filtered in a few milliseconds. */
export function indexOf({ findings }: CheckResult, submission: Submission): FindingsIndex {
  return indexFindings({
    size: findings.length,
    list: (place) => findings[place]?.list ?? null,
    severity: (place) => findings[place]?.check.severity ?? 'query',
    rule: (place) => findings[place]?.check.id ?? '',
    field: (place) => findings[place]?.field ?? null,
    heading: (place) => findings[place]?.field ?? '',
    child: (place) => {
      const { list: no = null, row = null } = findings[place] ?? {};
      const list = no === null ? undefined : submission.lists.get(no);
      return list === undefined || row === null ? '' : childOf(list, row);
    },
  });
}
