// How far each number of the data request is answered.
import type { RequestedDocument } from '#annex-a';
import { type DueBy, isOver, type UkMoment } from '../../opening/due-by.ts';
import { type Explanation, explains, standingAbout } from '../explanations/explanation.ts';
import { aboutDocument } from '../explanations/subjects.ts';
import {
  type DocumentRecord,
  type DocumentsRequest,
  isOfBoard,
  reaches,
  stands,
  waitsForBetter,
} from './document-record.ts';

/** How a number stands. `not-asked`: something was supplied, and the choice about the safeguarding board no longer asks for it. */
export type NumberState = 'missing' | 'supplied' | 'returned' | 'explained' | 'not-asked';

/** By when the documents of the board and all others are to be there; null where the timetable does not say. */
export type DocumentsDue = { readonly board: DueBy | null; readonly others: DueBy | null };

/** One number with everything that was ever supplied under it, the newest edition first. */
export type NumberStanding<Document extends DocumentRecord> = {
  readonly no: string;
  readonly title: string;
  readonly perChild: boolean;
  readonly state: NumberState;
  /** Whether it is still to be answered although its time is over. */
  readonly late: boolean;
  readonly documents: readonly Document[];
};

/** The documents of one number that were supplied at some time, the newest edition first. */
const suppliedUnder = <Document extends DocumentRecord>(documents: readonly Document[], no: string): Document[] =>
  documents.filter(({ number, edition }) => number === no && edition > 0).toSorted((a, b) => b.edition - a.edition);

function stateOf(no: string, documents: readonly DocumentRecord[], explanations: readonly Explanation[]): NumberState {
  if (documents.some(waitsForBetter)) return 'returned';
  if (documents.some(stands)) return 'supplied';
  const explanation = standingAbout(explanations, aboutDocument(no));
  return explanation !== null && explains(explanation) ? 'explained' : 'missing';
}

/**
 * Every number that somebody has to do with and how it stands, in the order of the request: those asked for, and behind them those under
 * which something was supplied before the choice about the safeguarding board changed. `known` are the titles of all numbers there are.
 */
export function numbersOf<Document extends DocumentRecord>(
  { asked, reach }: Pick<DocumentsRequest, 'asked' | 'reach'>,
  {
    known,
    documents,
    explanations,
    due,
    now,
  }: {
    readonly known: readonly RequestedDocument[];
    readonly documents: readonly Document[];
    readonly explanations: readonly Explanation[];
    readonly due: DocumentsDue;
    readonly now: UkMoment;
  },
): readonly NumberStanding<Document>[] {
  const isAsked = new Set(asked.map(({ no }) => no));
  const isPast = (by: DueBy | null) => by !== null && isOver(by, now);
  const over = { board: isPast(due.board), others: isPast(due.others) };
  const standing = ({ no, title, perChild }: RequestedDocument, state?: NumberState): NumberStanding<Document> => {
    const under = suppliedUnder(documents, no);
    const is = state ?? stateOf(no, under, explanations);
    return {
      no,
      title,
      perChild: perChild !== null,
      state: is,
      late: over[isOfBoard(no) ? 'board' : 'others'] && (is === 'missing' || is === 'returned'),
      documents: under,
    };
  };
  const theirs = (each: RequestedDocument) => reaches(reach, each.no);
  return [
    ...asked.filter(theirs).map((each) => standing(each)),
    ...known
      .filter(theirs)
      .filter(({ no }) => !isAsked.has(no) && suppliedUnder(documents, no).length > 0)
      .map((each) => standing(each, 'not-asked')),
  ];
}

/** How many of the numbers asked for stand how. */
export type NumberCounts = Readonly<Record<Exclude<NumberState, 'not-asked'> | 'asked' | 'late', number>>;

/** Counts the numbers asked for by how they stand; what is no longer asked for is not among them. */
export function countsOf(numbers: readonly Pick<NumberStanding<DocumentRecord>, 'state' | 'late'>[]): NumberCounts {
  const asked = numbers.filter(({ state }) => state !== 'not-asked');
  const count = (wanted: NumberState) => asked.filter(({ state }) => state === wanted).length;
  return {
    asked: asked.length,
    missing: count('missing'),
    supplied: count('supplied'),
    returned: count('returned'),
    explained: count('explained'),
    late: asked.filter(({ late }) => late).length,
  };
}
