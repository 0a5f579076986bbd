import type { FastifyInstance } from 'fastify';
import { roles as allRoles, refusalOf, toWriteAgain } from '#inspection';
import { meetingsAnswered, messagesOf, teamOf, timetableAsKept } from '#store';
import { justDone } from '../../../chrome/flash.ts';
import { ukMoment } from '../../../forms/uk-today.ts';
import type { Parts } from '../../../parts.ts';
import { aboutInspection, inspectionAsked, ofInspection } from '../around.ts';
import { writeAgain } from '../messages/message-words.ts';
import { pinnedFramework } from '../pinned-framework.ts';
import { rolesOf, stageStateOf } from '../stage/stage-state.ts';
import { inspectionFrame } from '../tabs.ts';
import { aboutView, datesClearedView, howFar, nextStageView, nextView, teamView } from './overview-view.ts';
import { stagesView } from './stages-view.ts';
import { answersThere, askedView, tasksView } from './tasks-view.ts';

/** One inspection at a glance: what is inspected and when, how far it is, and what comes next; for the authority what it has to do. */
export function inspectionPage(app: FastifyInstance, parts: Parts): void {
  const { store, now } = parts;
  app.get('/inspections/:id', { config: ofInspection(parts, 'see-inspection') }, async (request, reply) => {
    const inspection = inspectionAsked(request);
    const base = `/inspections/${inspection.id}`;
    const at = ukMoment(now());
    const today = at.day;
    const may = (action: Parameters<typeof refusalOf>[1]) =>
      refusalOf(request.person, action, aboutInspection(request)) === null;
    const roles = rolesOf(request, inspection);
    // Whoever is of the authority and of nothing else: what is internal is not for them.
    const ofAuthority = roles.every((role) => allRoles[role].scope === 'authority');
    const [runs, seesRequest] = [may('run-inspection'), may('see-data-request')];
    // Whoever answers the request, or a part of it, is told what of it waits for them: as long as it can be answered.
    const supplies = ofAuthority && may('supply-documents');
    const found = await store.read(request.acting, async (tx) => ({
      entries: await timetableAsKept(tx, inspection.id),
      team: await teamOf(tx, inspection.id),
      framework: await pinnedFramework(tx, inspection.framework, inspection.frameworkVersion),
      // Those who run it are told when what was written to the authority is not so any more.
      letters: runs ? toWriteAgain(await messagesOf(tx, inspection.id), inspection) : [],
      state: runs || seesRequest || supplies ? await stageStateOf(tx, request, { inspection, today }) : null,
      meetings: supplies && seesRequest ? await meetingsAnswered(tx, inspection.id) : false,
    }));
    const title = found.framework?.framework.shortTitle ?? inspection.framework;
    const href = `/frameworks/${encodeURIComponent(inspection.framework)}/${encodeURIComponent(inspection.frameworkVersion)}`;
    return reply.page('inspections/inspection/inspection', {
      ...inspectionFrame(request),
      title: 'Overview',
      flash: justDone(request, reply),
      base,
      ofAuthority,
      toWriteAgain: found.letters.map(writeAgain),
      about: aboutView(inspection, { title, href }, found.entries, ofAuthority),
      stages: stagesView(inspection.stage),
      nextStage: runs && found.state !== null ? nextStageView(found.state, roles, base) : null,
      runs,
      settled: inspection.notifiedOn !== null,
      cleared: datesClearedView(inspection, found.entries),
      planned: inspection.stage === 'planned',
      closed: inspection.stage === 'closed',
      tasks: ofAuthority
        ? tasksView(found.entries, {
            roles,
            answers: supplies && found.state !== null ? answersThere(found.state, found.meetings) : null,
            now: at,
          })
        : [],
      asked: supplies && found.state !== null ? askedView(found.state, base) : [],
      ...nextView(found.entries, today),
      answers: [
        ...(may('answer-data-request') && inspection.subject === 'authority'
          ? [{ text: 'Send lists', href: `${base}/lists` }]
          : []),
        ...(may('supply-documents') ? [{ text: 'Supply documents', href: `${base}/documents` }] : []),
      ],
      team: teamView(found.team),
      howFar: seesRequest && found.state !== null && inspection.stage !== 'planned' ? howFar(found.state) : null,
      withLists: inspection.subject === 'authority',
      maySeeLog: may('run-inspection') || roles.some((role) => allRoles[role].scope !== 'authority'),
      logHref: `/change-log?subject=${encodeURIComponent(`inspection/${inspection.id}`)}`,
      openingsHref: may('see-openings') ? `/openings?inspection=${inspection.id}` : null,
    });
  });
}
