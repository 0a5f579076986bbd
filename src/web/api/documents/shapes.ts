// A number of the data request and what was supplied under it, as programs get it.
import Type, { type Static } from 'typebox';
import type { NumberStanding } from '#inspection';
import type { KeptDocument } from '#store';
import { id, moment, object, orNull } from '../given.ts';

const one = object({
  id,
  edition: Type.Integer({ description: 'Counted from 1 for each number.' }),
  name: Type.String(),
  bytes: Type.Integer(),
  sha256: Type.String(),
  whereToLook: Type.String(),
  state: Type.Union([
    Type.Literal('waiting'),
    Type.Literal('supplied'),
    Type.Literal('returned-unread'),
    Type.Literal('replaced'),
    Type.Literal('withdrawn'),
  ]),
  suppliedAt: moment,
  suppliedBy: orNull(Type.String()),
  replacedBy: orNull(Type.Integer(), 'The edition that came in its place.'),
  returned: orNull(
    object({ at: moment, ground: Type.String(), words: Type.String() }),
    'Why it was returned unread; null when it was not.',
  ),
  withdrawnBecause: orNull(Type.String()),
  check: orNull(
    object({
      state: Type.String(),
      children: orNull(Type.Integer()),
      errors: orNull(Type.Integer()),
      queries: orNull(Type.Integer()),
      fault: orNull(Type.String()),
    }),
    'How checking went, for a document on single children; null for all others.',
  ),
  version: Type.Integer(),
});

export const numberShape = object({
  number: Type.String({ description: 'Such as 2.03.' }),
  title: Type.String(),
  state: Type.Union([
    Type.Literal('missing'),
    Type.Literal('supplied'),
    Type.Literal('returned'),
    Type.Literal('explained'),
    Type.Literal('not-asked'),
  ]),
  late: Type.Boolean(),
  documents: Type.Array(one, { description: 'Every edition, the newest first.' }),
});

export const documentsShape = object({
  due: orNull(Type.String({ format: 'date' }), 'The last day for documents 1.01 to 3.10; null where none is set.'),
  boardDue: orNull(Type.String({ format: 'date' }), 'The last day for documents 4.01 to 4.10.'),
  waiting: Type.Integer({ description: 'Files that were sent and are not described: they are not supplied.' }),
  numbers: Type.Array(numberShape),
});

function documentTold(document: KeptDocument): Static<typeof one> {
  const { returned, returnGround, returnWords, checkState, summary, fault, supplied } = document;
  return {
    id: document.id,
    edition: document.edition,
    name: document.fileName,
    bytes: document.bytes,
    sha256: document.sha256,
    whereToLook: document.whereToLook,
    state: document.state,
    suppliedAt: supplied.at.toISOString(),
    suppliedBy: supplied.by,
    replacedBy: document.replacedBy,
    returned:
      returned === null
        ? null
        : { at: returned.at.toISOString(), ground: returnGround ?? '', words: returnWords ?? '' },
    withdrawnBecause: document.withdrawnBecause,
    check:
      checkState === 'none'
        ? null
        : {
            state: checkState,
            children: summary?.children ?? null,
            errors: summary?.errors ?? null,
            queries: summary?.queries ?? null,
            fault,
          },
    version: document.version,
  };
}

export const numberTold = (standing: NumberStanding<KeptDocument>): Static<typeof numberShape> => ({
  number: standing.no,
  title: standing.title,
  state: standing.state,
  late: standing.late,
  documents: standing.documents.map(documentTold),
});
