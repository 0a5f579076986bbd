// A service of a journey's own, listened to by a real browser: empty, or with the demonstration.
import type { Browser } from 'playwright-core';
import { loadDemonstration, removeDemonstration } from '../../../src/demonstration/index.ts';
import { madeUpId } from '../../../src/demonstration/made-up-id.ts';
import { hasDemonstration } from '../../../src/store/index.ts';
import { freePort } from '../../../src/web/free-port.ts';
import { madeUpSession } from '../../service/made-up-people.ts';
import { type MadeUpService, madeUpService } from '../../service/made-up-service.ts';
import type { ToCopy } from '../../service/made-up-store.ts';
import { type Visit, visit } from './visit.ts';

export const setUpToken = 'made-up-token-of-a-test';

export type World = {
  readonly service: MadeUpService;
  readonly withScript: boolean;
  /** Another browser, in which nobody is signed in; or somebody of the demonstration, by the beginning of their e-mail address. */
  readonly visitor: (signedInAs?: string) => Promise<Visit>;
  /** Moves the clock of the service on, in minutes. */
  readonly later: (minutes: number) => void;
  /** What was wrong on all pages that were come to. */
  readonly faults: () => readonly string[];
  /** The pages come to, in order: route, heading and status. */
  readonly reached: () => readonly string[];
  readonly close: () => Promise<void>;
};

/** As many rows of lists as journeys need. */
const small = { rows: 2000 } as const;
const asService = { for: 'service', what: 'test' } as const;

/** The demonstration, loaded once, its lists read: journeys begin with copies of it. */
export async function demonstrationToCopy(): Promise<ToCopy> {
  const { app, store, clock } = await madeUpService();
  await loadDemonstration(store, clock.now, small);
  app.work.look();
  await app.work.settled();
  await app.close();
  return store.keepForCopies();
}

/** Starts a service and whoever goes to it: empty, or over a copy. `known` holds the states of pages that were put to the rules already. */
export async function world(
  browser: Browser,
  {
    copied,
    withScript,
    known,
    mail = false,
  }: {
    readonly copied: ToCopy | null;
    readonly withScript: boolean;
    readonly known: Set<string>;
    readonly mail?: boolean;
  },
): Promise<World> {
  let demonstration = copied !== null;
  const port = await freePort('127.0.0.1');
  const service = await madeUpService(
    {
      PORT: String(port),
      ...(mail ? { SMTP_URL: 'smtp://127.0.0.1:2525', MAIL_FROM: 'inspections@inspectorate.example' } : {}),
    },
    {
      copied,
      setUpToken,
      demonstration: () => demonstration,
      demonstrate: async () => {
        await loadDemonstration(service.store, service.clock.now, small);
        demonstration = true;
      },
      removeDemonstration: async () => {
        const refusal = await removeDemonstration(service.store, service.clock.now);
        demonstration = await service.store.read(asService, hasDemonstration);
        return refusal;
      },
    },
  );
  const routes = new Map<string, string>();
  service.app.addHook('onRequest', async (request) => {
    const [path = ''] = request.url.split('?');
    routes.set(decodeURI(path), request.routeOptions.url ?? 'none');
  });
  await service.app.listen({ host: '127.0.0.1', port });
  const address = `http://127.0.0.1:${port}`;
  const visits: Visit[] = [];
  return {
    service,
    withScript,
    visitor: async (signedInAs) => {
      const routeOf = (path: string) => routes.get(decodeURI(path)) ?? 'none';
      const visited = await visit({ browser, address, withScript, routeOf, known });
      visits.push(visited);
      if (signedInAs !== undefined) {
        const id = madeUpId(`user/${signedInAs}.example`);
        const value = await madeUpSession(service.store, id, service.clock.now);
        await visited.context.addCookies([{ name: 'bestfit', value, url: address, httpOnly: true, sameSite: 'Lax' }]);
      }
      return visited;
    },
    later: (minutes) => {
      service.clock.now = new Date(service.clock.now.getTime() + minutes * 60_000);
    },
    faults: () => visits.flatMap(({ faults }) => faults),
    reached: () =>
      visits.flatMap(({ reached }) => reached).map(({ route, heading, status }) => `${route} ${status} ${heading}`),
    close: async () => {
      for (const each of visits) await each.close();
      await service.close();
    },
  };
}
