import type { ListNo } from './model.ts';

/** Lists of children who may not yet be born. */
export const listsWithUnborn: readonly ListNo[] = [1, 2, 3, 4, 5, 6, 7];

/** Lists of children and young people who were born. */
export const listsOfBorn: readonly ListNo[] = [8, 9, 10];

/** Every list of children. */
export const listsOfChildren: readonly ListNo[] = [...listsWithUnborn, ...listsOfBorn];
