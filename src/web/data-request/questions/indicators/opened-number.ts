import type { Opened } from '../../opened.ts';

/** The number of the submission that opened lists stand as of: the last that brought any of them. */
export const openedNumber = ({ from }: Pick<Opened, 'from'>): number => Math.max(0, ...from.values());
