import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type SettleCommand, settleInspection } from '#inspection';
import { entriesOf, type InspectionAsSeen, type Tx } from '#store';
import type { Posted } from '../../../forms/posted.ts';
import { posted } from '../../../forms/posted.ts';
import { postedDate } from '../../../forms/posted-date.ts';
import type { Parts } from '../../../parts.ts';
import { type AroundInspection, inspectionForm } from '../around.ts';
import { frameworksFor, pinnedFramework } from '../pinned-framework.ts';
import { confirmedIn } from './asked-of-dates.ts';
import { datesAgainst } from './dates-against.ts';
import { openView, type Settling, thereNow } from './open-view.ts';

/** The framework that a form chose, by its id and version; the one there is where none can be chosen. */
function chosen(
  request: FastifyRequest,
  { stage, framework, frameworkVersion }: InspectionAsSeen,
): readonly [string, string] {
  if (stage !== 'planned' || request.method !== 'POST') return [framework, frameworkVersion];
  const [id = '', ...version] = posted(request).text('framework').split(' ');
  return [id, version.join(' ')];
}

async function settling(tx: Tx, request: FastifyRequest, { inspection, today }: AroundInspection): Promise<Settling> {
  return {
    entries: await entriesOf(tx, inspection.id),
    frameworks: inspection.stage === 'planned' ? await frameworksFor(tx, inspection) : [],
    framework: await pinnedFramework(tx, ...chosen(request, inspection)),
    against: inspection.stage === 'planned' ? await datesAgainst(tx, inspection, today) : null,
  };
}

const commandOf = (form: Posted): SettleCommand => {
  const review = form.text('lscbReview');
  return {
    notifiedOn: postedDate(form.text, 'notifiedOn'),
    onSiteEnds: postedDate(form.text, 'onSiteEnds'),
    asAt: postedDate(form.text, 'asAt'),
    lscbReview: review === 'yes' ? true : review === 'no' ? false : null,
    edition: form.text('edition') === 'ilacs' ? 'ilacs' : 'sif-2015',
    notInForceMeant: form.text('notInForceMeant') === 'yes',
    confirmed: confirmedIn(form),
    seen: form.number('version') ?? 0,
    reason: form.text('reason'),
  };
};

/** What an inspection is made with: framework, review of the board, dates and edition of the request. */
export function openPages(app: FastifyInstance, parts: Parts): void {
  inspectionForm<Settling>(
    app,
    parts,
    { action: 'run-inspection', holds: true },
    {
      path: '/inspections/:id/open',
      template: 'inspections/open/open',
      load: settling,
      view: openView,
      version: ({ inspection }) => inspection.version,
      thereNow: ({ inspection, subject }, form) => thereNow(inspection, subject, commandOf(form)),
      logged: 'inspection',
      decide: ({ inspection, subject }, form) =>
        settleInspection(inspection, commandOf(form), { ...subject, newId: randomUUID }, subject.against),
      done: () => 'What the inspection is made with has been saved, and its timetable made by it.',
    },
  );
}
