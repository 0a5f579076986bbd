import { createHash } from 'node:crypto';
import type { Framework } from '#frameworks';
import { canonicalJson } from './change-log/entry.ts';

/** The hash by which a version of a framework is pinned: SHA-256 of its canonical JSON, in hexadecimal. */
export const frameworkHash = (framework: Framework): string =>
  createHash('sha256').update(canonicalJson(framework)).digest('hex');
