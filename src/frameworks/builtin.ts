import { InputError } from './input-error.ts';
import type { Framework } from './model.ts';
import { suggestion } from './nearest.ts';
import { quoted } from './quoted.ts';
import { sif2015 } from './sif-2015/index.ts';
import { slac2009 } from './slac-2009/index.ts';
import { slac2012 } from './slac-2012/index.ts';
import { whatGoodLooksLike } from './what-good-looks-like/index.ts';

/** The frameworks that Bestfit ships, oldest first. */
export const frameworks: readonly Framework[] = [slac2009, slac2012, sif2015, whatGoodLooksLike];

/** The framework with this id. An unknown id is an InputError that names the nearest known one. */
export function findFramework(id: string): Framework {
  const found = frameworks.find((framework) => framework.id === id);
  if (found !== undefined) return found;
  const ids = frameworks.map((framework) => framework.id);
  throw new InputError(`There is no framework ${quoted(id)}. ${suggestion(id, ids)} Known: ${ids.join(', ')}.`);
}
