import type { FastifyReply } from 'fastify';
import type { Refusal } from '#inspection';

const statuses: Readonly<Record<string, number>> = {
  'not-signed-in': 401,
  'not-allowed': 403,
  'wrong-stage': 403,
  'not-found': 404,
  'changed-meanwhile': 409,
};

/** Answers a decision's no, in the words that pages show too. `current` is the record as it is now, when it was changed meanwhile. */
export function refused(reply: FastifyReply, refusal: Refusal, current?: unknown): FastifyReply {
  const { code, words, place, also } = refusal;
  const { request } = reply;
  const status = statuses[code] ?? 422;
  request.log.info({ status, code }, 'A request was refused.');
  return reply.code(status).send({
    error: {
      code,
      message: words,
      ...(place !== undefined && { place }),
      ...(also !== undefined && { also: also.map((fault) => ({ message: fault.words, place: fault.place })) }),
      ...(code === 'changed-meanwhile' && current !== undefined && { current }),
      reference: request.id,
    },
  });
}
