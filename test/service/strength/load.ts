// People at work, all at once: they add authorities, change them and invite others, and write down each answer that said "done".
import { randomBytes } from 'node:crypto';
import { type Answer, administrator, type RealBrowser } from './real-browser.ts';

/** What an answer said is done. */
export type Acknowledged =
  | { readonly kind: 'added'; readonly id: string; readonly name: string }
  | { readonly kind: 'changed'; readonly id: string; readonly region: string }
  | { readonly kind: 'invited'; readonly id: string; readonly email: string };

export type Load = {
  readonly acknowledged: readonly Acknowledged[];
  /** Answers that were neither done nor in the words of an outage, by status. */
  readonly odd: readonly string[];
  /** Puts everybody to work, at an address. */
  begin(address: string): void;
  /** Lets everybody finish what they are at. */
  pause(): Promise<void>;
};

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;
const idIn = (text: string | null | undefined): string => uuid.exec(text ?? '')?.[0] ?? '';

/** So many people at work, each signed in as the made-up administrator. */
export async function load(address: string, people: number): Promise<Load> {
  const acknowledged: Acknowledged[] = [];
  const odd: string[] = [];
  const browsers = await Promise.all(Array.from({ length: people }, () => administrator(address)));
  let working = false;
  let running: readonly Promise<void>[] = [];

  /** Does one thing; a service that is away answers nothing, or 503. */
  async function attempt(what: () => Promise<{ readonly answer: Answer; readonly done: Acknowledged | null }>) {
    const tried = await what().catch((error: unknown) => {
      if (error instanceof TypeError) return null;
      throw error;
    });
    if (tried === null) return new Promise<void>((resolve) => setTimeout(resolve, 20));
    const { answer, done } = tried;
    if (done !== null) acknowledged.push(done);
    else if (answer.status !== 503) odd.push(`${answer.status}: ${/<h1[^>]*>([^<]*)/.exec(answer.body)?.[1] ?? ''}`);
  }

  async function work(browser: RealBrowser): Promise<void> {
    const own: string[] = [];
    for (let turn = 0; working; turn += 1) {
      const mark = randomBytes(4).toString('hex').toUpperCase();
      const latest = own.at(-1);
      if (turn % 3 === 1 && latest !== undefined) await attempt(() => change(browser, latest, mark));
      else if (turn % 3 === 2) await attempt(() => invite(browser, mark));
      else
        await attempt(async () => {
          const tried = await add(browser, mark);
          if (tried.done !== null) own.push(tried.done.id);
          return tried;
        });
    }
  }

  return {
    acknowledged,
    odd,
    begin(at) {
      working = true;
      for (const browser of browsers) browser.address = at;
      running = browsers.map(work);
    },
    async pause() {
      working = false;
      await Promise.all(running);
    },
  };
}

async function add(browser: RealBrowser, mark: string) {
  const name = `Made-up ${mark}`;
  const answer = await browser.post('/authorities/add', { name, code: `M${mark}`, region: 'New' });
  const done = answer.status === 303 ? ({ kind: 'added', id: idIn(answer.location), name } as const) : null;
  return { answer, done };
}

async function change(browser: RealBrowser, id: string, mark: string) {
  const path = `/authorities/${id}/change`;
  const page = await browser.get(path);
  if (page.status !== 200) return { answer: page, done: null };
  const field = (name: string) => new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(page.body)?.[1] ?? '';
  const region = `Region ${mark}`;
  const fields = { name: field('name'), code: field('code'), version: field('version'), region, reason: 'It moved.' };
  const answer = await browser.post(path, fields);
  return { answer, done: answer.status === 303 ? ({ kind: 'changed', id, region } as const) : null };
}

async function invite(browser: RealBrowser, mark: string) {
  const email = `made.up.${mark.toLowerCase()}@bestfit.example`;
  const answer = await browser.post('/people/invite', { name: `Made Up ${mark}`, email, role: 'hmci', note: '' });
  const id = answer.status === 200 ? idIn(/\/people\/[0-9a-f-]{36}/.exec(answer.body)?.[0]) : '';
  return { answer, done: id === '' ? null : ({ kind: 'invited', id, email } as const) };
}
