import type { FastifyInstance } from 'fastify';
import { allSubjects, type ExplainedSubjects, standingAbout, subjectOf } from '#inspection';
import { explanationsOf, type KeptExplanation } from '#store';
import { Problem } from '../../../look/plugin.ts';
import type { Parts } from '../../../parts.ts';
import { inspectionAsked, ofInspection } from '../around.ts';
import { inspectionFrame } from '../tabs.ts';
import { subjectsAsked } from './explained-subjects.ts';
import { type ExplanationRights, explanationRights, mayGive } from './explanation-rights.ts';

const kinds = {
  list: 'Lists',
  column: 'Columns of lists',
  document: 'Documents',
  measure: 'Indicators',
  line: 'Area information',
} as const;

/** What an explanation is to be about: chosen from all that there is, for whoever comes from no page of it. */
export function chooseSubjectPage(app: FastifyInstance, parts: Parts): void {
  app.get(
    '/inspections/:id/explanations/choose',
    { config: ofInspection(parts, 'see-documents') },
    async (request, reply) => {
      const { id } = inspectionAsked(request);
      const giving = Reflect.get(Object(request.query), 'for') !== 'ask';
      const rights = explanationRights(request);
      if (giving ? !rights.give : !rights.ask) throw new Problem(403, {});
      const explanations = await parts.store.read(request.acting, (tx) => explanationsOf(tx, id));
      return reply.page('inspections/explanations/choose', {
        ...inspectionFrame(request),
        title: giving ? 'What do you want to explain?' : 'What do you want explained?',
        backLink: { href: `/inspections/${id}/explanations` },
        action: `/inspections/${id}/explanations/${giving ? 'give' : 'ask'}`,
        groups: subjectGroups(await subjectsAsked(request), explanations, giving ? rights : null),
      });
    },
  );
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
