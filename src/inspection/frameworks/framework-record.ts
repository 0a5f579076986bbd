import type { FrameworkFields } from '../change.ts';

/** A version of a framework as the service keeps it, without what it says. */
export type FrameworkRecord = FrameworkFields & {
  readonly id: string;
  readonly frameworkVersion: string;
  /** Of the record, not of the framework: it grows with each change. */
  readonly version: number;
};

/** How the change log names a version of a framework. */
export const frameworkSubject = (id: string, frameworkVersion: string): string => `${id} ${frameworkVersion}`;

/** What the person who decides had before them: the record's version and the hash of what they read. */
export type Seen = { readonly version: number; readonly hash: string };
