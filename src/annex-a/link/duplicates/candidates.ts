import { present } from '../../submission/submission.ts';
import type { Linked } from '../linked.ts';
import { areSwapped, charactersOf, idForm } from './id-forms.ts';
import {
  charactersSlot,
  eachMark,
  markLines,
  markOf,
  packed,
  placeOfMark,
  slotOf,
  workerPoints,
  workerSlot,
} from './marks.ts';

/** Two children worth comparing, by their places; `a` was met first. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly idsAlike: boolean;
  readonly idsSwapped: boolean;
  /** The marks they share, by their slots, each slot once. */
  readonly shared: readonly number[];
}

// More children than this with one birthday and one mark are a batch, or a date that stands for "not known".
const most = 8;
const enough = 5;

/**
 * Pairs of children who may be one, without comparing everybody with everybody: by equal forms of their ids, and within
 * one birthday by what they share. `births` has a day number for each child, or none.
 */
export function candidatesOf(linked: Linked, births: Int32Array): Candidate[] {
  const pairs = new Map<number, { points: number; alike: boolean; swapped: boolean; shared: Set<number> }>();
  const pair = (one: number, other: number) => {
    const key = Math.min(one, other) * 2 ** 26 + Math.max(one, other);
    const entry = pairs.get(key) ?? { points: 0, alike: false, swapped: false, shared: new Set<number>() };
    pairs.set(key, entry);
    return entry;
  };
  for (const group of sameForm(linked)) eachPair(group, (one, other) => (pair(one, other).alike = true));
  for (const block of birthdays(births)) {
    for (const { slot, children } of sharedIn(block, linked)) {
      eachPair(children, (one, other) => {
        if (slot === charactersSlot) {
          if (areSwapped(linked.idOf(one), linked.idOf(other))) pair(one, other).swapped = true;
          return;
        }
        const entry = pair(one, other);
        if (entry.shared.has(slot)) return;
        entry.shared.add(slot);
        entry.points += slot === workerSlot ? workerPoints : (markLines[slot]?.points ?? 0);
      });
    }
  }
  return [...pairs].flatMap(([key, { points, alike, swapped, shared }]) => {
    if (!alike && !swapped && points < enough && !shared.has(workerSlot)) return [];
    const a = Math.floor(key / 2 ** 26);
    return [{ a, b: key % 2 ** 26, idsAlike: alike, idsSwapped: swapped, shared: [...shared] }];
  });
}

function sameForm(linked: Linked): number[][] {
  const byForm = new Map<string, number[]>();
  const first = new Map<string, number>();
  for (let child = 0; child < linked.children; child += 1) {
    const form = idForm(linked.idOf(child));
    if (form === '') continue;
    const before = first.get(form);
    if (before === undefined) first.set(form, child);
    else byForm.set(form, [...(byForm.get(form) ?? [before]), child].slice(0, most));
  }
  return [...byForm.values()];
}

// Children of one birthday, two or more.
function birthdays(births: Int32Array): number[][] {
  const known = Array.from(births.keys()).filter((child) => present(births[child]));
  known.sort((a, b) => (births[a] ?? 0) - (births[b] ?? 0) || a - b);
  const blocks: number[][] = [];
  for (let from = 0; from < known.length; ) {
    let to = from + 1;
    while (to < known.length && births[known[to] ?? 0] === births[known[from] ?? 0]) to += 1;
    if (to - from > 1) blocks.push(known.slice(from, to));
    from = to;
  }
  return blocks;
}

// What two to eight children of a birthday share.
function* sharedIn(block: readonly number[], linked: Linked): Iterable<{ slot: number; children: number[] }> {
  const codes: number[] = [];
  block.forEach((child, place) => {
    eachMark(linked, child, (slot, value) => codes.push(packed(slot, value, place)));
    codes.push(packed(charactersSlot, charactersOf(linked.idOf(child)), place));
  });
  const sorted = Float64Array.from(codes).sort();
  for (let from = 0; from < sorted.length; ) {
    const mark = markOf(sorted[from] ?? 0);
    const children: number[] = [];
    let to = from;
    for (let before = -1; to < sorted.length && markOf(sorted[to] ?? 0) === mark; to += 1) {
      const place = placeOfMark(sorted[to] ?? 0);
      if (place !== before) children.push(block[place] ?? 0);
      before = place;
    }
    if (children.length > 1 && children.length <= most) yield { slot: slotOf(sorted[from] ?? 0), children };
    from = to;
  }
}

function eachPair(children: readonly number[], take: (one: number, other: number) => void): void {
  children.forEach((one, place) => {
    for (const other of children.slice(place + 1)) take(one, other);
  });
}
