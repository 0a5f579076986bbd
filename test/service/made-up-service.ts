// The service over a store of the test's own, asked without a network: a visitor, or somebody signed in, as a browser would ask.
import type { FastifyInstance } from 'fastify';
import { readConfig } from '../../src/config/index.ts';
import { buildApp, type LogStream, type Parts } from '../../src/web/index.ts';
import { madeUpSession, testTime } from './made-up-people.ts';
import { type MadeUpStore, madeUpStore, type ToCopy } from './made-up-store.ts';

export type Answer = {
  readonly status: number;
  readonly body: string;
  readonly location: string | null;
  readonly headers: Readonly<Record<string, unknown>>;
};

/** A browser without a screen: keeps cookies, and sends the token of the form's page with a form. */
export type Browser = {
  readonly cookies: Map<string, string>;
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  /** Opens the page `from` (the form's own address unless told otherwise) and sends its form with these fields. */
  readonly post: (
    path: string,
    fields: Readonly<Record<string, string | readonly string[]>>,
    from?: string,
  ) => Promise<Answer>;
  /** Sends the form of the page `from` with files, each by its field, as browsers do. */
  readonly upload: (
    path: string,
    fields: Readonly<Record<string, string>>,
    files: Readonly<Record<string, { readonly name: string; readonly bytes: Uint8Array | string }>>,
    from?: string,
  ) => Promise<Answer>;
};

export type MadeUpService = {
  readonly app: FastifyInstance;
  readonly store: MadeUpStore;
  /** The clock of the service: tests set it. */
  readonly clock: { now: Date };
  /** A browser where nobody is signed in, at an address (this machine's own unless told otherwise). */
  readonly visitor: (from?: string) => Browser;
  readonly signedIn: (userId: string) => Promise<Browser>;
  readonly close: () => Promise<void>;
};

const formToken = /name="_csrf" value="([^"]+)"/;

function browserOf(app: FastifyInstance, from: string): Browser {
  const cookies = new Map<string, string>();
  const ask = async (
    method: 'GET' | 'POST',
    url: string,
    payload?: string | Buffer,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await app.inject({
      method,
      url,
      remoteAddress: from,
      headers: {
        ...(cookie === '' ? {} : { cookie }),
        ...(payload === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
        ...headers,
      },
      ...(payload === undefined ? {} : { payload }),
    });
    for (const { name, value, maxAge, expires } of response.cookies) {
      const gone = maxAge === 0 || (expires !== undefined && expires.getTime() <= 0);
      if (gone || value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    const { location } = response.headers;
    return {
      status: response.statusCode,
      body: response.body,
      location: typeof location === 'string' ? location : null,
      headers: response.headers,
    };
  };
  const tokenOn = async (from: string): Promise<string> => {
    const page = await ask('GET', from);
    const token = formToken.exec(page.body)?.[1];
    if (token === undefined) throw new Error(`The page ${from} (${page.status}) has no form.`);
    return token;
  };
  return {
    cookies,
    get: (path, headers) => ask('GET', path, undefined, headers),
    upload: async (path, fields, files, from = path) => {
      const form = new FormData();
      form.append('_csrf', await tokenOn(from));
      for (const [field, value] of Object.entries(fields)) form.append(field, value);
      for (const [field, { name, bytes }] of Object.entries(files)) {
        form.append(field, new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name));
      }
      const sent = new Response(form);
      const type = sent.headers.get('content-type') ?? '';
      return ask('POST', path, Buffer.from(await sent.arrayBuffer()), { 'content-type': type });
    },
    post: async (path, fields, from = path) => {
      const body = new URLSearchParams([['_csrf', await tokenOn(from)]]);
      for (const [field, value] of Object.entries(fields)) {
        for (const each of typeof value === 'string' ? [value] : value) body.append(field, each);
      }
      return ask('POST', path, body.toString());
    },
  };
}

/**
 * Starts a service of a test's own, empty or over a copy, with its clock at the test time. `env` changes its settings, `given` its
 * parts; what it logs is written to `logStream`, and nowhere when there is none.
 */
export async function madeUpService(
  env: Readonly<Record<string, string>> = {},
  given: Partial<Omit<Parts, 'config' | 'store' | 'now' | 'work'>> & {
    readonly logStream?: LogStream;
    readonly copied?: Pick<ToCopy, 'database' | 'keysFolder'> | null;
  } = {},
): Promise<MadeUpService> {
  const { logStream, copied = null, ...parts } = given;
  const store = await madeUpStore(undefined, copied);
  const read = readConfig({
    flags: {},
    env: { BESTFIT_DATA: store.keysFolder, ...env },
    home: '/nowhere',
    root: false,
  });
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  const clock = { now: testTime };
  const app = await buildApp(
    {
      config: read,
      store,
      now: () => clock.now,
      demonstration: () => false,
      setUpToken: null,
      demonstrate: null,
      removeDemonstration: null,
      checker: null,
      ...parts,
    },
    logStream === undefined ? { log: false } : { logStream },
  );
  return {
    app,
    store,
    clock,
    visitor: (from = '127.0.0.1') => browserOf(app, from),
    signedIn: async (userId) => {
      const browser = browserOf(app, '127.0.0.1');
      browser.cookies.set('bestfit', await madeUpSession(store, userId, clock.now));
      return browser;
    },
    close: async () => {
      await app.close();
      await store.close();
    },
  };
}
