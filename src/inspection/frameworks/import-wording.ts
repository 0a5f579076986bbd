import type { WordingMatch } from '#frameworks';
import type { Change, WordingFields } from '../change.ts';
import { reasonFault } from '../reason-fault.ts';
import { type FieldFault, type Refusal, refuse, refuseFields } from '../refusal.ts';
import { frameworkSubject } from './framework-record.ts';

/** The official wording as it is kept, without its words. `intact`: they still are word for word the official ones. */
export type WordingRecord = WordingFields & { readonly version: number; readonly intact: boolean };

const longest = 300;

const textFault = (place: string, text: string, missing: string): FieldFault | null => {
  if (text === '') return { place, words: missing };
  return text.length > longest ? { place, words: `This must be ${longest} characters or fewer.` } : null;
};

/**
 * Keeps the official wording of a framework. A document that differs anywhere from the published one is refused (`not-the-document`);
 * so are a source or terms that are not named (`not-valid`). The document that is kept already is no change; another one, or the same
 * when what is kept was damaged, takes its place with a reason.
 */
export function importWording(command: {
  readonly framework: string;
  readonly frameworkVersion: string;
  readonly match: WordingMatch;
  readonly kept: WordingRecord | null;
  /** Where the document comes from, as it is shown beside the words. */
  readonly source: string;
  /** SHA-256 of the document's bytes, in hexadecimal. */
  readonly sourceSha256: string;
  readonly terms: string;
  /** Whether people who are not signed in may read it too: the terms must allow that. */
  readonly openToAll: boolean;
  readonly reason: string;
}): readonly Change[] | Refusal {
  const { framework, frameworkVersion, match, kept, source, sourceSha256, terms, openToAll, reason } = command;
  const { length } = match.differences;
  if (length > 0) {
    const count = length === 1 ? 'in one place' : `in ${length} places`;
    return refuse(
      'not-the-document',
      `The document differs from the published one ${count}. Nothing was kept. Compare these places, or take another copy of it.`,
      'file',
    );
  }
  const isSame = kept !== null && kept.sourceSha256 === sourceSha256 && kept.intact;
  if (isSame && kept.source === source && kept.terms === terms && kept.openToAll === openToAll) return [];
  const faults = [
    textFault('source', source, 'Say where the document comes from, for example its publisher, number and date.'),
    textFault('terms', terms, 'Say under what terms it may be used.'),
    kept === null ? null : reasonFault(reason, 'the wording that is kept is replaced'),
  ].filter((fault) => fault !== null);
  const refusal = refuseFields(faults);
  if (refusal !== null) return refusal;
  const fields: WordingFields = { source, sourceSha256, terms, openToAll, statements: match.wording.size };
  const about = {
    subject: { kind: 'wording', id: frameworkSubject(framework, frameworkVersion) },
    authorityId: null,
    inspectionId: null,
    wording: Object.fromEntries(match.wording),
  } as const;
  if (kept === null) {
    return [{ ...about, kind: 'wording-imported', expects: null, before: null, after: fields, reason: null }];
  }
  const { version, intact: _intact, ...before } = kept;
  return [{ ...about, kind: 'wording-replaced', expects: version, before, after: fields, reason }];
}
