import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal, type SignInMeans } from '#inspection';
import { type KeptSession, SealError, secretsOf, type Tx, takeOneTimeStep, takeRecoveryHash } from '#store';
import { done } from '../../chrome/flash.ts';
import { posted } from '../../forms/posted.ts';
import type { Parts } from '../../parts.ts';
import { failed, succeeded, thenWait, tryProof, waiting } from '../../sign-in/attempt.ts';
import { completeSignIn } from '../../sign-in/begin.ts';
import { secretOfUser } from '../../sign-in/device-set-up.ts';
import { looksLikeOneTimeCode, stepOfCode } from '../../sign-in/one-time-codes.ts';
import { looksLikeRecoveryCode, recoveryHash } from '../../sign-in/recovery-codes.ts';
import { wayOn } from '../../walls/ask-to-sign-in.ts';
import { nextOf, withNext } from './next.ts';

/** How one kind of code is asked for and taken. `takes` uses it up, in one transaction; false when it is not right. */
type Step = {
  readonly path: string;
  readonly template: string;
  readonly title: string;
  readonly field: string;
  readonly how: SignInMeans;
  readonly looksRight: (typed: string) => boolean;
  readonly malformed: string;
  readonly wrong: string;
  readonly takes: (tx: Tx, userId: string, typed: string) => Promise<boolean>;
  /** Whether no code can be right, because what codes are compared with does not open. */
  readonly unreadable?: (userId: string) => Promise<boolean>;
};

const unreadableWords =
  'No one-time code can be read by this service: its keys are not the ones that your device was set up under. Use a recovery code, or ' +
  'ask an administrator for a new link. Whoever runs this service should take back the backup of its keys.';

const stepsOver = (parts: Parts): readonly Step[] => [
  {
    path: '/sign-in/code',
    template: 'sign-in/code',
    title: 'Enter your one-time code',
    field: 'code',
    how: 'password',
    looksRight: looksLikeOneTimeCode,
    malformed: 'Enter the six digits that your authenticator app shows.',
    wrong:
      'This code is not right, or it has been used. Wait for the next one and enter that. Where every code is refused, a clock is ' +
      'wrong: let your device set its time by itself, or use a recovery code.',
    takes: async (tx, userId, typed) => {
      const { oneTimeSecret } = await secretsOf(tx, userId);
      if (oneTimeSecret === null) return false;
      const step = stepOfCode(await secretOfUser(parts, userId, oneTimeSecret), typed, parts.now());
      return step !== null && takeOneTimeStep(tx, userId, step);
    },
    unreadable: async (userId) => {
      const { oneTimeSecret } = await parts.store.read({ for: 'signing-in', userId }, (tx) => secretsOf(tx, userId));
      if (oneTimeSecret === null) return false;
      return secretOfUser(parts, userId, oneTimeSecret).then(
        () => false,
        (error: unknown) => {
          if (error instanceof SealError && error.code === 'damaged') return true;
          throw error;
        },
      );
    },
  },
  {
    path: '/sign-in/recovery-code',
    template: 'sign-in/recovery-code',
    title: 'Enter a recovery code',
    field: 'code',
    how: 'recovery-code',
    looksRight: looksLikeRecoveryCode,
    malformed: 'Enter one of your recovery codes: 24 letters and digits in six groups.',
    wrong: 'This recovery code is not right, or it has been used.',
    takes: (tx, userId, typed) => takeRecoveryHash(tx, userId, recoveryHash(userId, typed)),
  },
];

/** Where somebody belongs who is not between the two steps of signing in; null when they are. */
export function notBetweenSteps(request: FastifyRequest, reply: FastifyReply, next: string): FastifyReply | null {
  if (request.person !== null) return reply.redirect(next, 303);
  if (request.session === null || request.session.complete) return reply.redirect(withNext('/sign-in', next), 303);
  return null;
}

/** The second step of signing in: a one-time code, or a recovery code in its place. */
export function secondStep(app: FastifyInstance, parts: Parts): void {
  const config = { action: 'sign-in' } as const;
  const page = (reply: FastifyReply, step: Step, next: string, wrong?: string) =>
    reply.page(step.template, {
      title: step.title,
      backLink: { href: withNext(step.how === 'password' ? '/sign-in' : '/sign-in/code', next) },
      next,
      recoveryHref: withNext('/sign-in/recovery-code', next),
      ...(wrong !== undefined && { errors: [{ field: step.field, text: wrong }] }),
    });

  /** Tries a code, counted; answers words when it was refused. */
  const tryCode = async (
    request: FastifyRequest,
    reply: FastifyReply,
    { userId }: KeptSession,
    { step, typed }: { readonly step: Step; readonly typed: string },
  ): Promise<string | null> => {
    // Not counted: the waits would keep out the recovery code that follows.
    if (await step.unreadable?.(userId)) {
      request.log.error(
        { userId },
        'One-time codes cannot be read: the keys are not the ones they were made with. Restore the keys.',
      );
      reply.code(422);
      return unreadableWords;
    }
    const attempt = await tryProof(parts, request, { proof: 'code', account: userId });
    if ('wait' in attempt) return waiting(reply, attempt.wait);
    const taken = await parts.store.read({ for: 'signing-in', userId }, (tx) => step.takes(tx, userId, typed));
    if (taken) {
      await succeeded(parts, attempt);
      return null;
    }
    reply.code(422);
    return `${step.wrong}${thenWait(await failed(parts, request, attempt, userId))}`;
  };

  for (const step of stepsOver(parts)) {
    app.get(step.path, { config }, async (request, reply) => {
      const next = nextOf(request);
      return notBetweenSteps(request, reply, next) ?? page(reply, step, next);
    });
    app.post(step.path, { config }, async (request, reply) => {
      const form = posted(request);
      const next = wayOn(form.text('next'));
      const elsewhere = notBetweenSteps(request, reply, next);
      if (elsewhere !== null || request.session === null) return elsewhere;
      const typed = form.text(step.field);
      if (!step.looksRight(typed)) return page(reply.code(422), step, next, step.malformed);
      const refused = await tryCode(request, reply, request.session, { step, typed });
      if (refused !== null) return page(reply, step, next, refused);
      const { userId } = request.session;
      const refusal = await completeSignIn(parts, request, reply, { userId, how: step.how });
      if (isRefusal(refusal)) return page(reply.code(403), step, next, refusal.words);
      if (step.how !== 'recovery-code') return reply.redirect(next, 303);
      const { recoveryCodesLeft } = await parts.store.read({ for: 'signing-in', userId }, (tx) =>
        secretsOf(tx, userId),
      );
      const left = recoveryCodesLeft === 1 ? 'One recovery code is' : `${recoveryCodesLeft} recovery codes are`;
      return done(reply, '/account', `You are signed in. ${left} left. If your device is lost, set up another here.`);
    });
  }
}
