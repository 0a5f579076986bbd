import type { FastifyInstance } from 'fastify';
import {
  type ExplainedSubjects,
  type ExplanationState,
  explanationState,
  explanationStates,
  mayWithdraw,
  subjectOf,
} from '#inspection';
import { explanationsOf, type KeptExplanation } from '#store';
import { justDone } from '../../../chrome/flash.ts';
import type { Parts } from '../../../parts.ts';
import { inspectionAsked, ofInspection } from '../around.ts';
import { inspectionFrame } from '../tabs.ts';
import { subjectsAsked, subjectsKnown } from './explained-subjects.ts';
import { waysFor } from './explanation-of.ts';
import { type ExplanationRights, explanationRights } from './explanation-rights.ts';

/** Every explanation of an inspection that one may see, by who has to do something about it. */
export function explanationListPage(app: FastifyInstance, parts: Parts): void {
  app.get('/inspections/:id/explanations', { config: ofInspection(parts, 'see-documents') }, async (request, reply) => {
    const { id } = inspectionAsked(request);
    const explanations = await parts.store.read(request.acting, (tx) => explanationsOf(tx, id));
    const subjects = { asked: await subjectsAsked(request), known: await subjectsKnown(request) };
    const base = `/inspections/${id}/explanations`;
    const rights = explanationRights(request);
    return reply.page('inspections/explanations/list', {
      ...inspectionFrame(request),
      title: 'Explanations',
      flash: justDone(request, reply),
      ofBoard: rights.by === 'board',
      give: rights.give ? `${base}/give/choose` : null,
      ask: rights.ask ? `${base}/ask/choose` : null,
      groups: groupsOf(explanations, subjects, base, rights),
    });
  });
}

const groups = [
  { title: 'Waiting for the authority', states: ['asked', 'asked-again'] },
  { title: 'Waiting for the lead inspector', states: ['given'] },
  { title: 'Accepted', states: ['accepted'] },
  { title: 'Withdrawn', states: ['withdrawn'] },
] as const satisfies readonly { title: string; states: readonly ExplanationState[] }[];

function groupsOf(
  explanations: readonly KeptExplanation[],
  subjects: { readonly asked: ExplainedSubjects; readonly known: ExplainedSubjects },
  base: string,
  rights: ExplanationRights,
) {
  return groups
    .map(({ title, states }) => ({
      title,
      explanations: explanations
        .filter((each) => states.some((state) => state === explanationState(each)))
        .map((each) => {
          const asked = subjectOf(each.about, subjects.asked);
          // What the request no longer asks for is still named; it is not explained otherwise, but answered and withdrawn.
          const named = subjectOf(each.about, subjects.known)?.title ?? 'Something that this request does not have';
          const may = asked === null ? { ...rights, give: false } : rights;
          return {
            ...each,
            state: explanationStates[explanationState(each)].says,
            title: asked?.title ?? `${named} (no longer asked for)`,
            ways: each.withdrawn ? [] : [...waysFor(base, each, each.about, may), ...withdrawing(each, base, rights)],
          };
        }),
    }))
    .filter((group) => group.explanations.length > 0);
}

function withdrawing(explanation: KeptExplanation, base: string, { give, ask, by }: ExplanationRights) {
  if (ask && mayWithdraw(explanation, 'lead-inspector')) {
    return [{ href: `${base}/${explanation.id}/withdraw-question`, text: 'Withdraw the question' }];
  }
  if (give && mayWithdraw(explanation, by))
    return [{ href: `${base}/${explanation.id}/withdraw`, text: 'Withdraw it' }];
  return [];
}
