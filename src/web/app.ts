// The service as a table of contents: what stands around every page, and the pages.
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import Fastify, { type FastifyInstance } from 'fastify';
import { apiForPrograms } from './api/api.ts';
import { brokenRequest } from './broken-request.ts';
import { chromeOf } from './chrome/chrome-of.ts';
import { requestWork } from './data-request/start-work.ts';
import { keepStreams, readUpToFiles } from './forms/streamed.ts';
import { takeUploads } from './forms/uploaded.ts';
import { type LogStream, logAnswers, logging } from './logging.ts';
import { brokenAddress, look, onlyByHttps } from './look/plugin.ts';
import { pages } from './pages/index.ts';
import type { Parts } from './parts.ts';
import { countTimeSpent } from './time-spent.ts';
import { boundTimeToSend, longestToSend } from './time-to-send.ts';
import { wallRoutes } from './walls/actions.ts';
import { askToSignIn, loseNothingTyped } from './walls/ask-to-sign-in.ts';
import { refuseForged } from './walls/forged.ts';
import { findWhoAsks } from './walls/signed-in.ts';

/** Builds the service over its parts; nothing listens yet. */
export async function buildApp(
  given: Omit<Parts, 'work'>,
  options: { readonly log?: boolean; readonly logStream?: LogStream } = {},
): Promise<FastifyInstance> {
  const { config } = given;
  const app = Fastify({
    ...logging(config, options.log ?? true, options.logStream ?? null),
    trustProxy: trusted(config.trustProxy),
    bodyLimit: 1_048_576,
    frameworkErrors: (error, request, reply) =>
      brokenAddress(error, request, reply.headers(onlyByHttps(config.publicUrl))),
    clientErrorHandler: brokenRequest,
    // A request that never ends must not hold the service, nor one whose head comes letter by letter: boundTimeToSend gives most less.
    requestTimeout: longestToSend,
    http: { headersTimeout: 20_000 },
  });
  const { begin, ...work } = requestWork(given, app.log);
  const parts: Parts = { ...given, work };
  app.decorate('work', work);
  app.addHook('onReady', async () => begin());
  app.addHook('onClose', () => work.stop());
  boundTimeToSend(app);
  app.decorate('secureCookies', config.secureCookies);
  await app.register(cookie);
  await app.register(formbody);
  await takeUploads(app);
  readUpToFiles(app);
  await app.register(look, {
    publicUrl: config.publicUrl,
    cached: true,
    chrome: (request, reply) => chromeOf(parts, request, reply),
  });
  countTimeSpent(app);
  logAnswers(app);
  findWhoAsks(app, parts);
  loseNothingTyped(app, parts);
  await refuseForged(app, parts);
  wallRoutes(app, (request, reply) => askToSignIn(parts, request, reply));
  keepStreams(app, parts);
  for (const page of pages) page(app, parts);
  await apiForPrograms(app, parts);
  return app;
}

/** Proxies that are believed: so many of them from this machine outwards, or those of the addresses named. */
const trusted = (proxies: Parts['config']['trustProxy']) =>
  typeof proxies === 'number' ? (_address: string, hop: number) => hop < proxies : proxies;
