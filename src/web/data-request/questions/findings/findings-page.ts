import {
  checkNamed,
  type EditionId,
  editions,
  type FindingsFilter,
  type FindingView,
  findingView,
  type ListNo,
} from '#annex-a';
import type { Answering, KeptFinding } from '../../opened.ts';
import { aboutOf, explainedBy, indexOf } from './indexed.ts';

/** Which findings a page shows. */
export type FindingsAsked = {
  readonly filter: FindingsFilter;
  /** From 1; one past the end is the last. */
  readonly page: number;
  readonly size: number;
  readonly edition: EditionId;
  /** The lists and columns that are explained: "8", "8/placement-urn". */
  readonly explained: readonly string[];
};

/** A finding as a page lists it. */
export type ListedFinding = FindingView & {
  /** Its place among all findings of the submission, from 0: its address. */
  readonly number: number;
  /** The row in the list, counted from 0; null for a whole list or submission. */
  readonly index: number | null;
  /** What of it an explanation would be about; null for the whole submission. */
  readonly about: string | null;
};

/** A choice of a filter, with how many findings it would leave beside the other choices. */
export type CountedChoice = { readonly value: string; readonly text: string; readonly count: number };

export type FindingsPage = {
  readonly total: number;
  /** How many findings the submission has. */
  readonly ofAll: number;
  readonly page: number;
  readonly findings: readonly ListedFinding[];
  readonly choices: Readonly<Record<'list' | 'severity' | 'rule' | 'column' | 'explained', readonly CountedChoice[]>>;
};

/** A page of findings as a filter leaves them; those about the submission as a whole stand first in every order. */
export const findingsPage: Answering<FindingsAsked, FindingsPage> = ({ findings }, asked) => {
  const isExplained = explainedBy(asked.explained);
  const index = indexOf(findings);
  const places = wholeFirst(findings, index.narrowed(asked.filter, isExplained));
  const last = Math.max(1, Math.ceil(places.length / asked.size));
  const page = Math.min(Math.max(1, asked.page), last);
  return {
    total: places.length,
    ofAll: findings.length,
    page,
    findings: listedAt(findings, places.subarray((page - 1) * asked.size, page * asked.size)),
    choices: choicesOf(findings, asked, isExplained),
  };
};

/** Findings from a place among those that a filter leaves, from 0, so many at most; those about the submission as a whole come first. */
export const findingsFrom: Answering<
  Pick<FindingsAsked, 'filter' | 'explained'> & { readonly from: number; readonly count: number },
  Pick<FindingsPage, 'total' | 'findings'>
> = ({ findings }, { filter, explained, from, count }) => {
  const places = wholeFirst(findings, indexOf(findings).narrowed(filter, explainedBy(explained)));
  return { total: places.length, findings: listedAt(findings, places.subarray(from, from + count)) };
};

const listedAt = (findings: readonly KeptFinding[], places: Int32Array): readonly ListedFinding[] =>
  Array.from(places, (number) => listed(findings, number)).filter((finding) => finding !== null);

/** A finding by its number; null when there is none. */
export function listed(findings: readonly KeptFinding[], number: number): ListedFinding | null {
  const finding = findings[number];
  if (finding === undefined) return null;
  return { ...findingView(finding), number, index: finding.index, about: aboutOf(finding) };
}

function wholeFirst(findings: readonly KeptFinding[], places: Int32Array): Int32Array {
  const isWhole = (place: number) => findings[place]?.list === null;
  const whole = places.filter(isWhole);
  if (whole.length === 0) return places;
  const ordered = new Int32Array(places.length);
  ordered.set(whole);
  ordered.set(
    places.filter((place) => !isWhole(place)),
    whole.length,
  );
  return ordered;
}

function choicesOf(
  findings: readonly KeptFinding[],
  { filter, edition }: FindingsAsked,
  isExplained: (column: string) => boolean,
): FindingsPage['choices'] {
  const counts = indexOf(findings).counted(filter, isExplained);
  const { lists } = editions[edition];
  const titleOf = (list: ListNo | 'none') =>
    list === 'none' ? 'The submission as a whole' : `List ${list}: ${lists[list - 1]?.title ?? ''}`;
  const severities = { error: 'Errors', query: 'Queries' } as const;
  const order = lists.flatMap(({ no, fields }) => fields.map(({ key }) => `${no}/${key}`));
  return {
    list: [...counts.list].map(([list, count]) => ({ value: String(list), text: titleOf(list), count })),
    severity: [...counts.severity].map(([severity, count]) => ({ value: severity, text: severities[severity], count })),
    // What a choice would leave empty is not offered, unless it is the one that was made.
    rule: [...counts.rule]
      .map(([rule, count]) => ({ value: rule, text: checkNamed(rule)?.title ?? rule, count }))
      .filter(({ value, count }) => count > 0 || value === filter.rule)
      .sort((a, b) => a.text.localeCompare(b.text)),
    column: [...counts.column]
      .filter(([column, count]) => count > 0 || column === filter.column)
      .map(([column, count]) => ({ value: column, text: columnTitle(edition, column), count }))
      .sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value)),
    explained: [
      { value: 'no', text: 'Not explained', count: counts.explained.no },
      { value: 'yes', text: 'In something explained', count: counts.explained.yes },
    ],
  };
}

function columnTitle(edition: EditionId, column: string): string {
  const [list = '', key] = column.split('/');
  const field = editions[edition].lists[Number(list) - 1]?.fields.find((each) => each.key === key);
  return `List ${list}: ${field?.heading ?? key ?? ''}`;
}
