import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal } from '#inspection';
import { posted } from '../../../forms/posted.ts';
import type { Parts } from '../../../parts.ts';
import { inspectionAsked, ofInspection } from '../around.ts';
import { submissionAsked } from '../indicators/asked.ts';
import { nothingThere } from '../indicators/nothing-there.ts';
import { inspectionFrame } from '../tabs.ts';

const longestId = 100;

/** Children by their id. It is posted and its answer is the page, so that no id stands in an address, a log or a history. */
export function childSearchPages(app: FastifyInstance, parts: Parts): void {
  const config = ofInspection(parts, 'open-lists');
  const page = async (request: FastifyRequest, reply: FastifyReply, typed: string | null) => {
    const { id } = inspectionAsked(request);
    const base = `/inspections/${id}/children`;
    const frame = {
      ...inspectionFrame(request),
      title: 'Find a child',
      backLink: { href: `/inspections/${id}/indicators`, text: 'All indicators' },
      values: { child: typed ?? '' },
    };
    const fault =
      typed === ''
        ? { field: 'child', text: 'Enter the id of a child, or its beginning.' }
        : typed !== null && typed.length > longestId
          ? { field: 'child', text: `An id has ${longestId} characters or fewer.` }
          : null;
    const of = {
      inspectionId: id,
      submission: submissionAsked(request),
      purpose: typed === null ? 'Finding a child: the page' : 'Finding a child by id',
    };
    const answer = await parts.work.ask(request, of, 'children-found', { typed: fault === null ? (typed ?? '') : '' });
    if (isRefusal(answer))
      return reply.page('inspections/children/search', { ...frame, nothing: nothingThere(request, answer) });
    const { submission, all, found } = answer;
    return reply.code(fault === null ? 200 : 422).page('inspections/children/search', {
      ...frame,
      ...(fault === null ? {} : { errors: [fault] }),
      submission,
      all,
      searched: typed !== null && fault === null,
      found: found.map(({ id: child, list, row, age, standing, lists }) => ({
        child,
        href: `${base}/${list}/${row}?submission=${submission}`,
        age: age === null ? 'not known' : age,
        standing,
        lists: lists.join(', '),
      })),
    });
  };
  app.get('/inspections/:id/children', { config }, (request, reply) => page(request, reply, null));
  app.post('/inspections/:id/children', { config }, (request, reply) =>
    page(request, reply, posted(request).text('child')),
  );
}
