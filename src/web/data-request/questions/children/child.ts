// A child's way through the lists, with all that was found about the child.
import {
  childOf,
  type FindingView,
  findingView,
  type Journey,
  journeyOf,
  type ListNo,
  linkChildren,
  probableDuplicates,
  type Submission,
  siblingGroups,
} from '#annex-a';
import { journeyChart } from '#showing';
import type { Answering, KeptFinding, Opened } from '../../opened.ts';
import { openedNumber } from '../indicators/opened-number.ts';
import { keptAnswers } from '../kept-answers.ts';
import { type ShownChart, shownChart } from '../shown-chart.ts';
import { type ChildPlace, placeOfChild } from './places.ts';

/** Ids that belong together, and on what evidence. */
export type Belonging = {
  readonly strength: 'strong' | 'likely' | 'possible';
  readonly says: readonly string[];
  /** The others, without the child itself. */
  readonly children: readonly ChildPlace[];
};

export type Child = {
  readonly submission: number;
  readonly journey: Journey;
  /** The heading of the column that each event stands in, in their order. */
  readonly headings: readonly string[];
  readonly chart: ShownChart | null;
  /** The first of them. */
  readonly findings: readonly FindingView[];
  readonly findingsInAll: number;
  readonly siblings: readonly (Belonging & { readonly sameBirth: boolean })[];
  readonly duplicates: readonly (Belonging & { readonly reading: 'same-child' | 'twins-or-same-child' })[];
};

/** More findings about one child than these are counted and not shown. */
const mostFindings = 30;

/** What stands behind a row that has no child's journey. */
export type NoChild = { readonly noChild: 'adopter' | 'no-id' };

/**
 * The child of a row, counted from 0, of a list: the journey, what was found, who may be siblings, and which ids may be the same child's.
 * Null when there is no such row.
 */
export const child: Answering<{ readonly list: ListNo; readonly row: number }, Child | NoChild | null> = (
  opened,
  { list: no, row },
) => {
  const submission = opened.lists();
  const list = submission.lists.get(no);
  if (list === undefined || row >= list.rows) return null;
  // List 11 is about adopters, who have no journey here.
  if (no === 11) return { noChild: 'adopter' };
  const journey = journeyOf(submission, childOf(list, row));
  if (journey === null) return { noChild: 'no-id' };
  const found = findingsAbout(opened).get(journey.child) ?? [];
  return {
    submission: openedNumber(opened),
    journey,
    headings: journey.events.map(({ list: at, kind }) => submission.lists.get(at)?.columns.get(kind)?.heading ?? ''),
    chart: shownChart((width, ids) => journeyChart(journey, `Journey of child ${journey.child}`, width, ids), 940),
    findings: found.slice(0, mostFindings).map(findingView),
    findingsInAll: found.length,
    siblings: siblingsOf(submission, journey.child),
    duplicates: duplicatesOf(submission, journey.child),
  };
};

const keptFindings = keptAnswers<ReadonlyMap<string, readonly KeptFinding[]>>(1);

/** The findings of children, by id. Those of list 11 are about adopters. */
const findingsAbout = (opened: Opened) =>
  keptFindings(opened, '', () => {
    const about = new Map<string, KeptFinding[]>();
    for (const finding of opened.findings) {
      if (finding.child === '' || finding.list === 11) continue;
      const known = about.get(finding.child);
      if (known === undefined) about.set(finding.child, [finding]);
      else known.push(finding);
    }
    return about;
  });

const groupsOf = new WeakMap<Submission, ReturnType<typeof siblingGroups>['groups']>();

function siblingsOf(submission: Submission, id: string): Child['siblings'] {
  const groups = groupsOf.get(submission) ?? siblingGroups(submission).groups;
  groupsOf.set(submission, groups);
  return groups
    .filter(({ children }) => children.includes(id))
    .map(({ children, strength, reasons, sameBirth }) => ({
      strength,
      sameBirth,
      says: [...new Set(reasons.filter((reason) => reason.children.includes(id)).map(({ says }) => says))],
      children: others(submission, children, id),
    }));
}

const pairsOf = new WeakMap<Submission, ReturnType<typeof probableDuplicates>>();

function duplicatesOf(submission: Submission, id: string): Child['duplicates'] {
  const found = pairsOf.get(submission) ?? probableDuplicates(submission);
  pairsOf.set(submission, found);
  return found
    .filter(({ children }) => children.includes(id))
    .map(({ children, strength, reading, pairs }) => ({
      strength,
      reading,
      says: [
        ...new Set(
          pairs.filter((pair) => pair.children.includes(id)).flatMap(({ reasons }) => reasons.map(({ says }) => says)),
        ),
      ],
      children: others(submission, children, id),
    }));
}

function others(submission: Submission, ids: readonly string[], id: string): readonly ChildPlace[] {
  const linked = linkChildren(submission);
  return ids.filter((other) => other !== id).flatMap((other) => placeOfChild(linked, other) ?? []);
}
