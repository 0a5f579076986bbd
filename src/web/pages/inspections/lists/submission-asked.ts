// The submission that an address names by its number, and what stands around it for the pages about its lists.
import type { FastifyRequest } from 'fastify';
import { explains, isRefusal, type Refusal } from '#inspection';
import {
  explanationsOf,
  type KeptExplanation,
  type KeptSubmission,
  type SubmissionItself,
  submissionItself,
  submissionsOf,
} from '#store';
import type { AnswerTo, AskedOf, QuestionName } from '../../../data-request/questions/index.ts';
import { Problem } from '../../../look/plugin.ts';
import type { Parts } from '../../../parts.ts';
import { inspectionAsked } from '../around.ts';

/** A submission with the others of its inspection, and what is explained there. */
export type SubmissionAsked = {
  readonly submission: KeptSubmission;
  /** Every submission of the inspection, the first one first. */
  readonly all: readonly KeptSubmission[];
  readonly explanations: readonly KeptExplanation[];
};

/** A whole number from 0 as an address has one; null for anything else. */
export const numberIn = (text: unknown): number | null =>
  typeof text === 'string' && /^(0|[1-9]\d{0,8})$/.test(text) ? Number(text) : null;

/** The submission that an address names; an address that names none leads nowhere (404). */
export async function submissionAsked(
  { store }: Pick<Parts, 'store'>,
  request: FastifyRequest,
): Promise<SubmissionAsked> {
  const { id } = inspectionAsked(request);
  const number = numberIn(Reflect.get(Object(request.params), 'number'));
  const { all, explanations } = await store.read(request.acting, async (tx) => ({
    all: await submissionsOf(tx, id),
    explanations: await explanationsOf(tx, id),
  }));
  const submission = all.find((each) => each.number === number);
  if (submission === undefined) throw new Problem(404, {});
  return { submission, all, explanations };
}

/** A submission by itself with what is explained, as the pages of its findings need it. */
export type FindingsOf = { readonly submission: SubmissionItself; readonly explanations: readonly KeptExplanation[] };

/** The submission that an address names, by itself; an address that names none leads nowhere (404). */
export async function findingsOf({ store }: Pick<Parts, 'store'>, request: FastifyRequest): Promise<FindingsOf> {
  const { id } = inspectionAsked(request);
  const number = numberIn(Reflect.get(Object(request.params), 'number'));
  if (number === null) throw new Problem(404, {});
  const { submission, explanations } = await store.read(request.acting, async (tx) => ({
    submission: await submissionItself(tx, id, number),
    explanations: await explanationsOf(tx, id),
  }));
  if (submission === null) throw new Problem(404, {});
  return { submission, explanations };
}

/** The lists and columns that are explained, as findings name them: "8", "8/placement-urn". */
export const explainedColumns = (explanations: readonly KeptExplanation[]): readonly string[] =>
  explanations
    .filter((each) => explains(each) && each.about.startsWith('list/'))
    .map(({ about }) => about.slice('list/'.length));

/** What a refusal to open lists is as a page: what is not there is not found, what was erased is said to be. */
export const problemOf = ({ code, words }: Refusal): Problem =>
  code === 'not-there'
    ? new Problem(404, {})
    : new Problem(410, {
        code,
        title: 'These lists were erased',
        happened: words,
        toDo: 'Nothing can bring them back.',
      });

/** Asks about the lists of a submission, on record. Refusals are problem pages. */
export async function askedOfLists<Name extends QuestionName>(
  { work }: Pick<Parts, 'work'>,
  request: FastifyRequest,
  of: { readonly submission: number; readonly against?: number; readonly purpose: string },
  name: Name,
  asked: AskedOf<Name>,
): Promise<AnswerTo<Name>> {
  const answer = await work.ask(request, { inspectionId: inspectionAsked(request).id, ...of }, name, asked);
  if (isRefusal(answer)) throw problemOf(answer);
  return answer;
}
