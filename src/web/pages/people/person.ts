import type { FastifyInstance } from 'fastify';
import { whatOneMay } from '#inspection';
import {
  allRolesOf,
  type LoggedChange,
  namesOf,
  type RoleHeldThere,
  readChangeLog,
  recordNamesOf,
  roleLogOf,
  sessionsOf,
  type Tx,
  userById,
} from '#store';
import { justDone } from '../../chrome/flash.ts';
import { idOf } from '../../forms/id-of.ts';
import { ukDay } from '../../forms/uk-today.ts';
import { Problem } from '../../look/plugin.ts';
import type { Parts } from '../../parts.ts';
import { entryInWords, idsIn } from '../change-log/entry-in-words.ts';
import { placeInWords, roleInWords, standings } from './words.ts';

/** How many changes the page shows; the rest are in the change log. */
const fewChanges = 8;

/** Everything that the page of one person says. */
async function everythingOf(tx: Tx, id: string, at: Date) {
  const user = await userById(tx, id);
  if (user === null) throw new Problem(404, {});
  const all = await allRolesOf(tx, id);
  const log = await roleLogOf(
    tx,
    all.map((role) => role.id),
  );
  const [signedIn] = await readChangeLog(tx, { byUser: id, kinds: ['signed-in'], count: 1 });
  const sessions = (await sessionsOf(tx, id, at)).filter(({ complete }) => complete);
  const about = await readChangeLog(tx, { subject: { kind: 'user', id }, count: fewChanges });
  const by = await readChangeLog(tx, { byUser: id, count: fewChanges });
  const names = await namesOf(tx, [...about, ...by].flatMap(idsIn));
  const records = await recordNamesOf(tx, [...about, ...by]);
  const told = (changes: readonly LoggedChange[]) =>
    changes.map((change) =>
      entryInWords(change, { names, records, titles: new Map(), mayKeepPeople: true, seesInspections: true }),
    );
  return {
    user,
    all,
    log,
    lastSignIn: signedIn?.at ?? null,
    sessions: sessions.length,
    about: told(about),
    by: told(by),
  };
}

/** What the roles held let somebody do, each with where. */
const mayOf = (held: readonly RoleHeldThere[]) =>
  whatOneMay(held).map(({ does, within, stages }) => ({
    does,
    where: within === null ? null : [...new Set(within.map(placeInWords))].join('; '),
    stages: stages === null ? null : stages.join(', '),
  }));

/** The page of one person: details, roles, standing, sign-ins, what they may do and what was done. */
export function personPage(app: FastifyInstance, { store, now }: Parts): void {
  app.get('/people/:id', { config: { action: 'keep-people' } }, async (request, reply) => {
    const id = idOf(request);
    const { user, all, log, ...rest } = await store.read(request.acting, (tx) => everythingOf(tx, id, now()));
    const held = all.filter(({ endedAt }) => endedAt === null);
    const self = request.person?.userId === id;
    return reply.page('people/person', {
      title: user.name,
      backLink: { href: '/people', text: 'People' },
      flash: justDone(request, reply),
      id,
      self,
      user,
      standing: standings[user.status],
      held: held.map((role) => ({
        id: role.id,
        words: roleInWords(role),
        since: ukDay(role.givenAt),
        by: log.get(role.id)?.givenBy ?? null,
        // One's own administrator's role is ended by somebody else.
        mayEnd: !(self && role.role === 'administrator'),
      })),
      ended: all.flatMap((role) =>
        role.endedAt === null
          ? []
          : [
              {
                words: roleInWords(role),
                from: ukDay(role.givenAt),
                until: ukDay(role.endedAt),
                ...log.get(role.id),
              },
            ],
      ),
      // Whoever is not active may do nothing, whatever their roles say.
      may: mayOf(held),
      ...rest,
    });
  });
}
