// What is remembered while somebody is at the other sign-in service: in a cookie of their browser, sealed, so that an answer is taken
// only by the browser that asked, and no table holds it.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SealError } from '#store';
import type { Parts } from '../../parts.ts';
import { cookieName, cookieOptions } from '../../walls/cookie-of.ts';
import { openText, sealText } from '../sealed-under-sign-in.ts';

export type RoundTrip = {
  readonly state: string;
  readonly nonce: string;
  /** The secret of PKCE: only whoever knows it can use the code. */
  readonly verifier: string;
  /** Where they wanted to go. */
  readonly next: string;
  /** When they left, in milliseconds since 1970. */
  readonly at: number;
};

const minutes = 15;
const about = 'openid-round-trip';
const cookie = ({ config }: Parts): string => cookieName(config, 'bestfit-openid');

/** Remembers it in the browser. */
export async function remember(parts: Parts, reply: FastifyReply, trip: RoundTrip): Promise<void> {
  const sealed = Buffer.from(await sealText(parts, JSON.stringify(trip), about)).toString('base64url');
  reply.setCookie(cookie(parts), sealed, { ...cookieOptions(parts.config), maxAge: minutes * 60 });
}

const isTrip = (value: unknown): value is RoundTrip =>
  typeof value === 'object' &&
  value !== null &&
  ['state', 'nonce', 'verifier', 'next'].every((key) => typeof Reflect.get(value, key) === 'string') &&
  typeof Reflect.get(value, 'at') === 'number';

/** What the browser remembers, and makes it forget it: an answer is taken once. Null when there is nothing, or it is too old. */
export async function recall(parts: Parts, request: FastifyRequest, reply: FastifyReply): Promise<RoundTrip | null> {
  const sealed = request.cookies[cookie(parts)];
  if (sealed === undefined || sealed === '') return null;
  reply.clearCookie(cookie(parts), cookieOptions(parts.config));
  try {
    const trip: unknown = JSON.parse(await openText(parts, Buffer.from(sealed, 'base64url'), about));
    return isTrip(trip) && parts.now().getTime() - trip.at < minutes * 60_000 ? trip : null;
  } catch (error) {
    if (error instanceof SealError) return null;
    throw error;
  }
}
