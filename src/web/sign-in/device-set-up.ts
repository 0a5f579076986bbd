// A device that is to make somebody's one-time codes, until it has shown that it does. Its secret travels in the form, sealed and
// bound to the session: nothing is kept of what is never confirmed, and nobody can put a secret of theirs in its place.
import type { FastifyRequest } from 'fastify';
import { type KeptUser, SealError } from '#store';
import type { Parts } from '../parts.ts';
import { forDevice, newOneTimeSecret, stepOfCode } from './one-time-codes.ts';
import { type HoldsKeys, openText, sealText } from './sealed-under-sign-in.ts';

const aboutSession = (request: FastifyRequest): string => `one-time-set-up/${request.session?.id ?? ''}`;
const aboutUser = (userId: string): string => `sign_in_secrets/${userId}/one-time`;

/** What the page of a set-up shows, and the sealed secret that its form sends back. */
export type DeviceSetUp = { readonly picture: string; readonly typed: string; readonly device: string };

async function setUpOf(
  parts: HoldsKeys,
  request: FastifyRequest,
  secret: string,
  user: Pick<KeptUser, 'email'>,
): Promise<DeviceSetUp> {
  const device = Buffer.from(await sealText(parts, secret, aboutSession(request))).toString('base64url');
  return { ...forDevice(secret, user), device };
}

/** Begins the set-up of a device, with a new secret. */
export const newDevice = (
  parts: HoldsKeys,
  request: FastifyRequest,
  user: Pick<KeptUser, 'email'>,
): Promise<DeviceSetUp> => setUpOf(parts, request, newOneTimeSecret(), user);

/** A device that has shown a right code: its secret, sealed as it is kept, and the time step of that code. */
export type ConfirmedDevice = { readonly sealed: Uint8Array; readonly step: number };

/**
 * Reads what a set-up's form sent. Answers the confirmed device, or the set-up to show again: the same one when only the code was
 * wrong, a new one when the form belongs to another session.
 */
export async function deviceOf(
  parts: Parts,
  request: FastifyRequest,
  user: Pick<KeptUser, 'id' | 'email'>,
  sent: { readonly device: string; readonly code: string },
): Promise<ConfirmedDevice | DeviceSetUp> {
  let secret: string;
  try {
    secret = await openText(parts, Buffer.from(sent.device, 'base64url'), aboutSession(request));
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    return newDevice(parts, request, user);
  }
  const step = stepOfCode(secret, sent.code, parts.now());
  if (step === null) return setUpOf(parts, request, secret, user);
  return { sealed: await sealText(parts, secret, aboutUser(user.id)), step };
}

/** The secret of somebody's one-time codes, opened; throws SealError where the key in use is not the one that it was sealed under. */
export const secretOfUser = (parts: HoldsKeys, userId: string, sealed: Uint8Array): Promise<string> =>
  openText(parts, sealed, aboutUser(userId));
