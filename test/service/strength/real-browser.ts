// A browser over the network, without a screen: for a service that is a process of its own.

export type Answer = {
  readonly status: number;
  readonly body: string;
  readonly location: string | null;
  readonly retryAfter: string | null;
};

export type RealBrowser = {
  /** Where the service is; tests set it when the service comes back elsewhere. */
  address: string;
  readonly cookies: Map<string, string>;
  readonly get: (path: string) => Promise<Answer>;
  /** Sends a form with the token of an earlier page; opens `from` for one when there is none yet. Throws when nothing answers. */
  readonly post: (path: string, fields: Readonly<Record<string, string>>, from?: string) => Promise<Answer>;
};

/** No answer is waited for longer than this: what hangs is a failure. */
const patience = 30_000;

export function realBrowser(address: string): RealBrowser {
  const cookies = new Map<string, string>();
  let token = '';
  async function ask(path: string, body?: URLSearchParams): Promise<Answer> {
    const response = await fetch(`${browser.address}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      headers: {
        // Connections that outlive a service that is killed would only blur what is seen.
        connection: 'close',
        ...(cookies.size > 0 && { cookie: [...cookies].map((cookie) => cookie.join('=')).join('; ') }),
      },
      ...(body !== undefined && { body }),
    });
    const text = await response.text();
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    token = /name="_csrf" value="([^"]+)"/.exec(text)?.[1] ?? token;
    return {
      status: response.status,
      body: text,
      location: response.headers.get('location'),
      retryAfter: response.headers.get('retry-after'),
    };
  }
  const browser: RealBrowser = {
    address,
    cookies,
    get: (path) => ask(path),
    post: async (path, fields, from) => {
      if (token === '' || from !== undefined) await ask(from ?? path);
      return ask(path, new URLSearchParams({ ...fields, _csrf: token }));
    },
  };
  return browser;
}

// One of the administrators among the made-up people of the demonstration.
const administratorCalled = 'Priya Raman';

/** Loads the demonstration into an empty service. */
export async function demonstrated(address: string): Promise<void> {
  const { status, body } = await realBrowser(address).post('/set-up/demonstration', {}, '/set-up');
  if (status !== 303) throw new Error(`The demonstration was refused with ${status}: ${body.slice(0, 500)}`);
}

/** A browser in which the made-up administrator of the demonstration is signed in. */
export async function administrator(address: string): Promise<RealBrowser> {
  const browser = realBrowser(address);
  const { body } = await browser.get('/sign-in');
  const user = new RegExp(`name="user" value="([^"]+)"(?:(?!</form>)[^])*>${administratorCalled}<`).exec(body)?.[1];
  if (user === undefined) throw new Error('The demonstration has no administrator.');
  const { status } = await browser.post('/sign-in/demonstration', { user, next: '/' });
  if (status !== 303) throw new Error(`The administrator was refused with ${status}.`);
  return browser;
}

/** Waits until the service says that it is ready; throws after a minute. */
export async function ready(address: string): Promise<void> {
  const until = performance.now() + 60_000;
  for (;;) {
    const answer = await fetch(`${address}/ready`, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
    await answer?.text();
    if (answer?.status === 200) return;
    if (performance.now() > until) throw new Error('The service was not ready again within a minute.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
