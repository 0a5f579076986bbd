import type { FastifyInstance, FastifyRequest } from 'fastify';
import { aboutDocument, isOfBoard } from '#inspection';
import { justDone } from '../../../../chrome/flash.ts';
import { Problem } from '../../../../look/plugin.ts';
import type { Parts } from '../../../../parts.ts';
import { inspectionAsked, ofInspection } from '../../around.ts';
import { explanationOf } from '../../explanations/explanation-of.ts';
import { inspectionFrame } from '../../tabs.ts';
import { numberKnown } from '../asked-for.ts';
import { deadlineView } from '../deadline-view.ts';
import { documentView } from '../document-view.ts';
import { documentsSeen } from '../documents-seen.ts';
import { numberStates } from '../states-in-words.ts';

/** The number that an address names (`:number`); whatever is none leads nowhere. */
export function numberOf(request: FastifyRequest): string {
  const { number }: { number?: unknown } = Object(request.params);
  if (typeof number !== 'string' || !/^[1-4]\.\d\d$/.test(number)) throw new Problem(404, {});
  return number;
}

/** One number of the data request: every edition that was supplied under it, and what became of it. */
export function numberPage(app: FastifyInstance, parts: Parts): void {
  const path = '/inspections/:id/documents/number/:number';
  app.get(path, { config: ofInspection(parts, 'see-documents') }, async (request, reply) => {
    const base = `/inspections/${inspectionAsked(request).id}/documents`;
    const no = numberOf(request);
    const { asked, numbers, explanations, deadlines, today, rights, waiting } = await documentsSeen(request, parts);
    const known = numberKnown(asked, no);
    if (known === null) throw new Problem(404, {});
    const number = numbers.find((each) => each.no === no);
    const isAsked = asked.asked.some((each) => each.no === no);
    const explanation = explanationOf(request, explanations, aboutDocument(no));
    const due = isOfBoard(no) ? deadlines.board : deadlines.others;
    return reply.page('inspections/documents/number/number', {
      ...inspectionFrame(request),
      title: `${no} ${known.title}`,
      flash: justDone(request, reply),
      backLink: { href: base, text: 'All documents' },
      state: numberStates[number?.state ?? 'not-asked'],
      late: number?.late ?? false,
      isAsked,
      due: isAsked ? { what: 'This document', ...(due === null ? { on: null } : deadlineView(due, today)) } : null,
      perChild: known.perChild?.map(({ title, blank }) => (blank ? `${title}, where there is one` : title)) ?? null,
      editions: (number?.documents ?? []).map((each) => documentView(each, base, rights)),
      waiting: waiting.filter((each) => each.number === no).length,
      waitingPage: `${base}/waiting`,
      // What is supplied needs no explanation; one that was given or asked for is shown all the same.
      explanation: explanation.state !== null || number?.state !== 'supplied' ? explanation : null,
      supply: rights.supply && isAsked ? `${base}/number/${no}/supply` : null,
      sees: { supplies: rights.supplier },
    });
  });
}
