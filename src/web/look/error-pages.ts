import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { barePage } from './bare-page.ts';
import { bareChrome, type Chrome, type ChromeOf } from './chrome.ts';
import { loggedError } from './logged-error.ts';
import { outageStatus, outageWait } from './outage.ts';
import type { SendPage } from './page.ts';
import { Problem } from './problem.ts';
import { type ProblemWords, problemWords } from './problem-words.ts';

type Told = { readonly status: number; readonly words: ProblemWords; readonly place: string | undefined };

const ofApi = (request: FastifyRequest) => /^\/api(?:[/?]|$)/.test(request.url);

/** Answers every error and every unknown address: with a page in plain words, or under /api/ with the API's one shape. */
export function errorPages(app: FastifyInstance, chrome: ChromeOf, send: SendPage): void {
  const answer = async (told: Told, request: FastifyRequest, reply: FastifyReply) => {
    // What was to be sent instead may have been a file to keep; this is none.
    for (const header of ['content-disposition', 'content-encoding', 'etag', 'last-modified'])
      reply.removeHeader(header);
    reply.code(told.status).header('cache-control', 'no-store');
    if (ofApi(request)) return reply.type('application/json; charset=utf-8').send(apiError(told, request.id));
    try {
      return await send(
        reply,
        'problem',
        { ...told.words, reference: request.id },
        chromeIfKnown(chrome, request, reply),
      );
    } catch (error) {
      request.log.error({ error: loggedError(error) }, 'The problem page itself failed.');
      return reply.type('text/html; charset=utf-8').send(barePage(told.words, request.id));
    }
  };
  app.setErrorHandler(async (error: unknown, request, reply) => {
    // Whoever is told to come back is told when, programs too.
    if (statusOf(error) === 503 && !reply.hasHeader('retry-after')) reply.header('retry-after', String(outageWait));
    const told = toldOf(error, reply);
    if (told.status >= 500) request.log.error({ error: loggedError(error) }, 'A request failed.');
    else
      request.log.info(
        { status: told.status, code: told.words.code, ...whoAndWhere(request) },
        'A request was refused.',
      );
    return answer(told, request, reply);
  });
  app.setNotFoundHandler(async (request, reply) => answer(toldOf(new Problem(404, {}), reply), request, reply));
}

/** By which route and by whom something was asked: what the log says of a refusal, so that somebody who tries doors is seen. */
const whoAndWhere = ({ routeOptions: { url = 'none' }, person }: FastifyRequest) => ({
  route: url,
  ...(person !== null && person !== undefined && { userId: person.userId }),
});

/** A page that says what went wrong must not fail for what went wrong: without its surroundings it still says it. */
function chromeIfKnown(chrome: ChromeOf, request: FastifyRequest, reply: FastifyReply): Chrome {
  try {
    return chrome(request, reply);
  } catch (error) {
    request.log.error({ error: loggedError(error) }, 'What stands around the problem page is not known.');
    return bareChrome;
  }
}

/**
 * Answers an address so broken that no route can be asked, in plain words too. For Fastify's own setting `frameworkErrors`, which is
 * given before there are templates and hooks.
 */
export function brokenAddress(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { words } = toldOf(new Problem(400, {}), reply);
  request.log.info({ status: 400, code: error.code }, 'A request was refused.');
  reply.code(400).headers({
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none';frame-ancestors 'none';base-uri 'none'",
    'x-content-type-options': 'nosniff',
  });
  if (ofApi(request)) return reply.send(apiError({ status: 400, words, place: undefined }, request.id));
  return reply.type('text/html; charset=utf-8').send(barePage(words, request.id));
}

/** The API's one shape of an error. */
function apiError({ words, place }: Told, reference: string) {
  const message = `${words.happened} ${words.toDo}`;
  return { error: { code: words.code, message, ...(place !== undefined && { place }), reference } };
}

function statusOf(error: unknown): number {
  const asked: unknown = error instanceof Error ? Reflect.get(error, 'statusCode') : undefined;
  return typeof asked === 'number' && asked >= 400 && asked < 600 ? asked : (outageStatus(error) ?? 500);
}

/** What an error is told as. Only a Problem chooses its own words; whatever else an error says stays inside. */
function toldOf(error: unknown, reply: FastifyReply): Told {
  const status = statusOf(error);
  const retryAfter = reply.getHeader('retry-after');
  const wait = retryAfter === undefined ? null : Number(retryAfter);
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  const words = problemWords(status, typeof code === 'string' ? code : undefined, wait);
  if (error instanceof Problem) return { status, words: { ...words, ...error.words }, place: error.place };
  const fault = invalidPlace(error);
  if (fault === null) return { status, words, place: undefined };
  return {
    status,
    words: { ...words, code: 'not-valid', happened: fault.happened, toDo: 'Correct it and send it again.' },
    place: fault.place,
  };
}

/** The place and fault that a route's schema found in what was sent. Its messages quote the schema, never what was sent. */
function invalidPlace(error: unknown): { readonly place: string; readonly happened: string } | null {
  if (!(error instanceof Error) || !('validation' in error) || !Array.isArray(error.validation)) return null;
  const first: unknown = error.validation[0];
  if (typeof first !== 'object' || first === null) return null;
  const path: unknown = Reflect.get(first, 'instancePath');
  const message: unknown = Reflect.get(first, 'message');
  const part = 'validationContext' in error ? String(error.validationContext) : 'body';
  const place = `${part}${typeof path === 'string' ? path : ''}`;
  return { place, happened: `At ${place}: ${typeof message === 'string' ? message : 'this is not valid'}.` };
}
