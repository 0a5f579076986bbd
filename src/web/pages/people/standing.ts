import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal, type PersonRecord, restorePerson, suspendPerson } from '#inspection';
import { endAccess, readChangeLog, type Tx } from '#store';
import { done } from '../../chrome/flash.ts';
import { idOf } from '../../forms/id-of.ts';
import { posted } from '../../forms/posted.ts';
import { errorsOf } from '../../forms/refused.ts';
import type { PageView } from '../../look/plugin.ts';
import type { Parts } from '../../parts.ts';
import { changePeople, personThere, statusOf } from './decide.ts';

/** What somebody who is suspended was before: whoever had not joined has still not joined. */
export async function standingBefore(tx: Tx, id: string): Promise<'invited' | 'active'> {
  const subject = { kind: 'user', id };
  const [suspended] = await readChangeLog(tx, { subject, kinds: ['user-suspended'], count: 1 });
  return suspended?.before?.status === 'active' ? 'active' : 'invited';
}

const pages = {
  suspend: {
    title: (name: string) => `Suspend ${name}`,
    says: (name: string) => [
      `${name} is signed out everywhere at once. Their API tokens and links stop working, and they cannot sign in until they are restored.`,
      'Their roles stay theirs, but let them do nothing. What they have done stays as it is.',
    ],
    why: 'Why they are suspended',
    button: 'Suspend',
    warning: true,
    done: (name: string) => `${name} has been suspended.`,
  },
  restore: {
    title: (name: string) => `Restore ${name}`,
    says: (name: string) => [
      `${name} can sign in again with the password and the device they had, and can again do what their roles let them do.`,
      'API tokens and links that stopped working do not work again: they are made anew.',
    ],
    why: 'Why they are restored',
    button: 'Restore',
    warning: false,
    done: (name: string) => `${name} has been restored.`,
  },
} as const;

/** Suspending and restoring somebody, with a reason. */
export function standingPages(app: FastifyInstance, parts: Parts): void {
  const { store, now } = parts;
  const keep = { config: { action: 'keep-people' } } as const;
  for (const step of ['suspend', 'restore'] as const) {
    const words = pages[step];
    const path = `/people/:id/${step}`;
    const form = (reply: FastifyReply, person: PersonRecord, view: Partial<PageView>) => {
      const { name, id, version } = person;
      return reply.page('people/with-reason', {
        backLink: { href: `/people/${id}`, text: name },
        why: words.why,
        button: words.button,
        warning: words.warning,
        title: words.title(name),
        says: words.says(name),
        version,
        ...view,
      });
    };
    const person = (request: FastifyRequest) => store.read(request.acting, (tx) => personThere(tx, idOf(request)));

    app.get(path, keep, async (request, reply) => form(reply, await person(request), {}));

    app.post(path, keep, async (request, reply) => {
      const id = idOf(request);
      const sent = posted(request);
      const [seen, reason] = [sent.number('version') ?? 0, sent.text('reason')];
      const decided = await changePeople(parts, request, { action: 'keep-people' }, async (tx, by, afterwards) => {
        const there = await personThere(tx, id);
        if (step === 'restore') {
          return restorePerson(there, { was: await standingBefore(tx, id), seen, reason });
        }
        afterwards(async () => {
          await endAccess(tx, id, now());
        });
        return suspendPerson(there, { by, seen, reason });
      });
      const current = await person(request);
      if (isRefusal(decided)) {
        return form(reply.code(statusOf(decided)), current, { errors: errorsOf(decided), values: sent.values });
      }
      return done(reply, `/people/${id}`, words.done(current.name));
    });
  }
}
