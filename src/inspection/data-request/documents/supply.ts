import type { Change } from '../../change.ts';
import { type FieldFault, type Refusal, refuse, refuseFields } from '../../refusal.ts';
import type { DocumentFields } from '../request-changes.ts';
import {
  changing,
  type DocumentRecord,
  type DocumentsRequest,
  reaches,
  refusedStage,
  stands,
  waitsForBetter,
} from './document-record.ts';
import { whereToLookFault } from './where-to-look.ts';

/** A file that was sent and is kept sealed already. */
export type SentFile = {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly payloadId: string;
};

/** What is said of a file when it is supplied. */
export type Described = {
  readonly number: string;
  readonly whereToLook: string;
  /** The ids of the documents of that number that it takes the place of; none when it stands beside them. */
  readonly replaces: readonly string[];
};

/** The files whose rows are read when a number is about single children. */
const readable = /\.(?:xlsx|xlsm|csv)$/i;

/** What is wrong with a number for a document; null when nothing is. */
export function numberFault({ asked, reach }: DocumentsRequest, number: string, place = 'number'): FieldFault | null {
  if (number === '') return { place, words: 'Choose the number of the document.' };
  if (!asked.some(({ no }) => no === number)) {
    return {
      place,
      words: `No document with the number ${number} is asked for in this inspection. Choose another number.`,
    };
  }
  if (reaches(reach, number)) return null;
  return { place, words: 'You supply the documents of the safeguarding board: 4.01 to 4.10. Choose one of these.' };
}

const replacedMeanwhile = refuse(
  'changed-meanwhile',
  'Somebody supplied, returned or took back a document of this number after you opened the page. Look at what is there now, and choose again what your file replaces.',
);

/** What supplying a file under a number means for it and for what was there: its own fields, and the changes of the others. */
export type Supplying = {
  readonly fields: Pick<DocumentFields, 'number' | 'edition' | 'whereToLook' | 'state' | 'checkState'>;
  readonly others: readonly Change[];
};

/**
 * How a file becomes the next edition of a number. What it replaces stays readable as replaced; what was returned unread under the number
 * is answered by it. Refused: `changed-meanwhile` when what it replaces stands no more, `already-supplied` when the very file stands
 * there.
 */
export function supplying(
  request: DocumentsRequest,
  documents: readonly DocumentRecord[],
  file: Pick<SentFile, 'name' | 'sha256'>,
  { number, whereToLook, replaces }: Described,
): Supplying | Refusal {
  const there = documents.filter((document) => document.number === number && document.edition > 0);
  const standing = there.filter(stands);
  const same = standing.find(({ sha256 }) => sha256 === file.sha256);
  if (same !== undefined) {
    return refuse(
      'already-supplied',
      `This very file is supplied already, as edition ${same.edition} of ${number}. It was not kept a second time.`,
      'file',
    );
  }
  const replaced = standing.filter(({ id }) => replaces.includes(id));
  if (replaced.length !== replaces.length) return replacedMeanwhile;
  const edition = Math.max(0, ...there.map((document) => document.edition)) + 1;
  const change = (
    document: DocumentRecord,
    before: Partial<DocumentFields>,
    after: Partial<DocumentFields>,
  ): Change => ({
    ...changing(request, document),
    kind: 'document-changed',
    before,
    after,
    reason: null,
  });
  const perChild = request.asked.find(({ no }) => no === number)?.perChild ?? null;
  return {
    fields: {
      number,
      edition,
      whereToLook,
      state: 'supplied',
      checkState: perChild !== null && readable.test(file.name) ? 'received' : 'none',
    },
    others: [
      ...replaced.map((document) =>
        change(document, { state: 'supplied', replacedBy: null }, { state: 'replaced', replacedBy: edition }),
      ),
      ...there
        .filter(waitsForBetter)
        .map((document) => change(document, { replacedBy: null }, { replacedBy: edition })),
    ],
  };
}

/** The fields of a file about which nothing was said yet. */
const undescribed = { edition: 0, whereToLook: '', state: 'waiting', checkState: 'none' } as const;
const nothingBecameOfIt = { replacedBy: null, returnGround: null, returnWords: null, withdrawnBecause: null } as const;

/** What begins a document: as it was supplied, or as it waits to be described. */
export function beginning(
  { inspection }: DocumentsRequest,
  { id, file }: { readonly id: string; readonly file: SentFile },
  fields: Supplying['fields'] | { readonly number: string | null },
): Change {
  const described = 'edition' in fields;
  return {
    kind: described ? 'document-supplied' : 'document-received',
    subject: { kind: 'document', id },
    authorityId: inspection.authorityId,
    inspectionId: inspection.id,
    expects: null,
    before: null,
    after: {
      ...(described ? fields : { ...undescribed, ...fields }),
      bytes: file.bytes,
      sha256: file.sha256,
      ...nothingBecameOfIt,
    },
    reason: null,
    fileName: file.name,
    payloadId: file.payloadId,
  };
}

/**
 * Supplies a file under a number as its next edition, with where to look in it. Refused: `wrong-stage`, `not-valid` field by field, and as
 * `supplying` refuses. `nameSays` is the number before the file's name: where it is another one, that is asked about rather than guessed.
 */
export function supplyDocument(
  request: DocumentsRequest,
  documents: readonly DocumentRecord[],
  command: Described & { readonly id: string; readonly file: SentFile; readonly nameSays: string | null },
): readonly Change[] | Refusal {
  const { number, nameSays } = command;
  const fault = numberFault(request, number);
  const words = whereToLookFault(command.whereToLook, 'whereToLook');
  const refusal = refusedStage(request) ?? refuseFields([fault, words].filter((each) => each !== null));
  if (refusal !== null) return refusal;
  if (nameSays !== null && nameSays !== number) {
    return refuse(
      'other-number',
      `The file’s name begins with ${nameSays}, and you supply it as ${number}. Say which of the two is right.`,
      'number',
    );
  }
  const done = supplying(request, documents, command.file, command);
  return 'fields' in done ? [beginning(request, command, done.fields), ...done.others] : done;
}
