// Files that were sent together: each counts as supplied only when it is said where to look in it.
import type { Change } from '../../change.ts';
import { type FieldFault, isRefusal, type Refusal, refuse, refuseFields } from '../../refusal.ts';
import { changing, type DocumentRecord, type DocumentsRequest, isOfBoard, refusedStage } from './document-record.ts';
import { beginning, numberFault, type SentFile, supplying } from './supply.ts';
import { whereToLookFault } from './where-to-look.ts';

/** Keeps files that were sent, under the numbers that their names say, until they are described. Refused: `wrong-stage`. */
export const receiveDocuments = (
  request: DocumentsRequest,
  files: readonly { readonly id: string; readonly file: SentFile; readonly nameSays: string | null }[],
): readonly Change[] | Refusal =>
  refusedStage(request) ??
  files.map(({ id, file, nameSays }) => {
    const number = nameSays !== null && numberFault(request, nameSays) === null ? nameSays : null;
    return beginning(request, { id, file }, { number });
  });

/** What is said of one of the files that wait. Without a word on where to look it goes on waiting. */
export type SaidOfWaiting = {
  readonly id: string;
  readonly number: string;
  readonly whereToLook: string;
  /** Whether it takes the place of what stands under its number. */
  readonly replaces: boolean;
};

const gone = refuse(
  'changed-meanwhile',
  'Somebody described or took back one of these files after you opened the page. Look at what still waits, and save again.',
);

/**
 * Supplies those of the waiting files of which it is said where to look; the others go on waiting. Faults stand at `number-<id>` and
 * `whereToLook-<id>`. Refused: `not-valid`, `changed-meanwhile`, `already-supplied`. `boardSealed` names the files that the chair of the
 * board may open: what is sealed for the authority alone cannot become a document of the board, nor the other way about.
 */
export function describeWaiting(
  request: DocumentsRequest,
  documents: readonly DocumentRecord[],
  { said, boardSealed }: { readonly said: readonly SaidOfWaiting[]; readonly boardSealed: ReadonlySet<string> },
): readonly Change[] | Refusal {
  const given = said.filter(({ whereToLook }) => whereToLook !== '');
  if (given.length === 0) {
    return refuse(
      'not-valid',
      'Say of at least one file where to look. A file without it is not supplied yet.',
      said[0] === undefined ? undefined : `whereToLook-${said[0].id}`,
    );
  }
  const faults = given.flatMap(({ id, number, whereToLook }): readonly FieldFault[] =>
    [
      numberFault(request, number, `number-${id}`) ?? sealedFault(number, id, boardSealed),
      whereToLookFault(whereToLook, `whereToLook-${id}`),
    ].filter((each) => each !== null),
  );
  const refusal = refuseFields(faults);
  if (refusal !== null) return refusal;
  const before = documents.filter(({ state }) => state === 'supplied');
  const changes: Change[] = [];
  let now = documents;
  for (const { id, number, whereToLook, replaces } of given) {
    const waiting = documents.find((document) => document.id === id);
    if (waiting?.state !== 'waiting') return gone;
    const replaced = before.filter((each) => replaces && each.number === number && now.includes(each));
    const described = { number, whereToLook, replaces: replaced.map((each) => each.id) };
    const done = supplying(request, now, { name: waiting.fileName, sha256: waiting.sha256 }, described);
    if (isRefusal(done)) return { ...done, place: `number-${id}` };
    const { fields, others } = done;
    changes.push(
      {
        ...changing(request, waiting),
        kind: 'document-described',
        before: { number: waiting.number, edition: 0, whereToLook: '', state: 'waiting', checkState: 'none' },
        after: fields,
        reason: null,
      },
      ...others,
    );
    // The next file of the same number finds this one there.
    const touched = new Set(others.map(({ subject }) => subject.id));
    now = [...now.filter((each) => each !== waiting && !touched.has(each.id)), { ...waiting, ...fields }];
  }
  return changes;
}

function sealedFault(number: string, id: string, boardSealed: ReadonlySet<string>): FieldFault | null {
  if (isOfBoard(number) === boardSealed.has(id)) return null;
  return {
    place: `number-${id}`,
    words: isOfBoard(number)
      ? `This file is sealed for the authority alone. Take it back here, and supply it from the page of ${number}: there the chair of the board sees it too.`
      : `This file is sealed for the safeguarding board too. Take it back here, and supply it from the page of ${number}.`,
  };
}

/** Takes back a file that waits: nobody was supplied with it. Refused `changed-meanwhile` when it waits no more. */
export function discardWaiting(
  request: DocumentsRequest,
  document: DocumentRecord,
  { seen }: { readonly seen: number },
): readonly Change[] | Refusal {
  if (document.state !== 'waiting') return gone;
  return [
    {
      ...changing(request, { id: document.id, version: seen }),
      kind: 'document-changed',
      before: { state: 'waiting', withdrawnBecause: null },
      after: { state: 'withdrawn', withdrawnBecause: 'Taken back before it was supplied.' },
      reason: null,
    },
  ];
}
