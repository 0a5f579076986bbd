import type { Check } from './check.ts';
import { checks } from './index.ts';

const known = new Map(checks.map((check) => [check.id, check]));

/** The check with an id; null when there is none, as of one that a later version left out. */
export const checkNamed = (id: string): Check | null => known.get(id) ?? null;
