// The form of somebody whose sign-in has run out: what they typed is kept sealed until they have signed in again.
import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ActionId } from '#inspection';
import { forgetForm, keepForm, keptForm, newToken, SealError, seal, unseal, whoseSession } from '#store';
import type { Parts } from '../parts.ts';
import { cookieName, cookieOptions } from './cookie-of.ts';
import { sessionCookie } from './signed-in.ts';

/** What was typed, and where it was sent to. */
export type WhatWasTyped = {
  /** The address with its question, and the route it led to. */
  readonly address: string;
  readonly route: string;
  readonly fields: readonly (readonly [name: string, values: readonly string[]])[];
  /** Whether files came with it: they are not kept. */
  readonly hadFiles: boolean;
};

const hours = 12;
/** The most that is kept of one form, in characters: a long text many times over. */
const longest = 2_000_000;
const cookie = ({ config }: Pick<Parts, 'config'>): string => cookieName(config, 'bestfit-kept');
const about = (id: string, userId: string): string => `kept_forms/${id}/${userId}`;

/** Fields that are never kept: what proves somebody. In one's own account codes are such; elsewhere a code is an authority's. */
const secret = (action: ActionId | undefined): RegExp =>
  action === 'keep-own-account' ? /password|secret|token|code|device/i : /password|secret|token/i;

function fieldsOf({ body, routeOptions }: FastifyRequest): WhatWasTyped['fields'] {
  if (typeof body !== 'object' || body === null) return [];
  const never = secret(routeOptions.config.action);
  return Object.entries(body).flatMap(([name, value]): WhatWasTyped['fields'] => {
    const values = [value].flat().filter((each) => typeof each === 'string');
    // What begins so is the service's own: the token against forged forms.
    return name.startsWith('_') || never.test(name) || values.length === 0 ? [] : [[name, values]];
  });
}

/** Whose form it is: of whoever's sign-in this browser last had, be it ended or between its two steps. */
async function whoseForm(parts: Parts, request: FastifyRequest): Promise<string | null> {
  if (request.session !== null) return request.session.userId;
  const token = request.cookies[sessionCookie(parts)];
  if (token === undefined || token === '') return null;
  return parts.store.read({ for: 'signing-in', userId: null }, (tx) => whoseSession(tx, token));
}

/**
 * Keeps what was typed into a form. Only for forms that are known to come from a page of this service. Answers the address at which
 * its person gets it back; null when nothing was typed, or nobody knows whose it is.
 */
export async function keepWhatWasTyped(
  parts: Parts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string | null> {
  const fields = fieldsOf(request);
  const { url: route, config } = request.routeOptions;
  // What is asked about lists is about children: that stands under the key of its inspection, or nowhere.
  if (config.action === 'open-lists') return null;
  const typed = fields.some(([name, values]) => name !== 'version' && values.some((value) => value.trim() !== ''));
  if (!typed || route === undefined) return null;
  const { uploads, streams } = config;
  const hadFiles = uploads !== undefined || streams !== undefined;
  const text = JSON.stringify({ address: request.url, route, fields, hadFiles } satisfies WhatWasTyped);
  const userId = text.length > longest ? null : await whoseForm(parts, request);
  if (userId === null) return null;
  const [id, at] = [randomUUID(), parts.now()];
  // Forms of several tabs share the browser's secret.
  const known = request.cookies[cookie(parts)];
  const browser = known !== undefined && /^[\w-]{43}$/.test(known) ? known : newToken();
  const sealed = seal(await parts.store.keys.secret('kept-forms'), Buffer.from(text, 'utf8'), about(id, userId));
  const expiresAt = new Date(at.getTime() + hours * 3_600_000);
  await parts.store.read({ for: 'signing-in', userId }, (tx) =>
    keepForm(tx, { id, secret: browser, userId, sealed, at, expiresAt }),
  );
  reply.setCookie(cookie(parts), browser, { ...cookieOptions(parts.config), maxAge: hours * 3600 });
  request.log.info({ route, of: userId }, 'What somebody had typed was kept: their sign-in had run out.');
  return `/kept-form/${id}`;
}

/** What was kept for whoever asks, in this browser; null when there is nothing. */
export async function whatWasTyped(
  parts: Parts,
  request: FastifyRequest,
  id: string,
): Promise<(WhatWasTyped & { readonly keptAt: Date }) | null> {
  const browser = request.cookies[cookie(parts)];
  const userId = request.person?.userId;
  if (browser === undefined || userId === undefined) return null;
  const found = await parts.store.read(request.acting, (tx) =>
    keptForm(tx, { id, secret: browser, userId, at: parts.now() }),
  );
  if (found === null) return null;
  try {
    const plain = unseal(await parts.store.keys.secret('kept-forms'), found.sealed, about(id, userId));
    // Sealed by keepWhatWasTyped and by nothing else.
    const typed = JSON.parse(Buffer.from(plain).toString('utf8')) as WhatWasTyped;
    return { ...typed, keptAt: found.keptAt };
  } catch (error) {
    // A key that is not the one any more opens nothing, as after a restore.
    if (error instanceof SealError) return null;
    throw error;
  }
}

/** Forgets what was kept for whoever asks, in this browser. Answers whether there was anything. */
export async function forgetWhatWasTyped(parts: Parts, request: FastifyRequest, id: string): Promise<boolean> {
  const browser = request.cookies[cookie(parts)];
  const userId = request.person?.userId;
  if (browser === undefined || userId === undefined) return false;
  return parts.store.read(request.acting, (tx) => forgetForm(tx, { id, secret: browser, userId }));
}
