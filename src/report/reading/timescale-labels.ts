import type { Timescale } from '../document.ts';
import { keyOf } from './titles.ts';

const timescaleKeys: Readonly<Record<string, Timescale>> = {
  immediately: 'immediately',
  withinthreemonths: 'within-three-months',
  withinsixmonths: 'within-six-months',
};

/** The timescale that a line is the label of; undefined when it is none. */
export function timescaleOf(text: string): Timescale | undefined {
  const key = keyOf(text);
  if (key === 'withinmonths')
    return /\b6\b/.test(text) ? 'within-six-months' : /\b3\b/.test(text) ? 'within-three-months' : undefined;
  return timescaleKeys[key];
}
