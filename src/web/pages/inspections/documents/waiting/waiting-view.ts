import { isOfBoard, reaches, stands } from '#inspection';
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

/** Why some numbers cannot be chosen, and what to do: for whom a file is sealed is settled when it arrives. */
const whyOnlyThese = {
  authority:
    '4.01 to 4.10 are not among these: this file was sealed for the authority alone when it arrived. For one of them, take the file back and supply it from the page of that number',
  board:
    'Only documents of the safeguarding board are among these: this file was sealed for the board too when it arrived. For another number, take the file back and supply it from the page of that number',
};

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
      const sealedForBoard = boardSealed.has(payloadId);
      const theirs = asked.asked.filter(({ no }) => reaches(asked.reach, no));
      const numbers = theirs.filter(({ no }) => isOfBoard(no) === sealedForBoard);
      return {
        id,
        name: fileName,
        size: sizeInWords(bytes),
        because: number === null && 'because' in says ? says.because : null,
        fields: fieldsOf(id),
        mayReplace: number === null ? standing.size > 0 : standing.has(number),
        // While no number is said, it is not known whether anything is there already.
        replacing:
          number === null
            ? 'If something is supplied under the number you choose'
            : 'What is supplied under this number already',
        numbers: numbers.map(({ no, title }) => ({ value: no, text: `${no} ${title}` })),
        whyOnlyThese: numbers.length === theirs.length ? null : whyOnlyThese[sealedForBoard ? 'board' : 'authority'],
      };
    }),
    values: Object.fromEntries(shown.map(({ id, number }) => [fieldsOf(id).number, number ?? ''])),
  };
}
