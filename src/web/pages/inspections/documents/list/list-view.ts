import {
  aboutDocument,
  countsOf,
  explanationState,
  explanationStates,
  isOfBoard,
  lateness,
  type NumberStanding,
  standingAbout,
} from '#inspection';
import type { KeptDocument } from '#store';
import { ukMoment } from '../../../../forms/uk-today.ts';
import { sentLate } from '../../lists/in-words.ts';
import { deadlineView } from '../deadline-view.ts';
import { documentView } from '../document-view.ts';
import type { documentsSeen } from '../documents-seen.ts';
import { numberStates } from '../states-in-words.ts';

/** The parts of the request, by the first digit of their numbers. Titles are ours. */
const sections: Readonly<Record<string, string>> = {
  1: 'The authority and its services',
  2: 'Help and protection',
  3: 'Children looked after and care leavers',
  4: 'The safeguarding board',
};

/** Which numbers a list shows. */
const filters = {
  all: { text: 'All', shows: () => true },
  missing: { text: 'Missing', shows: ({ state }: Pick<NumberStanding<KeptDocument>, 'state'>) => state === 'missing' },
  returned: {
    text: 'Returned unread',
    shows: ({ state }: Pick<NumberStanding<KeptDocument>, 'state'>) => state === 'returned',
  },
} as const;
export type Filter = keyof typeof filters;
export const isFilter = (text: unknown): text is Filter => typeof text === 'string' && Object.hasOwn(filters, text);

type Seen = Awaited<ReturnType<typeof documentsSeen>>;

/** When the first of the documents under a number came, where that was late; what came in its place later is not late by it. */
function firstSentLate(documents: readonly KeptDocument[], due: Seen['deadlines']['board']): string | null {
  const first = documents.findLast(({ state }) => state !== 'withdrawn');
  if (first === undefined || due === null) return null;
  const at = ukMoment(first.supplied.at);
  const late = lateness(due, at);
  return late === '' ? null : sentLate({ on: at.day, late });
}

function row(
  { no, title, state, late, documents }: NumberStanding<KeptDocument>,
  base: string,
  { rights, explanations, deadlines }: Seen,
) {
  const page = `${base}/number/${no}`;
  const explanation = standingAbout(explanations, aboutDocument(no));
  const stateOfIt = explanation === null ? null : explanationState(explanation);
  const canSupply = rights.supply && state !== 'not-asked';
  return {
    no,
    title,
    href: page,
    state: numberStates[state],
    late,
    sentLate: state === 'supplied' ? firstSentLate(documents, deadlines[isOfBoard(no) ? 'board' : 'others']) : null,
    // What is explained is told by the number's own state.
    explanation: stateOfIt === null || state === 'explained' ? null : explanationStates[stateOfIt].says,
    documents: documents
      .filter((each) => each.state === 'supplied' || (each.state === 'returned-unread' && each.replacedBy === null))
      .map((each) => documentView(each, base, rights)),
    supply: canSupply ? { text: state === 'supplied' ? 'Supply another' : 'Supply it', href: `${page}/supply` } : null,
  };
}

/** The documents by number, in the parts of the request, with how many stand how. */
export function listView(seen: Seen, { base, filter }: { readonly base: string; readonly filter: Filter }) {
  const { numbers, deadlines, today, waiting, asked } = seen;
  const counts = countsOf(numbers);
  const isAsked = numbers.filter(({ state }) => state !== 'not-asked');
  const rows = isAsked.filter(filters[filter].shows);
  const inSection = Map.groupBy(rows, ({ no }) => no.slice(0, 1));
  const has = (ofBoard: boolean) => isAsked.some(({ no }) => isOfBoard(no) === ofBoard);
  return {
    counts,
    boardOnly: asked.reach === 'board',
    due: [
      ...(has(false) ? [{ what: has(true) ? 'Documents 1.01 to 3.10' : 'All documents', of: deadlines.others }] : []),
      ...(has(true) ? [{ what: 'Documents 4.01 to 4.10 of the safeguarding board', of: deadlines.board }] : []),
    ].map(({ what, of }) => ({ what, ...(of === null ? { on: null } : deadlineView(of, today)) })),
    waiting: waiting.length,
    filters: Object.entries(filters).map(([id, { text }]) => ({
      text: `${text} (${isFilter(id) ? isAsked.filter(filters[id].shows).length : 0})`,
      href: id === 'all' ? base : `${base}?show=${id}`,
      active: id === filter,
    })),
    filter,
    sections: [...inSection].map(([digit, standing]) => ({
      title: sections[digit] ?? '',
      rows: standing.map((each) => row(each, base, seen)),
    })),
    notAsked:
      filter === 'all' ? numbers.filter(({ state }) => state === 'not-asked').map((each) => row(each, base, seen)) : [],
  };
}
