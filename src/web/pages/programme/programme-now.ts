// The programme worked out once for everybody who looks at it until something changes: working it out is most of what its pages cost.
import type { FastifyReply } from 'fastify';
import { type Placed, type ProgrammeState, programmeOf } from '#inspection';
import { programmeHead, remembered, type Store, type Tx } from '#store';
import { programmeState } from './programme-state.ts';

/** The programme of a day. While nothing has changed it is the same object, for whoever sees it. */
export type Programme = {
  readonly state: ProgrammeState;
  /** Every authority's place, by name. */
  readonly places: readonly Placed[];
};

async function workedOut(tx: Tx, today: string): Promise<Programme> {
  const state = await programmeState(tx, today);
  return { state, places: programmeOf(state) };
}

const kept = new WeakMap<Store, ReturnType<typeof remembered<Programme>>>();

/**
 * The programme of a day (ISO 8601) for a page to show: one question as long as nothing has changed, whichever process would have
 * changed it. Decisions are made on `programmeState`, which is always read.
 */
export async function programmeNow(tx: Tx, store: Store, today: string): Promise<Programme> {
  const head = await programmeHead(tx);
  if (head === null) return workedOut(tx, today);
  const newest = kept.get(store) ?? remembered<Programme>(1);
  kept.set(store, newest);
  return newest(`${today} ${head}`, () => workedOut(tx, today));
}

/**
 * A memory of what was made of the programme, by a key that says all that it depends on besides. The longest unused of more than `most`
 * is forgotten, and everything with the programme it was made of.
 */
export function keptWithProgramme<Value>(
  most: number,
): (programme: Programme, key: string, work: () => Promise<Value>) => Promise<Value> {
  const made = new WeakMap<Programme, ReturnType<typeof remembered<Value>>>();
  return (programme, key, work) => {
    const ofThis = made.get(programme) ?? remembered<Value>(most);
    made.set(programme, ofThis);
    return ofThis(key, work);
  };
}

/** A part of a page as HTML that may be kept for others: its template is given nothing of who asks, neither name nor token. */
export const partOfPage = (reply: FastifyReply, template: string, view: object): Promise<string> =>
  reply.viewAsync(`${template}.njk`, { ...view, look: {} });
