import { findFramework } from '#frameworks';
import { frameworkHash } from '#store';
import { madeUpId } from './made-up-id.ts';

/** What all changes that begin a record have in common. */
export const beginning = {
  authorityId: null,
  inspectionId: null,
  expects: null,
  before: null,
  reason: null,
} as const;

export const authorityId = (name: string): string => madeUpId(`authority/${name}`);
export const userId = (email: string): string => madeUpId(`user/${email}`);

/** A built-in framework, as an inspection or a judgement names it. */
export function pinned(id: string) {
  const found = findFramework(id);
  if (found === undefined) throw new Error(`The demonstration needs the framework ${id}.`);
  return { framework: found.id, frameworkVersion: found.version, frameworkHash: frameworkHash(found) };
}
