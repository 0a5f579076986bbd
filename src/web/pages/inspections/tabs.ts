// The pages of one inspection, as the navigation above each of them shows them to those who may go there.
import type { FastifyRequest } from 'fastify';
import { type ActionId, refusalOf } from '#inspection';
import { aboutInspection, inspectionAsked } from './around.ts';
import { inspectionName } from './inspection-name.ts';

type Tab = {
  readonly text: string;
  /** Behind /inspections/:id. */
  readonly path: string;
  /** What else stands under it. */
  readonly also?: string;
  readonly action: ActionId;
  /** Not where the safeguarding board alone is reviewed: it has no lists. */
  readonly withLists?: true;
};

const tabs: readonly Tab[] = [
  { text: 'Overview', path: '', action: 'see-inspection' },
  { text: 'Timetable', path: '/timetable', action: 'see-inspection' },
  { text: 'Team', path: '/team', action: 'see-inspection' },
  { text: 'Messages', path: '/messages', action: 'see-messages' },
  { text: 'Lists', path: '/lists', action: 'see-data-request', withLists: true },
  { text: 'Documents', path: '/documents', action: 'see-documents' },
  { text: 'Meetings', path: '/meetings', action: 'see-data-request', withLists: true },
  { text: 'Area', path: '/area', action: 'see-data-request', withLists: true },
  { text: 'Indicators', path: '/indicators', also: '/children', action: 'open-lists', withLists: true },
  { text: 'Explanations', path: '/explanations', action: 'see-documents' },
  { text: 'Readiness', path: '/readiness', action: 'see-readiness' },
];

/**
 * What the layout of an inspection's pages (`inspections/layout.njk`) needs: its name, and the pages one may go to with the one that
 * this is under marked.
 */
export function inspectionFrame(request: FastifyRequest) {
  const inspection = inspectionAsked(request);
  const about = aboutInspection(request);
  const base = `/inspections/${inspection.id}`;
  const [path = ''] = request.url.split('?');
  const rest = path.slice(base.length);
  return {
    inspection: inspectionName(inspection),
    tabs: tabs
      // What one may do at a later stage only is still shown: its page says so.
      .filter(({ action, withLists }) => {
        const { stage: _, ...anyStage } = about;
        return refusalOf(request.person, action, anyStage) === null && !(withLists && inspection.subject === 'lscb');
      })
      .map((tab) => ({
        text: tab.text,
        href: `${base}${tab.path}`,
        active:
          tab.path === ''
            ? rest === ''
            : [tab.path, tab.also].some((path) => path !== undefined && (rest === path || rest.startsWith(`${path}/`))),
      })),
  };
}
