import type { FastifyInstance, FastifyReply } from 'fastify';
import { isRefusal, makeNewLink, type PersonRecord, refuse } from '#inspection';
import { idOf } from '../../forms/id-of.ts';
import { posted } from '../../forms/posted.ts';
import { errorsOf } from '../../forms/refused.ts';
import type { PageView } from '../../look/plugin.ts';
import type { Parts } from '../../parts.ts';
import { changePeople, personThere, statusOf } from './decide.ts';
import { makeLink, showLink } from './link-made.ts';
import { rolesInWords } from './words.ts';

/** A new link for somebody: the invitation again, or to choose a new password. */
export function linkPage(app: FastifyInstance, parts: Parts): void {
  const { store, now } = parts;
  const keep = { config: { action: 'keep-people' } } as const;
  const path = '/people/:id/link';
  const form = (reply: FastifyReply, { id, name, status }: PersonRecord, view: Partial<PageView>) => {
    const joined = status !== 'invited';
    return reply.page('people/with-reason', {
      title: joined ? `Make a link for a new password for ${name}` : `Make a new invitation for ${name}`,
      backLink: { href: `/people/${id}`, text: name },
      says: [
        `Whoever has the link can choose the password of ${name}. Make sure that it is ${name} who asks for it: call them on a number you know, or meet them.`,
        joined
          ? 'When they choose a new password they are signed out everywhere. Earlier links work no more.'
          : 'Earlier links work no more.',
      ],
      askCodes: joined,
      why: 'Why a new link is needed',
      button: 'Make the link',
      warning: false,
      ...view,
    });
  };

  app.get(path, keep, async (request, reply) =>
    form(reply, await store.read(request.acting, (tx) => personThere(tx, idOf(request))), {}),
  );

  app.post(path, keep, async (request, reply) => {
    const id = idOf(request);
    const sent = posted(request);
    const at = now();
    const choice = sent.text('oneTime');
    let token = '';
    const decided = await changePeople(parts, request, { action: 'keep-people' }, async (tx, by, afterwards) => {
      const person = await personThere(tx, id);
      const command = { byUserId: by.userId, codesAnew: choice === 'anew', reason: sent.text('reason') };
      const made = makeNewLink(person, command);
      if (isRefusal(made) && made.code !== 'not-valid') return made;
      if (person.status === 'active' && choice !== 'anew' && choice !== 'kept') {
        const unsaid = refuse('not-valid', 'Choose whether one-time codes are set up anew.', 'oneTime');
        return isRefusal(made) ? { ...unsaid, also: [{ words: made.words, place: made.place ?? '' }] } : unsaid;
      }
      afterwards(async () => {
        token = await makeLink(tx, id, at, choice === 'anew');
      });
      return made;
    });
    const { person, roleWords } = await store.read(request.acting, async (tx) => ({
      person: await personThere(tx, id),
      roleWords: await rolesInWords(tx, id),
    }));
    if (isRefusal(decided)) {
      return form(reply.code(statusOf(decided)), person, { errors: errorsOf(decided), values: sent.values });
    }
    return showLink(parts, reply, {
      name: person.name,
      token,
      at,
      purpose: person.status === 'invited' ? { kind: 'invitation', roleWords } : { kind: 'new-password' },
      onward: { href: `/people/${id}`, text: 'Go on to their page' },
    });
  });
}
