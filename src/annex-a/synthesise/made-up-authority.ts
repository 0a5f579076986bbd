import type { EditionId } from '../editions/model.ts';
import { Authority } from './authority.ts';
import { Chance } from './chance.ts';
import { journeys } from './journeys/index.ts';
import type { SyntheticList } from './synthetic-row.ts';

/** The 11 lists of a made-up authority with about so many rows in all; the same seed gives the same lists. */
export function madeUpLists(
  edition: EditionId,
  asAt: number,
  rows: number,
  seed: string | number,
): readonly SyntheticList[] {
  const authority = new Authority(edition, asAt, new Chance(seed));
  while (authority.rows < rows) authority.chance.weighted(journeys)(authority);
  return authority.lists;
}
