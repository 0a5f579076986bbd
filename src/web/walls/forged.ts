// A form is taken only from a page of this service: browsers say where a request comes from, and each form carries a token.
import csrf from '@fastify/csrf-protection';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../look/plugin.ts';
import type { Parts } from '../parts.ts';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses forms that other sites post. Requests with a personal token of the API carry no cookie, so they cannot be forged. */
export async function refuseForged(app: FastifyInstance, parts: Parts): Promise<void> {
  const { secureCookies } = parts.config;
  await app.register(csrf, {
    cookieKey: secureCookies ? '__Host-bestfit-form' : 'bestfit-form',
    cookieOpts: { path: '/', httpOnly: true, sameSite: 'lax', secure: secureCookies },
    getToken: (request) => {
      const { body } = request;
      const token = typeof body === 'object' && body !== null && '_csrf' in body ? body._csrf : undefined;
      return typeof token === 'string' ? token : '';
    },
  });
  app.addHook('preHandler', (request, reply, next) => {
    if (safe.has(request.method) || request.routeOptions.config.byToken === true) return next();
    const site = request.headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none') {
      request.log.warn({ site, route: request.routeOptions.url }, 'A form posted by another site was refused.');
      return next(postedFromElsewhere());
    }
    app.csrfProtection(request, reply, next);
  });
}

const postedFromElsewhere = () =>
  new Problem(403, {
    code: 'posted-from-elsewhere',
    title: 'This form was sent from another site',
    happened: 'It did not come from a page of this service. Nothing has been changed.',
    toDo: 'If you meant to do this, do it from the page here.',
  });
