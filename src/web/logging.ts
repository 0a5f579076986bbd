// The service's log: what was asked by its route, never by its address, which may hold what people typed.
import { randomUUID } from 'node:crypto';
import { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify';
import type { Config } from '#config';

/** The settings by which Fastify logs: JSON lines on standard error, each request with a reference that error pages show too. */
export const logging = (config: Config, on: boolean): FastifyServerOptions => ({
  logger: on
    ? {
        level: config.logLevel,
        base: { service: 'bestfit' },
        serializers: { req: (request) => ({ method: request.method }), res: () => ({}) },
      }
    : false,
  logController: new LogController({ disableRequestLogging: true }),
  genReqId: () => randomUUID().slice(0, 13),
});

/** One line for each answer: the route as it is written in the code, the status and the time it took in milliseconds. */
export function logAnswers(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        ...(request.person !== null && { userId: request.person?.userId }),
      },
      'answered',
    );
  });
}
