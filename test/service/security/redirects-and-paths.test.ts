// Addresses that lead elsewhere, and paths that lead out of what is served.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wayOn } from '../../../src/web/walls/ask-to-sign-in.ts';
import { type Attacked, attackedService, insiders } from './attacked-service.ts';

let service: Attacked;
beforeAll(async () => {
  service = await attackedService();
});
afterAll(() => service.close());

const elsewhere = [
  'https://elsewhere.example',
  '//elsewhere.example',
  '///elsewhere.example',
  '/\\elsewhere.example',
  '\\\\elsewhere.example',
  '/\t/elsewhere.example',
  '/\n/elsewhere.example',
  '\u0000//elsewhere.example',
  ' //elsewhere.example',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'elsewhere.example',
  '@elsewhere.example',
  '.elsewhere.example',
  '/account\r\nset-cookie: bestfit=theirs',
  '/account\r\n\r\n<script>',
  '/\u2028/elsewhere.example',
  '/％２Ｆelsewhere.example',
];

/** Where a browser that is at this service goes. */
const goesTo = (location: string | null) => new URL(location ?? '', 'http://127.0.0.1:8080/sign-in');

describe('where somebody goes after signing in', () => {
  it.each(elsewhere)('is never elsewhere: %j', async (next) => {
    expect(wayOn(next)).toBe('/');
    const page = await service.visitor().get(`/sign-in?next=${encodeURIComponent(next)}`);
    expect(page.status).toBe(200);
    expect(page.body).not.toContain('elsewhere.example');
    expect(page.body).not.toContain('alert(1)');
    const browser = service.visitor();
    const signedIn = await browser.post('/sign-in/demonstration', { user: insiders.director, next }, '/sign-in');
    expect([signedIn.status, signedIn.location]).toEqual([303, '/']);
    expect(goesTo((await browser.get(`/sign-in?next=${encodeURIComponent(next)}`)).location).host).toBe(
      '127.0.0.1:8080',
    );
  });

  it('is the page that was asked for, when it is one of this service', async () => {
    const browser = service.visitor();
    const next = '/authorities?holding=march&sort=code';
    const answer = await browser.post('/sign-in/demonstration', { user: insiders.director, next }, '/sign-in');
    expect(answer.location).toBe(next);
  });

  it('is one place however often it is given', async () => {
    const page = await service.visitor().get('/sign-in?next=/account&next=//elsewhere.example');
    expect(page.status).toBe(200);
    expect(page.body).not.toContain('elsewhere.example');
  });

  it('is asked for by the address alone, never by the name of the host', async () => {
    const answer = await service.app.inject({
      method: 'GET',
      url: '/people',
      headers: { host: 'elsewhere.example', 'x-forwarded-host': 'elsewhere.example', 'x-original-url': '/elsewhere' },
    });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/sign-in?next=%2Fpeople']);
  });
});

describe('a link in an invitation', () => {
  it('begins with the address in the settings, whatever host is asked for', async () => {
    const browser = await service.signedIn(insiders.administrator);
    const page = await browser.get(`/people/${insiders.director}/link`, { host: 'elsewhere.example' });
    expect(page.body).not.toContain('elsewhere.example');
    const answer = await browser.post(`/people/${insiders.director}/link`, {
      reason: 'A new device',
      oneTime: 'kept',
    });
    expect(answer.body).toContain('http://127.0.0.1:8080/invitation/');
  });
});

describe('a path', () => {
  const assets = async () => /"(\/assets\/[0-9a-f]+)\//.exec((await service.visitor().get('/')).body)?.[1] ?? '';
  const out = [
    '/../../../../etc/passwd',
    '/..%2f..%2f..%2fetc%2fpasswd',
    '/%2e%2e/%2e%2e/package.json',
    '/%252e%252e/package.json',
    '/..\\..\\package.json',
    '/..%5c..%5cpackage.json',
    '/....//....//package.json',
    '/bestfit.css%00.js',
    '/bestfit.css/../../package.json',
    '//etc/passwd',
    '/.git/config',
    '/__proto__',
    '/constructor',
  ];

  it.each(out)('leads nowhere out of what is served: %s', async (path) => {
    for (const folder of [await assets(), '/assets', '']) {
      const { status, body, headers } = await service.visitor().get(`${folder}${path}`);
      expect([400, 404]).toContain(status);
      expect(body).not.toMatch(/root:|"devDependencies"|repositoryformatversion/);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
    }
  });

  it.each(['/master.key', '/keys/master.key', '/.env', '/src/web/app.ts', '/node_modules/', '/assets/', '/docs/'])(
    'of the installation is not served: %s',
    async (path) => {
      expect((await service.visitor().get(path)).status).toBe(404);
    },
  );
});
