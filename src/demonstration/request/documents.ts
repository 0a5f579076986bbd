// The documents that Westmarch supplies beside its lists.
import { documentsAskedFor } from '#annex-a';
import type { Change, DocumentFields } from '#inspection';
import { madeUpId } from '../made-up-id.ts';
import type { chair, officer } from './people-of.ts';
import { at } from './place.ts';
import type { MadeUpFile, Step } from './step.ts';

const perChild = ['2.03', '2.06', '2.07'];

/** Something to read in a document that says nothing of anybody. */
const paper = (number: string, title: string): Uint8Array =>
  new TextEncoder().encode(
    [
      `Westmarch children’s services (made up)`,
      `${number} ${title}`,
      '',
      'This paper belongs to the demonstration. It stands where an authority’s own paper would stand,',
      'so that sending, opening, returning and replacing documents can be tried.',
      '',
      ...Array.from(
        { length: 12 },
        (_, n) => `${n + 1}. Section ${n + 1}: what was planned, what was done, what changed.`,
      ),
    ].join('\r\n'),
  );

const whereToLook = (number: string): string =>
  perChild.includes(number)
    ? 'One sheet, one row for each child; the headings are those of the request.'
    : `Section ${(Number(number.slice(2)) % 5) + 2} for the figures of the last twelve months; section 9 for what follows from them.`;

/** The documents of an inspection that somebody supplies at a time, each number once; `workbooks` are those about single children. */
export function supplying(
  when: Date,
  inspectionId: string,
  of: {
    readonly by: typeof officer | typeof chair;
    readonly numbers: readonly string[];
    readonly edition?: number;
    readonly workbooks?: Readonly<Record<string, Uint8Array>>;
  },
): Step {
  const { by, numbers, edition = 1, workbooks = {} } = of;
  const asked = documentsAskedFor({ lscbConcurrent: true });
  const apart = documentsAskedFor({ lscbConcurrent: false });
  const files: readonly MadeUpFile[] = numbers.map((number) => {
    const title = [...asked, ...apart].find(({ no }) => no === number)?.title ?? '';
    const workbook = workbooks[number];
    const name = `${number} ${title.replaceAll(/[:,]/g, '')}.${workbook === undefined ? 'txt' : 'xlsx'}`;
    const kind = number.startsWith('4.') ? 'board-document' : 'document';
    return { key: number, kind, name, bytes: workbook ?? paper(number, title) };
  });
  return {
    at: when,
    by,
    inspectionId,
    files,
    changes: (kept): readonly Change[] =>
      numbers.map((number) => {
        const { name, bytes, sha256, payloadId } = kept(number);
        const after: DocumentFields = {
          number,
          edition,
          bytes,
          sha256,
          whereToLook: whereToLook(number),
          state: 'supplied',
          replacedBy: null,
          returnGround: null,
          returnWords: null,
          withdrawnBecause: null,
          checkState: workbooks[number] === undefined ? 'none' : 'received',
        };
        return {
          ...at(inspectionId),
          kind: 'document-supplied',
          subject: { kind: 'document', id: documentId(inspectionId, number, edition) },
          after,
          fileName: name,
          payloadId,
        };
      }),
  };
}

export const documentId = (inspectionId: string, number: string, edition: number): string =>
  madeUpId(`document/${inspectionId}/${number}/${edition}`);

/** A document returned unread by the lead inspector. */
export const returned = (inspectionId: string, number: string, words: string): Change => ({
  ...at(inspectionId),
  kind: 'document-changed',
  subject: { kind: 'document', id: documentId(inspectionId, number, 1) },
  expects: 1,
  before: { state: 'supplied' },
  after: { state: 'returned-unread', returnGround: 'unprocessed', returnWords: words },
});

/** A returned document in whose place another came. */
export const inItsPlace = (inspectionId: string, number: string): Change => ({
  ...at(inspectionId),
  kind: 'document-changed',
  subject: { kind: 'document', id: documentId(inspectionId, number, 1) },
  expects: 2,
  before: { replacedBy: null },
  after: { replacedBy: 2 },
});
