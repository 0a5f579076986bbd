// What the pages about lists read: the lists with their dates, what was sent, and what is explained.
import type { FastifyRequest } from 'fastify';
import type { ListNo } from '#annex-a';
import { explains, type ListStanding, listsStanding, refusalOf } from '#inspection';
import { entriesOf, explanationsOf, type KeptSubmission, submissionsOf } from '#store';
import { ukMoment } from '../../../forms/uk-today.ts';
import { Problem } from '../../../look/plugin.ts';
import type { Parts } from '../../../parts.ts';
import { aboutInspection, inspectionAsked } from '../around.ts';

export type ListsSeen = {
  readonly standing: readonly ListStanding[];
  readonly submissions: readonly KeptSubmission[];
  readonly today: string;
  readonly maySend: boolean;
  /** Whether they could send if the inspection were at another stage. */
  readonly sender: boolean;
};

/** How far the lists of the inspection of a request are. Of a safeguarding board reviewed alone no lists are asked (404). */
export async function listsSeen(request: FastifyRequest, { store, now }: Parts): Promise<ListsSeen> {
  const { id, edition, subject } = inspectionAsked(request);
  if (subject === 'lscb') throw new Problem(404, {});
  // The room that knows the lists is large: it is loaded when somebody first needs it.
  const { editions } = await import('#annex-a');
  const { entries, submissions, explanations } = await store.read(request.acting, async (tx) => ({
    entries: await entriesOf(tx, id),
    submissions: await submissionsOf(tx, id),
    explanations: await explanationsOf(tx, id),
  }));
  const { lists } = editions[edition];
  const about = new Set(explanations.filter(explains).map((each) => each.about));
  const explained = new Set<ListNo>(lists.map(({ no }) => no).filter((no) => about.has(`list/${no}`)));
  const at = ukMoment(now());
  const may = aboutInspection(request);
  const { stage: _, ...anyStage } = may;
  return {
    standing: listsStanding({
      ...{ lists, entries, explained, now: at },
      submissions: submissions.map((each) => ({ ...each, received: ukMoment(each.receivedAt) })),
    }),
    submissions,
    today: at.day,
    maySend: refusalOf(request.person, 'answer-data-request', may) === null,
    sender: refusalOf(request.person, 'answer-data-request', anyStage) === null,
  };
}
