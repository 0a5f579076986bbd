import type { Framework } from '#frameworks';
import type { Change, FrameworkFields } from '../change.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { type FrameworkRecord, frameworkSubject } from './framework-record.ts';

/**
 * Loads a framework as a draft. `there` is the record of the same id and version, if there is one. The same content again is no
 * change. Refused for a version that Bestfit ships (`built-in`), one that has been published (`version-published`), and, unless it is
 * to be replaced, one of which there is another draft (`draft-there`).
 */
export function loadFramework(command: {
  readonly framework: Framework;
  /** SHA-256 of the framework's canonical JSON, in hexadecimal. */
  readonly hash: string;
  readonly builtIn: boolean;
  readonly there: FrameworkRecord | null;
  readonly replace: boolean;
}): readonly Change[] | Refusal {
  const { framework, hash, builtIn, there, replace } = command;
  const named = `${framework.id}, version ${framework.version}`;
  if (builtIn) {
    return refuse('built-in', `Bestfit brings ${named} itself. Give yours another version, or another id.`, 'file');
  }
  const fields: FrameworkFields = {
    title: framework.title,
    hash,
    status: 'draft',
    inForceFrom: framework.inForce.from,
    inForceUntil: framework.inForce.to,
  };
  const about = {
    subject: { kind: 'framework', id: frameworkSubject(framework.id, framework.version) },
    authorityId: null,
    inspectionId: null,
    reason: null,
    document: framework,
  } as const;
  if (there === null) return [{ ...about, kind: 'framework-loaded', expects: null, before: null, after: fields }];
  if (there.hash === hash) return [];
  if (there.status !== 'draft') {
    return refuse(
      'version-published',
      `${named}, has been published, and a published version never changes. Give what you load a new version.`,
      'file',
    );
  }
  if (!replace) {
    return refuse(
      'draft-there',
      `There is another draft of ${named}. Tick the box to put this one in its place, or give this one a new version.`,
      'replace',
    );
  }
  const { title, status, inForceFrom, inForceUntil } = there;
  const before = { title, hash: there.hash, status, inForceFrom, inForceUntil };
  return [{ ...about, kind: 'framework-draft-replaced', expects: there.version, before, after: fields }];
}
