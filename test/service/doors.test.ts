// Every way into the service, tried by everybody: who is let in is what the table of permissions says.
import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayAnywhere, type Person, permissions, refusalOf, refuse, rolesToGive } from '../../src/inspection/index.ts';
import { keepApiToken, newApiToken, personOf } from '../../src/store/index.ts';
import { type Door, wallRoutes } from '../../src/web/walls/actions.ts';
import { insiders, user } from './demonstration-people.ts';
import { type Example, examples } from './doors-examples/index.ts';
import { madeUpDemonstration } from './made-up-demonstration.ts';
import { madeUpPerson } from './made-up-people.ts';
import { type Answer, type Browser, type MadeUpService, madeUpService } from './made-up-service.ts';

/** Somebody in every role at Westmarch or its inspection, of the authority across the wall, and people whom nothing is open to. */
const everybody: Readonly<Record<string, string | null>> = {
  ...insiders,
  'director of another authority': user('patrick.orourke@saltmere'),
  'data officer of another authority': user('leila.haddad@fenholme'),
  'somebody without a role': null,
  'somebody suspended': user('colin.baxter@inspectorate'),
  'somebody invited who has not joined': user('noor.siddiqui@westmarch'),
  'nobody who is signed in': null,
};

let service: MadeUpService;
let withoutRole = '';
beforeAll(async () => {
  service = await madeUpService(
    {},
    {
      demonstration: () => true,
      removeDemonstration: async () => refuse('not-now', 'Not while doors are tried.'),
      copied: await madeUpDemonstration(),
    },
  );
  withoutRole = await madeUpPerson(service.store, 'Wanda Quill');
});
afterAll(() => service.close());

/** All doors: what is read comes first, for a form may end every sign-in. */
const doorsOf = ({ app }: MadeUpService) => [
  ...app.doors.filter(({ method }) => method === 'GET'),
  ...app.doors.filter(({ method }) => method !== 'GET' && method !== 'HEAD'),
];
const named = ({ method, url }: Pick<Door, 'method' | 'url'>) => `${method} ${url}`;
const examplesOf = (door: Door): readonly Example[] => examples[named(door)] ?? [{ path: door.url }];

/** Tries a door as a browser would: with a form that is empty but for its token. */
async function tried(browser: Browser, person: Person | null, door: Door, path: string): Promise<Answer> {
  if (door.method === 'GET') return browser.get(path);
  if (door.method === 'POST') return browser.post(path, {}, person === null ? '/sign-in' : '/privacy');
  throw new Error(`${named(door)}: doors.test.ts does not know how to try the method ${door.method}.`);
}

/** Tries a door of the API as a program would, by a token that may all that its person may; without one for nobody. */
let asked = 0;
async function triedByProgram(token: string | null, { method }: Door, url: string): Promise<Answer> {
  asked += 1;
  const response = await service.app.inject({
    method: method === 'PATCH' ? 'PATCH' : method === 'POST' ? 'POST' : 'GET',
    url,
    // Each from an address of its own: one alone would ask too often.
    remoteAddress: `10.0.${Math.floor(asked / 250)}.${(asked % 250) + 1}`,
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
    ...(method === 'GET' ? {} : { payload: {} }),
  });
  return { status: response.statusCode, body: response.body, location: null, headers: response.headers };
}

async function tokenOf(userId: string): Promise<string> {
  const token = newApiToken();
  const { now } = service.clock;
  const expiresAt = new Date(now.getTime() + 86_400_000);
  await service.store.read({ for: 'service', what: 'test' }, (tx) =>
    keepApiToken(tx, { id: randomUUID(), userId, token, at: now }, { name: 'doors', scope: 'write', expiresAt }),
  );
  return token;
}

const outcome = ({
  status,
  location,
}: Answer): 'let in' | 'refused' | 'nothing there' | 'asked to sign in' | string => {
  if (status >= 500 || status === 429) return `failed with ${status}`;
  if (status === 401 || (status === 303 && location?.startsWith('/sign-in?next=') === true)) return 'asked to sign in';
  if (status === 403) return 'refused';
  return status === 404 ? 'nothing there' : 'let in';
};

/** What the table of permissions says becomes of a person at a door. */
function expected(who: string, person: Person | null, { action }: Door, example: Example): readonly string[] {
  const { about = {}, leadsNowhere, whom = who } = example;
  const may = about === 'own' ? mayAnywhere(person, action) : refusalOf(person, action, about) === null;
  if (may) return [leadsNowhere === undefined || whom !== who ? 'let in' : 'nothing there'];
  if (person === null) return ['asked to sign in'];
  // What is somebody else's looks like what is not there.
  return mayAnywhere(person, action) ? ['refused', 'nothing there'] : ['refused'];
}

describe('every way into the service', () => {
  it('that has something in its address has an example here', () => {
    const without = doorsOf(service).filter((door) => /[:*]/.test(door.url) && examples[named(door)] === undefined);
    const words = without.map((door) => `${named(door)}: add an example of its address to a file of doors-examples`);
    expect(words).toEqual([]);
  });

  it('of which there is an example is there', () => {
    expect(Object.keys(examples).filter((name) => !doorsOf(service).some((door) => named(door) === name))).toEqual([]);
  });

  it('is tried by every role', () => {
    expect(Object.keys(everybody)).toEqual(expect.arrayContaining([...rolesToGive]));
  });

  it('leads to every action of the table, but those that a page asks about for a part of it', () => {
    const used = new Set<string>(doorsOf(service).map(({ action }) => action));
    const withinPages = ['read-authority-contacts'];
    expect(Object.keys(permissions).filter((action) => !used.has(action))).toEqual(withinPages);
  });

  it.each(Object.keys(everybody))('lets %s in where the table says so, and nowhere else', async (who) => {
    const id = who === 'somebody without a role' ? withoutRole : (everybody[who] ?? null);
    const person =
      id === null ? null : await service.store.read({ for: 'service', what: 'test' }, (tx) => personOf(tx, id));
    const newBrowser = async () => (id === null ? service.visitor() : service.signedIn(id));
    const reading = await newBrowser();
    const wrong: string[] = [];
    const token = id === null ? null : await tokenOf(id);
    for (const door of doorsOf(service)) {
      for (const example of examplesOf(door)) {
        // A new sign-in for each form: some lead out.
        const browser = door.method === 'GET' || door.byToken ? reading : await newBrowser();
        const answer = door.byToken
          ? await triedByProgram(token, door, example.path)
          : await tried(browser, person, door, example.path);
        // A token that gives nothing is refused, even where none is asked for: its program should know.
        const isDead = door.byToken && token !== null && person === null;
        const should = isDead ? ['asked to sign in'] : expected(who, person, door, example);
        if (!should.includes(outcome(answer))) {
          wrong.push(
            `${named(door)} (${example.path}): ${outcome(answer)} (${answer.status}), not ${should.join(' or ')}`,
          );
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('a way into the service that names no action of the table', () => {
  it('does not start', () => {
    const app = Fastify();
    wallRoutes(app, async (_request, reply) => reply.code(401).send());
    expect(() => app.get('/back-door', async () => 'in')).toThrow('GET /back-door names no action');
  });

  it('is told by the service itself', async () => {
    expect(() => service.app.get('/back-door', async () => 'in')).toThrow();
  });
});
