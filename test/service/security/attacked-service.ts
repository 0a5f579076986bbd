// The service with the demonstration in it, as an attacker finds it: somebody in every role, its log, and raw requests.
import { madeUpId } from '../../../src/demonstration/made-up-id.ts';
import { refuse } from '../../../src/inspection/index.ts';
import { madeUpDemonstration } from '../made-up-demonstration.ts';
import { type Answer, type Browser, type MadeUpService, madeUpService } from '../made-up-service.ts';

export { insiders } from '../demonstration-people.ts';

export const westmarch = madeUpId('authority/Westmarch');
export const fenholme = madeUpId('authority/Fenholme');

type LogLine = { readonly level: number; readonly msg: string; readonly [field: string]: unknown };

export type Attacked = MadeUpService & {
  /** Every line of the log so far, as it was written. */
  readonly lines: string[];
  readonly logged: () => readonly LogLine[];
};

/** Starts it. The log is kept at its most talkative. */
export async function attackedService(env: Readonly<Record<string, string>> = {}): Promise<Attacked> {
  const lines: string[] = [];
  const service = await madeUpService(
    { LOG_LEVEL: 'trace', ...env },
    {
      demonstration: () => true,
      removeDemonstration: async () => refuse('not-now', 'Not while it is attacked.'),
      copied: await madeUpDemonstration(),
      logStream: { write: (line) => void lines.push(line) },
    },
  );
  return { ...service, lines, logged: () => lines.map((line) => JSON.parse(line)) };
}

/** The cookies of a browser as its header. */
export const cookiesOf = ({ cookies }: Pick<Browser, 'cookies'>): string =>
  [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');

/** The token against forged forms on a page. */
export function formTokenOn({ body, status }: Pick<Answer, 'body' | 'status'>): string {
  const token = /name="_csrf" value="([^"]+)"/.exec(body)?.[1];
  if (token === undefined) throw new Error(`A page answered with ${status} has no form.`);
  return token;
}

/** Posts a body as it is written, with headers as they are given; the cookies are those of the browser. */
export async function postRaw(
  { app }: Pick<MadeUpService, 'app'>,
  browser: Browser,
  url: string,
  payload: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
) {
  return app.inject({
    method: 'POST',
    url,
    headers: { cookie: cookiesOf(browser), 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload,
  });
}

/** A way of sending forms that asks for the token against forged ones once. The browser keeps its cookies as they are then. */
export async function formsOf(service: Pick<MadeUpService, 'app'>, browser: Browser, page = '/privacy') {
  const token = formTokenOn(await browser.get(page));
  return (url: string, fields: readonly (readonly [string, string])[] = []) =>
    postRaw(
      service,
      browser,
      url,
      new URLSearchParams([['_csrf', token], ...fields.map((each) => [...each])]).toString(),
    );
}

/** What is the same of two answers that say the same: without tokens, nonces and references. */
export const sameWords = (body: string): string =>
  body
    .replaceAll(/name="_csrf" value="[^"]*"/g, 'token')
    .replaceAll(/nonce="[^"]*"/g, 'nonce')
    .replaceAll(/Reference: <strong>[^<]*/g, 'reference')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}(?=<)/g, 'reference');

/** Sends the form of a page with the version that the page has, so that it is decided on, not refused as seen too long ago. */
export async function sendSeen(
  browser: Browser,
  path: string,
  fields: Readonly<Record<string, string | readonly string[]>>,
): Promise<Answer> {
  const version = /name="version" value="([^"]*)"/.exec((await browser.get(path)).body)?.[1];
  return browser.post(path, { ...fields, ...(version !== undefined && { version }) });
}
