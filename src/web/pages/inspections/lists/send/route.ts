import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal, mostFiles, mostMegabytes, type Refusal, suggestedStage } from '#inspection';
import { sayDone } from '../../../../chrome/flash.ts';
import { posted } from '../../../../forms/posted.ts';
import { errorsOf } from '../../../../forms/refused.ts';
import { streamed } from '../../../../forms/streamed.ts';
import type { Parts } from '../../../../parts.ts';
import { inspectionAsked, ofInspection } from '../../around.ts';
import { inspectionFrame } from '../../tabs.ts';
import { listsSeen } from '../lists-seen.ts';
import { listsStreamed, sendKeptLists } from './sending.ts';
import { stagesToChoose } from './stages-to-choose.ts';

const path = '/inspections/:id/lists/send';
const sentWords = (number: number) =>
  `Submission ${number} has arrived. It is being read: you can close this page and come back.`;

/** Sending lists: files, their stage, a note. Files are sealed while they arrive. */
export function sendListsPage(app: FastifyInstance, parts: Parts): void {
  const config = ofInspection(parts, 'answer-data-request');

  const formPage = async (request: FastifyRequest, reply: FastifyReply, refusal: Refusal | null) => {
    const seen = await listsSeen(request, parts);
    const lists = `/inspections/${inspectionAsked(request).id}/lists`;
    const values =
      refusal === null ? { stage: String(suggestedStage(seen.standing, seen.today)) } : posted(request).values;
    return reply.code(refusal === null ? 200 : 422).page('inspections/lists/send/send', {
      ...inspectionFrame(request),
      title: 'Send lists',
      backLink: { href: lists },
      cancel: { href: lists },
      lists,
      checker: parts.checker !== null,
      most: { files: mostFiles, ...mostMegabytes },
      stages: stagesToChoose(seen.standing),
      sentBefore: seen.submissions.length > 0,
      values,
      ...(refusal === null ? {} : { errors: errorsOf(refusal) }),
    });
  };

  app.get(path, { config }, (request, reply) => formPage(request, reply, null));

  app.post(path, { config: { ...config, streams: listsStreamed } }, async (request, reply) => {
    const files = streamed(request, 'files');
    if (isRefusal(files)) return formPage(request, reply, files);
    const form = posted(request);
    const number = await sendKeptLists(parts, request, { stage: form.number('stage'), note: form.text('note'), files });
    if (isRefusal(number)) return formPage(request, reply, number);
    const page = `/inspections/${inspectionAsked(request).id}/lists/${number}`;
    sayDone(reply, sentWords(number));
    // The page's script goes on by itself: following it there would take the message away before anybody reads it.
    return request.headers.accept === 'application/json' ? reply.send({ next: page }) : reply.redirect(page, 303);
  });
}
