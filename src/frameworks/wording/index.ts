import type { Framework } from '../model.ts';
import sif2015 from '../sif-2015/fingerprints.json' with { type: 'json' };
import slac2009 from '../slac-2009/fingerprints.json' with { type: 'json' };
import whatGoodLooksLike from '../what-good-looks-like/fingerprints.json' with { type: 'json' };
import type { WordingMatch } from './differences.ts';
import type { DocumentFingerprints } from './fingerprint.ts';
import { readFingerprints } from './fingerprints-file.ts';
import { isOfficialWording, matchDocument } from './match.ts';

export type { WordingDifference, WordingMatch } from './differences.ts';

/** The frameworks whose published documents are known by fingerprint. */
const known: Readonly<Record<string, DocumentFingerprints>> = {
  'slac-2009': readFingerprints(slac2009),
  'sif-2015': readFingerprints(sif2015),
  'what-good-looks-like': readFingerprints(whatGoodLooksLike),
};

/** Whether the official wording of a framework can be imported: whether its document's fingerprints are held. */
export const hasFingerprints = ({ id }: Pick<Framework, 'id'>): boolean => known[id] !== undefined;

/**
 * Matches a document against the published one of a framework: the official wording of every statement found unchanged, by id,
 * and all differences, in document order. The wording is the official one only if there is no difference. A framework without
 * fingerprints has no wording and no differences: ask `hasFingerprints` first.
 */
export async function matchWording(framework: Framework, text: string): Promise<WordingMatch> {
  const fingerprints = known[framework.id];
  if (fingerprints === undefined) return { wording: new Map(), differences: [] };
  return matchDocument(fingerprints, framework, text);
}

/** Whether a kept wording is word for word the official one, all statements of the framework and no other. */
export async function isOfficial(framework: Framework, wording: ReadonlyMap<string, string>): Promise<boolean> {
  const fingerprints = known[framework.id];
  return fingerprints !== undefined && isOfficialWording(fingerprints, wording);
}
