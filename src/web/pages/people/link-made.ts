// The page that shows a link once: the address by which somebody chooses a password, and words to send with it.
import type { FastifyReply } from 'fastify';
import { type Change, linkDays } from '#inspection';
import { makeInvitation, type Tx } from '#store';
import { ukTime } from '../../look/uk-time.ts';
import type { Parts } from '../../parts.ts';

/** The address of a link. */
export const linkOf = ({ config }: Parts, token: string): string => `${config.publicUrl}/invitation/${token}`;

/** Until when a link made now works. */
export const linkUntil = (at: Date): Date => new Date(at.getTime() + linkDays * 86_400_000);

/** Makes somebody's link; answers its token. */
export const makeLink = (tx: Tx, userId: string, at: Date, oneTimeAnew = false): Promise<string> =>
  makeInvitation(tx, { userId, at, expiresAt: linkUntil(at), oneTimeAnew });

/** What a link is for: answering an invitation, or choosing a new password. */
type Purpose = { readonly kind: 'invitation'; readonly roleWords: string } | { readonly kind: 'new-password' };

const letterOf = (name: string, link: string, until: string, purpose: Purpose): string =>
  [
    `Dear ${name},`,
    purpose.kind === 'invitation'
      ? `You are invited to Bestfit${purpose.roleWords === '' ? '' : ` (${purpose.roleWords})`}. Open this address and choose a password:`
      : 'Open this address to choose a new password for Bestfit:',
    link,
    `It works once, until ${until}, and is for you alone: please do not pass it on. You also need a device that shows one-time codes, such as a telephone with an authenticator app.`,
  ].join('\n\n');

/** Shows a link that was just made. It is shown this once: only its hash is kept. */
export function showLink(
  parts: Parts,
  reply: FastifyReply,
  made: {
    readonly name: string;
    readonly token: string;
    readonly at: Date;
    readonly purpose: Purpose;
    readonly onward: { readonly href: string; readonly text: string };
  },
): Promise<FastifyReply> {
  const { name, token, at, purpose, onward } = made;
  const link = linkOf(parts, token);
  const until = ukTime(linkUntil(at));
  return reply.page('people/link-made', {
    title: purpose.kind === 'invitation' ? `${name} has been invited` : `A link for ${name} has been made`,
    name,
    link,
    until,
    days: linkDays,
    letter: letterOf(name, link, until, purpose),
    onward,
  });
}

/** The name of whoever was invited, as it is kept. */
export function invitedName(changes: readonly Change[]): string {
  const invited = changes.find((change) => change.kind === 'user-invited');
  return invited?.after.name ?? '';
}
