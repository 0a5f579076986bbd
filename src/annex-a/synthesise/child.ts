import type { Values } from './synthetic-row.ts';

/** A made-up child, or an adult in list 11. What is the same wherever the child appears stands here. */
export interface Child {
  readonly id: string;
  readonly gender: string;
  readonly ethnicity: string;
  /** A day number; null: not born at the reference date. */
  readonly born: number | null;
  /** When an unborn child is expected; null once born. */
  readonly expected: number | null;
  readonly age: number | null;
  readonly disability: 'Y' | 'N';
}

/** Children of one family, eldest first, with the team and worker they share. */
export interface Family {
  readonly children: readonly Child[];
  readonly team: string;
  readonly worker: string;
}

/** The columns that every list of children begins with, and disability. */
export const headOf = (child: Child): Values => ({
  'child-id': child.id,
  gender: child.gender,
  ethnicity: child.ethnicity,
  'date-of-birth': child.born,
  'expected-date-of-birth': child.expected,
  age: child.age,
  disability: child.disability,
});
