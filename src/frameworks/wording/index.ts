import type { Framework } from '../model.ts';
import type { WordingMatch } from './differences.ts';
import type { DocumentFingerprints } from './fingerprint.ts';
import type { FingerprintsFile } from './fingerprints-file.ts';

export type { WordingDifference, WordingMatch } from './differences.ts';

/**
 * The frameworks whose published documents are known by fingerprint. The files and the matching itself are read when they are
 * asked for: most commands never do.
 */
const files: Readonly<Record<string, () => Promise<{ readonly default: FingerprintsFile }>>> = {
  'slac-2009': () => import('../slac-2009/fingerprints.json', { with: { type: 'json' } }),
  'sif-2015': () => import('../sif-2015/fingerprints.json', { with: { type: 'json' } }),
  'what-good-looks-like': () => import('../what-good-looks-like/fingerprints.json', { with: { type: 'json' } }),
};

/** Whether the official wording of a framework can be imported: whether its document's fingerprints are held. */
export const hasFingerprints = ({ id }: Pick<Framework, 'id'>): boolean => Object.hasOwn(files, id);

/**
 * Matches a document against the published one of a framework: the official wording of every statement found unchanged, by id,
 * and all differences, in document order. The wording is the official one only if there is no difference. A framework without
 * fingerprints has no wording and no differences: ask `hasFingerprints` first.
 */
export async function matchWording(framework: Framework, text: string): Promise<WordingMatch> {
  const fingerprints = await fingerprintsOf(framework);
  if (fingerprints === null) return { wording: new Map(), differences: [] };
  const { matchDocument } = await import('./match.ts');
  return matchDocument(fingerprints, framework, text);
}

/** Whether a kept wording is word for word the official one, all statements of the framework and no other. */
export async function isOfficial(framework: Framework, wording: ReadonlyMap<string, string>): Promise<boolean> {
  const fingerprints = await fingerprintsOf(framework);
  if (fingerprints === null) return false;
  const { isOfficialWording } = await import('./match.ts');
  return isOfficialWording(fingerprints, wording);
}

async function fingerprintsOf({ id }: Framework): Promise<DocumentFingerprints | null> {
  const load = hasFingerprints({ id }) ? files[id] : undefined;
  if (load === undefined) return null;
  const { readFingerprints } = await import('./fingerprints-file.ts');
  return readFingerprints((await load()).default);
}
