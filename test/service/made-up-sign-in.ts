// People who sign in as people do: by a link, a password, a device that makes one-time codes.
import { Secret, TOTP } from 'otpauth';
import { makeInvitation, userById } from '../../src/store/index.ts';
import type { Answer, Browser, MadeUpService } from './made-up-service.ts';

export const goodPassword = 'four horses walk slowly';

/** Somebody who has joined, with all that they prove themselves with, and the browser in which they did. */
export type Joined = {
  readonly userId: string;
  readonly email: string;
  readonly password: string;
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
  readonly browser: Browser;
};

/** The code that a device shows at a time. */
export const codeOf = (secret: string, at: Date): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });

/** The device that a page sets up: its secret, as it is shown to be typed, and as the form sends it back. */
export function deviceOn({ body }: Pick<Answer, 'body'>): { readonly secret: string; readonly device: string } {
  const secret = /bestfit-key">([A-Z2-7 ]+)</.exec(body)?.[1]?.replaceAll(' ', '');
  const device = /name="device" value="([^"]+)"/.exec(body)?.[1];
  if (secret === undefined || device === undefined) throw new Error('This page sets up no device.');
  return { secret, device };
}

/** The recovery codes that a page shows. */
export const recoveryCodesOn = ({ body }: Pick<Answer, 'body'>): readonly string[] =>
  [...body.matchAll(/<code>([0-9a-z-]+)<\/code>/g)].map(([, code = '']) => code);

/** Makes a link for somebody; answers its path. */
export async function linkFor(
  { store, clock }: MadeUpService,
  userId: string,
  options: { readonly days?: number; readonly oneTimeAnew?: boolean } = {},
): Promise<string> {
  const { days = 7, oneTimeAnew = false } = options;
  const expiresAt = new Date(clock.now.getTime() + days * 86_400_000);
  const token = await store.read({ for: 'service', what: 'test' }, (tx) =>
    makeInvitation(tx, { userId, at: clock.now, expiresAt, oneTimeAnew }),
  );
  return `/invitation/${token}`;
}

/** Lets somebody answer a link, choose a password and set up one-time codes. The clock goes on by a minute, so that the next code is fresh. */
export async function joined(service: MadeUpService, userId: string, from?: string): Promise<Joined> {
  const user = await service.store.read({ for: 'service', what: 'test' }, (tx) => userById(tx, userId));
  if (user === null) throw new Error('Nobody has this id.');
  const browser = service.visitor(from);
  await browser.get(await linkFor(service, userId));
  await browser.post('/invitation', { password: goodPassword });
  const { secret, device } = deviceOn(await browser.get('/sign-in/set-up-codes'));
  const code = codeOf(secret, service.clock.now);
  const shown = await browser.post('/sign-in/set-up-codes', { device, code });
  const recoveryCodes = recoveryCodesOn(shown);
  if (recoveryCodes.length === 0) throw new Error(`Setting up one-time codes ended with ${shown.status}.`);
  goOn(service, 60);
  return { userId, email: user.email, password: goodPassword, secret, recoveryCodes, browser };
}

/** Moves the clock of a service on, in seconds. */
export function goOn({ clock }: MadeUpService, seconds: number): void {
  clock.now = new Date(clock.now.getTime() + seconds * 1000);
}
