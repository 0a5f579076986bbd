// The service's log: what was asked by its route, never by its address, which may hold what people typed.
import { randomUUID } from 'node:crypto';
import { type FastifyBaseLogger, type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify';
import type { Config } from '#config';
import type { StoreEvent } from '#store';
import { loggedError } from './look/plugin.ts';

/** Where the log's lines go when it is not standard error: tests read them. */
export type LogStream = { readonly write: (line: string) => void };

/** An error as Fastify itself would log it, without its message and what else it carries: that may be what somebody sent. */
const quiet = (error: Error) => ({ ...loggedError(error), type: error.name, message: '', stack: '' });

/** A new reference of a request, by which people and the log name it. */
export const newReference = (): string => randomUUID().slice(0, 13);

/** The settings by which Fastify logs: JSON lines on standard error, each request with a reference that error pages show too. */
export const logging = (config: Config, on: boolean, stream: LogStream | null): FastifyServerOptions => ({
  logger: on
    ? {
        // Standard output is for what the command says to people.
        stream: stream ?? process.stderr,
        level: config.logLevel,
        base: { service: 'bestfit' },
        serializers: {
          req: (request) => ({ method: request.method }),
          res: () => ({}),
          err: quiet,
          // What the reader of uploads tells of itself at its most talkative: all headers, cookies among them.
          busboyOptions: () => null,
        },
      }
    : false,
  logController: new LogController({ disableRequestLogging: true }),
  genReqId: newReference,
});

const tenths = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;

/** One line for each answer: the route as it is written in the code, the status, and the milliseconds it took, those of the database and the template among them. */
export function logAnswers(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: tenths(reply.elapsedTime),
        database: tenths(request.timeSpent?.database ?? 0),
        template: tenths(request.timeSpent?.template ?? 0),
        ...(request.person !== null && { userId: request.person?.userId }),
      },
      'answered',
    );
  });
}

/** One line for what the store tells. */
export function logStoreEvent(log: FastifyBaseLogger, event: StoreEvent): void {
  switch (event.kind) {
    case 'migrated':
      log.info({ steps: event.steps }, 'The database was brought to its newest shape.');
      break;
    case 'connection-lost':
      log.warn({ error: loggedError(event.error) }, 'A connection to the database was lost.');
      break;
    case 'clock-went-back':
      log.warn({ from: event.from, to: event.to }, 'The clock of this machine went back: check its time.');
      break;
    case 'embedded':
      logEmbeddedEvent(log, event.event);
      break;
  }
}

/** What an administrator must see is told as such, above what is only told. */
function logEmbeddedEvent(log: FastifyBaseLogger, event: Extract<StoreEvent, { kind: 'embedded' }>['event']): void {
  if (event.kind === 'gave-up') {
    const { code, message } = event.error;
    log.fatal({ event: { kind: event.kind, code, message } }, 'The embedded database does not come up any more.');
  } else if (event.kind === 'died') log.error({ event }, 'The embedded database died and is started again.');
  else log.info({ event }, 'The embedded database.');
}
