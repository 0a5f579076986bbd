// A made-up framework, as tests of the store and the service load it: how well a lighthouse is kept.
import type { Framework } from '../../src/frameworks/index.ts';
import { small } from '../../src/frameworks/validate/made-up-framework.ts';

/** The framework with some of it changed. */
export const madeUpFramework = (changed: Partial<Framework> = {}): Framework => ({ ...small, ...changed });

/** Made-up words for every statement of a framework: what an import of the published document would have kept. */
export const madeUpWords = ({ statements }: Framework): ReadonlyMap<string, string> =>
  new Map(statements.map(({ id }) => [id, `Made-up official words of ${id}.`]));
