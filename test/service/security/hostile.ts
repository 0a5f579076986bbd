// Texts that would do harm where they are taken for more than a text, and who writes them where.
import type { Answer, Browser } from '../made-up-service.ts';
import { sendSeen } from './attacked-service.ts';

/** A text that begins a formula, ends an attribute and an element, and runs; each by its number, to be found again. */
export const hostile = (n: number) => `=1+${n}"'><img src=x onerror=alert(${n})>{{7*7}}\${7*7}</title></textarea>`;
/** What of it stands on a page that took it for markup. */
export const asMarkup = /<img src=x|onerror=alert\(\d+\)>|<\/textarea>\{|<\/title><\/textarea>/;
/** What of it stands on a page that shows it. */
export const asText = (n: number) => `=1+${n}&quot;&#39;&gt;&lt;img src=x onerror=alert(${n})&gt;{{7*7}}`;

/** The same of the name of a file, which has fewer signs. */
export const asNameText = (n: number) => `&lt;img src=x onerror=alert(${n})&gt;{{7*7}}`;

/** Everything that is written, with its number. */
export const written = {
  'name of an authority': 1,
  'region of an authority': 2,
  'reason of a change': 3,
  'name of an office': 4,
  'address of an office': 5,
  'name of a leader': 6,
  'report of a judgement': 7,
  'name of a person': 8,
  'reason of a suspension': 9,
  'name of a token': 10,
  'title of a framework': 11,
  'reason of a period of retention': 12,
  'name of an uploaded file': 13,
  'cell of an uploaded file': 14,
  'note of a role': 15,
  'browser of a sign-in': 16,
  'words of a deferral': 17,
  'words of a direction': 18,
  'title of a date': 19,
  'reason of a date that is cancelled': 20,
  'reason of the size of a team': 21,
  'heading of a message': 22,
  'body of a message': 23,
  'way in which a message was sent': 24,
  'reason of a message withdrawn': 25,
  'place of a meeting': 26,
  'area of a meeting': 27,
  'agencies of a meeting': 28,
  'reason of a meeting that is cancelled': 29,
  'areas whose meetings are asked for': 30,
  'words of an explanation': 31,
  'question for an explanation': 32,
  'answer to an explanation': 33,
  'reason of a question withdrawn': 34,
  'place in a document': 35,
  'name of a document': 36,
  'words on a document returned': 37,
  'reason of a document taken back': 38,
  'text of the area information': 39,
  'source of a figure': 40,
  'reason of a newer figure': 41,
  'reason of a decision on a figure': 42,
  'note on lists': 43,
  'name of a file of lists': 44,
  'cell of a list': 45,
  'heading of a list': 46,
  'reason of lists taken back': 47,
  'name of a file of comparators': 48,
} as const;

/** Names of files, by what is written: of some signs less is left. */
export const namesOfFiles: readonly string[] = [
  'name of an uploaded file',
  'name of a document',
  'name of a file of lists',
  'name of a file of comparators',
] satisfies readonly (keyof typeof written)[];

export const text = (field: keyof typeof written): string => hostile(written[field]);

/** As a file is called: a browser writes the quotation marks of a file's name as %22, so this name has none. */
export const asFileName = (field: keyof typeof written): string => text(field).replaceAll(/["/\\]/g, '');

type Fields = Readonly<Record<string, string | readonly string[]>>;
type Files = Parameters<Browser['upload']>[2];

/** What forms answered: pages that no link leads to. */
export type Written = {
  readonly answered: readonly Answer[];
  /** Keeps an answer. */
  readonly take: (answer: Answer) => Answer;
  /** Sends the form of a page as it is seen now, which must be saved. */
  readonly saved: (by: Browser, path: string, fields: Fields) => Promise<void>;
  /** The same with files. */
  readonly sent: (by: Browser, path: string, fields: Readonly<Record<string, string>>, files: Files) => Promise<void>;
};

export function writing(): Written {
  const answered: Answer[] = [];
  const take = (answer: Answer): Answer => {
    answered.push(answer);
    return answer;
  };
  const mustBeSaved = (path: string, { status, body }: Answer): void => {
    if (status === 303) return;
    throw new Error(`${path} (${status}): ${/error-(?:message|summary)[\s\S]*?<\/(?:p|ul)>/.exec(body)?.[0] ?? body}`);
  };
  return {
    answered,
    take,
    saved: async (by, path, fields) => mustBeSaved(path, take(await sendSeen(by, path, fields))),
    sent: async (by, path, fields, files) => mustBeSaved(path, take(await by.upload(path, fields, files))),
  };
}

/** The boxes of a date. */
export const boxes = (field: string, [day, month, year]: readonly [string, string, string]) => ({
  [`${field}-day`]: day,
  [`${field}-month`]: month,
  [`${field}-year`]: year,
});
