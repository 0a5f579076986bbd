// What every answer carries: who may keep it, what it may run, who may frame it, and how its cookies are held.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpSession } from '../made-up-people.ts';
import type { Answer, Browser } from '../made-up-service.ts';
import { linkFor } from '../made-up-sign-in.ts';
import { type Attacked, attackedService, insiders } from './attacked-service.ts';
import { pagesOf } from './crawl.ts';

const https = 'https://inspections.westmarch.example';

let service: Attacked;
let secure: Attacked;
beforeAll(async () => {
  service = await attackedService();
  secure = await attackedService({ PUBLIC_URL: https });
});
afterAll(async () => {
  await service.close();
  await secure.close();
});

const isPage = ({ headers }: Answer) => String(headers['content-type']).startsWith('text/html');

describe('every page that somebody signed in is shown', () => {
  const walked = new Map<string, Answer>();
  beforeAll(async () => {
    for (const who of ['administrator', 'director', 'data-officer', 'lead-inspector'] as const) {
      const browser = await service.signedIn(insiders[who]);
      for (const [address, answer] of await pagesOf(browser, { most: 120 })) walked.set(`${who} ${address}`, answer);
      for (const address of ['/nowhere', '/people/x', '/retention', '/service']) {
        walked.set(`${who} ${address}`, await browser.get(address));
      }
    }
  }, 120_000);
  const wrong = (isWrong: (answer: Answer) => boolean) =>
    [...walked].filter(([, answer]) => isWrong(answer)).map(([address]) => address);

  it('is kept by no cache, and nothing else that they are sent is either', () => {
    expect(walked.size).toBeGreaterThan(100);
    expect(wrong(({ status, headers }) => status < 300 && headers['cache-control'] !== 'no-store')).toEqual([]);
    expect(wrong(({ status, headers }) => status >= 400 && headers['cache-control'] !== 'no-store')).toEqual([]);
  });

  it('names a nonce of its own, runs nothing inline, and loads nothing from elsewhere', () => {
    const nonces = new Set<string>();
    const bad = wrong((answer) => {
      if (!isPage(answer)) return false;
      const policy = String(answer.headers['content-security-policy']);
      const nonce = /'nonce-([\w-]{22})'/.exec(policy)?.[1] ?? '';
      nonces.add(nonce);
      const scripts = [...answer.body.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
      return (
        nonce === '' ||
        /unsafe|\*|https?:/.test(policy) ||
        scripts.some(
          ([, attributes = '', inside]) =>
            !attributes.includes(`nonce="${nonce}"`) || !/src="\//.test(attributes) || inside !== '',
        ) ||
        /<style\b|\sstyle="|\son\w+="|javascript:|<iframe|<object|<embed|<base\b/.test(answer.body)
      );
    });
    expect(bad).toEqual([]);
    const shown = [...walked.values()].filter(isPage).length;
    expect(nonces.size).toBe(shown);
  });

  it('is what it says it is, and can be framed by nobody', () => {
    expect(
      wrong(({ headers, status }) => {
        const policy = String(headers['content-security-policy']);
        // A file is saved and never shown: its bytes are of no character set.
        const saved = String(headers['content-disposition']).startsWith('attachment');
        const typed = status === 303 || saved || /; charset=utf-8$/.test(String(headers['content-type']));
        return !(
          typed &&
          headers['x-content-type-options'] === 'nosniff' &&
          headers['x-frame-options'] === 'DENY' &&
          headers['referrer-policy'] === 'same-origin' &&
          headers['cross-origin-opener-policy'] === 'same-origin' &&
          headers['cross-origin-resource-policy'] === 'same-origin' &&
          ["frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'", "form-action 'self'"].every((part) =>
            policy.includes(part),
          )
        );
      }),
    ).toEqual([]);
  });

  it('says nothing of what it is made by', () => {
    for (const { headers } of walked.values()) {
      expect(headers).not.toHaveProperty('server');
      expect(headers).not.toHaveProperty('x-powered-by');
    }
  });

  it('can be left by a button that signs out', () => {
    expect(
      wrong((answer) => isPage(answer) && !answer.body.includes('<form method="post" action="/sign-out"')),
    ).toEqual([]);
  });
});

describe('a page with a form for somebody who is not signed in', () => {
  it('is kept by no cache either', async () => {
    expect((await service.visitor().get('/sign-in')).headers['cache-control']).toBe('no-store');
  });
});

/** Every cookie that a journey is given, as it is set. */
async function cookiesGiven(from: Attacked, prefix: string): Promise<readonly string[]> {
  const given: string[] = [];
  const note = ({ headers }: Pick<Answer, 'headers'>) => {
    given.push(...[headers['set-cookie'] ?? []].flat().map(String));
  };
  const browser: Browser = from.visitor();
  note(await browser.get('/sign-in'));
  note(await browser.post('/sign-in', { email: 'nobody@westmarch.example', password: 'wrong' }));
  note(await browser.get(await linkFor(from, insiders.director)));
  note(await browser.get('/invitation'));
  note(await browser.post('/invitation', { password: 'four horses walk slowly' }));
  const signedIn = from.visitor();
  signedIn.cookies.set(`${prefix}bestfit`, await madeUpSession(from.store, insiders.administrator, from.clock.now));
  note(await signedIn.post('/account/sessions/end-others', {}, '/account'));
  note(await signedIn.get('/account'));
  note(await signedIn.post('/sign-out', {}, '/account'));
  return given;
}

describe('every cookie', () => {
  const names = ['bestfit', 'bestfit-done', 'bestfit-form', 'bestfit-invitation'];
  const nameOf = (cookie: string) => cookie.split('=')[0] ?? '';

  it('is kept from scripts and from what other sites post, for this host alone', async () => {
    const given = await cookiesGiven(service, '');
    expect([...new Set(given.map(nameOf))].sort()).toEqual(names);
    for (const cookie of given) {
      expect(cookie).toMatch(/; Path=\//);
      expect(cookie).toMatch(/; HttpOnly/);
      expect(cookie).toMatch(/; SameSite=(?:Lax|Strict)/);
      expect(cookie).not.toMatch(/; Domain=|; Secure/);
    }
  });

  it('is bound to this host and to https by its name, where people come by https', async () => {
    const given = await cookiesGiven(secure, '__Host-');
    expect([...new Set(given.map(nameOf))].sort()).toEqual(names.map((name) => `__Host-${name}`));
    for (const cookie of given) {
      expect(cookie).toMatch(/; Path=\/(?:;|$)/);
      expect(cookie).toMatch(/; HttpOnly/);
      expect(cookie).toMatch(/; Secure/);
      expect(cookie).toMatch(/; SameSite=(?:Lax|Strict)/);
      expect(cookie).not.toMatch(/; Domain=/);
    }
  });

  it('of a name without the prefix opens nothing there: who sits in between cannot plant one', async () => {
    const browser = secure.visitor();
    browser.cookies.set('bestfit', await madeUpSession(secure.store, insiders.director, secure.clock.now));
    expect((await browser.get('/account')).status).toBe(303);
  });
});

describe('coming by https only', () => {
  const paths = ['/', '/sign-in', '/nowhere', '/people', '/health', '/api/v1/nowhere', '/%ff'];

  it('is asked for on every answer where people come by https', async () => {
    for (const path of paths) {
      const { headers } = await secure.visitor().get(path);
      expect([path, headers['strict-transport-security']]).toEqual([path, 'max-age=31536000; includeSubDomains']);
    }
  });

  it('is not asked for where they come by http: nobody would reach the service any more', async () => {
    for (const path of paths) {
      expect((await service.visitor().get(path)).headers).not.toHaveProperty('strict-transport-security');
    }
  });
});

describe('an asset', () => {
  it('is public, typed, and is never somebody’s', async () => {
    const browser = await service.signedIn(insiders.director);
    const { body } = await browser.get('/account');
    for (const [, address = ''] of body.matchAll(/"(\/assets\/[^"]+)"/g)) {
      const { status, headers } = await browser.get(address);
      expect(status).toBe(200);
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
      expect(headers).not.toHaveProperty('set-cookie');
      expect(headers['content-type']).toMatch(/^(?:text\/css|text\/javascript|image\/svg\+xml); charset=utf-8$/);
    }
  });
});
