import { isOfBoard, stands } from '#inspection';
import type { KeptDocument } from '#store';
import type { DocumentsAsked } from '../asked-for.ts';
import { sizeInWords } from '../states-in-words.ts';

/** So many files are described on one page; the others come after them. */
const mostOnOnePage = 20;

/** The names of the fields about one file. */
export const fieldsOf = (id: string) => ({
  number: `number-${id}`,
  whereToLook: `whereToLook-${id}`,
  replaces: `replaces-${id}`,
});

/** The files that wait to be described, each with the numbers that it may have, and what its fields begin with. */
export function waitingView(
  asked: DocumentsAsked,
  {
    waiting,
    documents,
    boardSealed,
  }: {
    readonly waiting: readonly KeptDocument[];
    readonly documents: readonly KeptDocument[];
    readonly boardSealed: ReadonlySet<string>;
  },
) {
  const shown = waiting.slice(0, mostOnOnePage);
  const standing = new Set(documents.filter(stands).map(({ number }) => number));
  return {
    base: `/inspections/${asked.inspection.id}/documents`,
    inAll: waiting.length,
    withoutNumber: waiting.filter(({ number }) => number === null).length,
    files: shown.map(({ id, fileName, bytes, number, payloadId }) => {
      const says = asked.nameSays(fileName);
      return {
        id,
        name: fileName,
        size: sizeInWords(bytes),
        because: number === null && 'because' in says ? says.because : null,
        fields: fieldsOf(id),
        // What stands under a number chosen later is told when the page comes back.
        mayReplace: number === null ? standing.size > 0 : standing.has(number),
        numbers: asked.asked
          .filter(({ no }) => isOfBoard(no) === boardSealed.has(payloadId))
          .map(({ no, title }) => ({ value: no, text: `${no} ${title}` })),
      };
    }),
    values: Object.fromEntries(shown.map(({ id, number }) => [fieldsOf(id).number, number ?? ''])),
  };
}
