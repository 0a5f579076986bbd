// The programme worked out once for everybody who looks at it until something changes: working it out is most of what its pages cost.
import type { FastifyReply } from 'fastify';
import { type Placed, type ProgrammeState, programmeOf } from '#inspection';
import { type Acting, programmeHead, remembered, type Store, type Tx } from '#store';
import { rendered } from '../../look/plugin.ts';
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
export async function programmeNow(store: Store, acting: Acting, today: string): Promise<Programme> {
  const head = await store.readOne(acting, programmeHead);
  const work = () => store.read(acting, (tx) => workedOut(tx, today));
  if (head === null) return work();
  const newest = kept.get(store) ?? remembered<Programme>(1);
  kept.set(store, newest);
  return newest(`${today} ${head}`, work);
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

/** A part of a page that may be kept for others: its template is given nothing of who asks, neither name nor token. */
export const partOfPage = async (reply: FastifyReply, template: string, view: object): Promise<Buffer> =>
  Buffer.from(await rendered(reply, template, { ...view, look: {} }));
