import type { FastifyRequest } from 'fastify';
import { areaProgress, countsOf, isOfBoard, numbersOf, type ReadinessState, readinessOf } from '#inspection';
import { documentsOf, explanationsOf, readinessFacts } from '#store';
import { ukMoment } from '../../../forms/uk-today.ts';
import type { Parts } from '../../../parts.ts';
import { inspectionAsked } from '../around.ts';
import { documentsAsked } from '../documents/asked-for.ts';

/** The key of a list's day in the timetable. */
const listKey = /^annex-a\/list-(\d+)\/stage-([12])$/;

/** How far the data request of the inspection of a request is answered, today. */
export async function readinessSeen(request: FastifyRequest, { store, now }: Pick<Parts, 'store' | 'now'>) {
  // The room that knows the lists is large: it is loaded when somebody first needs it.
  const { editions } = await import('#annex-a');
  const { id, edition, subject, stage: stageNow } = inspectionAsked(request);
  const asked = await documentsAsked(request);
  const { facts, documents, explanations } = await store.read(request.acting, async (tx) => ({
    facts: await readinessFacts(tx, id),
    documents: await documentsOf(tx, id),
    explanations: await explanationsOf(tx, id),
  }));
  const at = ukMoment(now());
  const dueBy = (key: string) => facts.due.find((each) => each.key === key) ?? null;
  const documentsDue = { board: dueBy('documents-board'), others: dueBy('documents') };
  const numbers = numbersOf(asked, {
    known: asked.known,
    documents,
    explanations,
    due: documentsDue,
    now: at,
  });
  const counted = (board: boolean) => {
    const of = numbers.filter(({ no }) => isOfBoard(no) === board);
    return of.some(({ state }) => state !== 'not-asked') ? countsOf(of) : null;
  };
  const isAlone = subject === 'lscb';
  const state: ReadinessState = {
    now: at,
    stage: stageNow,
    lists: isAlone ? [] : editions[edition].lists.map(({ no, title }) => ({ no, title })),
    due: facts.due.flatMap(({ key, ...due }) => {
      const [, list, stage] = listKey.exec(key) ?? [];
      return list === undefined
        ? []
        : [{ list: Number(list), stage: stage === '2' ? (2 as const) : (1 as const), due }];
    }),
    othersDue: { documents: documentsDue, meetings: dueBy('meetings-list'), area: dueBy('area-information') },
    there: facts.there.map(({ deliveries, ...list }) => ({
      ...list,
      deliveries: deliveries.map((each) => ({ ...each, at: ukMoment(new Date(each.at)) })),
    })),
    beingRead: facts.beingRead,
    unreadable: facts.unreadable,
    explanations,
    documents: { others: counted(false), board: counted(true) },
    meetings: facts.meetings,
    area: isAlone ? null : areaProgress(facts.areaLines),
    fieldwork: (dueBy('fieldwork') ?? dueBy('arrival'))?.on ?? null,
  };
  return readinessOf(state);
}
