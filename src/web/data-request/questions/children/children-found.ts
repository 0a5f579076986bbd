import { childrenLike, journeyOf, linkChildren } from '#annex-a';
import type { Answering } from '../../opened.ts';
import { openedNumber } from '../indicators/opened-number.ts';
import { type ChildPlace, placeOfChild } from './places.ts';

export type ChildrenFound = {
  readonly submission: number;
  /** How many children the lists have in all. */
  readonly all: number;
  /** 20 at most: those whose id begins with what was typed, then those whose id holds it. */
  readonly found: readonly (ChildPlace & {
    /** Whole years at the reference date; null when not known or not yet born. */
    readonly age: number | null;
    /** How the child stands with the authority, in words. */
    readonly standing: string;
    readonly lists: readonly number[];
  })[];
};

/** The children whose id begins with, or holds, what was typed; none for nothing. */
export const childrenFound: Answering<{ readonly typed: string }, ChildrenFound> = (opened, { typed }) => {
  const submission = opened.lists();
  const linked = linkChildren(submission);
  const ids = typed.trim() === '' ? [] : childrenLike(submission, typed);
  return {
    submission: openedNumber(opened),
    all: linked.children,
    found: ids.flatMap((id) => {
      const place = placeOfChild(linked, id);
      const journey = journeyOf(submission, id);
      if (place === null || journey === null) return [];
      return [{ ...place, age: journey.person.age, standing: journey.standing.label, lists: journey.lists }];
    }),
  };
};
