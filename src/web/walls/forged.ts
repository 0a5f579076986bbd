// A form is taken only from a page of this service: browsers say where a request comes from, and each form carries a token.
import csrf from '@fastify/csrf-protection';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../look/plugin.ts';
import type { Parts } from '../parts.ts';
import { cookieName, cookieOptions } from './cookie-of.ts';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses forms that other sites post. Requests with a personal token of the API carry no cookie, so they cannot be forged. */
export async function refuseForged(app: FastifyInstance, parts: Parts): Promise<void> {
  const { config } = parts;
  await app.register(csrf, {
    cookieKey: cookieName(config, 'bestfit-form'),
    cookieOpts: cookieOptions(config),
    getToken: (request) => {
      const { body } = request;
      const token = typeof body === 'object' && body !== null && '_csrf' in body ? body._csrf : undefined;
      return typeof token === 'string' ? token : '';
    },
  });
  app.addHook('preHandler', (request, reply, next) => {
    // Where nothing is, nothing is taken: that is said before a token is asked for.
    if (safe.has(request.method) || request.is404 || request.routeOptions.config.byToken === true) return next();
    if (fromAnotherSite(request, config.publicUrl)) return next(postedFromElsewhere());
    // What is no form is read by no page: another site can send a plain text without asking, and the API takes JSON.
    if (!isForm(request)) return next(new Problem(415, {}));
    app.csrfProtection(request, reply, next);
  });
}

/** Whether a browser says that a request comes from another site. One that says nothing has the token still to show. */
function fromAnotherSite({ headers, host }: FastifyRequest, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin } = headers;
  // Browsers write "null" where a page lets no address be told; a proxy may have changed the host but not the address people use.
  if (origin === undefined || origin === 'null' || origin === publicUrl) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

const formTypes = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)(?:;|$)/i;
const isForm = ({ headers }: FastifyRequest): boolean => formTypes.test(headers['content-type'] ?? '');

const postedFromElsewhere = () =>
  new Problem(403, {
    code: 'posted-from-elsewhere',
    title: 'This form was sent from another site',
    happened: 'It did not come from a page of this service. Nothing has been changed.',
    toDo: 'If you meant to do this, do it from the page here.',
  });
