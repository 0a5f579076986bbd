import { type DocumentState, type NumberState, returnGrounds } from '#inspection';
import type { KeptDocument } from '#store';

/** What a number's state is called, and the colour of its tag; the words say it all, the colour repeats it. */
export const numberStates = {
  missing: { text: 'Missing', colour: 'red' },
  returned: { text: 'Returned unread', colour: 'orange' },
  explained: { text: 'Explained', colour: 'blue' },
  supplied: { text: 'Supplied', colour: 'green' },
  'not-asked': { text: 'No longer asked for', colour: 'grey' },
} as const satisfies Readonly<Record<NumberState, { readonly text: string; readonly colour: string }>>;

/** What became of one document. */
export const documentStates = {
  waiting: { text: 'Not described yet', colour: 'yellow' },
  supplied: { text: 'Supplied', colour: 'green' },
  'returned-unread': { text: 'Returned unread', colour: 'orange' },
  replaced: { text: 'Replaced', colour: 'grey' },
  withdrawn: { text: 'Taken back', colour: 'grey' },
} as const satisfies Readonly<Record<DocumentState, { readonly text: string; readonly colour: string }>>;

/** Why a document was returned, in words; null when it was not. */
export const groundOf = ({ returnGround }: Pick<KeptDocument, 'returnGround'>) =>
  returnGround === null ? null : returnGrounds[returnGround];

const units = ['bytes', 'KB', 'MB'] as const;

/** The size of a file: "830 KB", "1.2 MB". */
export function sizeInWords(bytes: number): string {
  if (bytes === 1) return '1 byte';
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const figure = size >= 10 || unit === 0 ? Math.round(size) : Math.round(size * 10) / 10;
  return `${figure} ${units[unit]}`;
}
