import type { FastifyInstance } from 'fastify';
import { allSubjects, type ExplainedSubjects, standingAbout, subjectOf } from '#inspection';
import { explanationsOf, type KeptExplanation } from '#store';
import type { Parts } from '../../../parts.ts';
import { inspectionAsked, ofInspection } from '../around.ts';
import { inspectionFrame } from '../tabs.ts';
import { subjectsAsked } from './explained-subjects.ts';
import { type ExplanationRights, explanationRights, mayGive } from './explanation-rights.ts';

const kinds = {
  list: 'Lists',
  column: 'Columns of lists',
  document: 'Documents',
  meetings: 'Meetings',
  measure: 'Indicators',
  line: 'Area information',
} as const;

const sides = [
  { side: 'give', action: 'supply-documents', title: 'What do you want to explain?' },
  { side: 'ask', action: 'steer-data-request', title: 'What do you want explained?' },
] as const;

/** What an explanation is to be about: chosen from all that there is, for whoever comes from no page of it. */
export function chooseSubjectPages(app: FastifyInstance, parts: Parts): void {
  for (const { side, action, title } of sides) {
    const config = { config: ofInspection(parts, action) };
    app.get(`/inspections/:id/explanations/${side}/choose`, config, async (request, reply) => {
      const { id } = inspectionAsked(request);
      const explanations = await parts.store.read(request.acting, (tx) => explanationsOf(tx, id));
      const giving = side === 'give' ? explanationRights(request) : null;
      return reply.page('inspections/explanations/choose', {
        ...inspectionFrame(request),
        title,
        ofBoard: giving?.by === 'board',
        backLink: { href: `/inspections/${id}/explanations` },
        action: `/inspections/${id}/explanations/${side}`,
        groups: subjectGroups(await subjectsAsked(request), explanations, giving),
      });
    });
  }
}

/** What may be chosen, by kind; `giving` are the rights of whoever explains, null for one who asks. */
function subjectGroups(
  subjects: ExplainedSubjects,
  explanations: readonly KeptExplanation[],
  giving: ExplanationRights | null,
) {
  const choices = allSubjects(subjects).flatMap((about) => {
    const subject = subjectOf(about, subjects);
    const standing = standingAbout(explanations, about);
    if (subject === null) return [];
    const isFigure = subject.kind === 'measure' || subject.kind === 'line';
    const may = giving === null ? standing === null : mayGive(giving, about) && (standing !== null || !isFigure);
    return may ? [subject] : [];
  });
  return Object.entries(kinds)
    .map(([kind, title]) => ({ title, choices: choices.filter((each) => each.kind === kind) }))
    .filter((group) => group.choices.length > 0);
}
