import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { assetsInMemory, bestEncoding } from './assets.ts';
import { sampleApp } from './sample/sample-app.ts';
import { systemFonts } from './stylesheet.ts';

const { app } = await sampleApp();
const folder = /href="(\/assets\/[^/]+)\//.exec((await app.inject('/plain')).body)?.[1] ?? '';
const css = (await app.inject(`${folder}/bestfit.css`)).body;

describe('the stylesheet', () => {
  it('holds both design systems and ours, in that order', () => {
    const places = ['.govuk-button{', '.moj-badge{', '.bestfit-header {'].map((rule) => css.indexOf(rule));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('has nothing left of the typeface that is licensed to gov.uk, nor of the crest', () => {
    expect(css.match(/transport|@font-face|crest\.svg|Calvert/gi)).toBeNull();
    expect(css.split(`font-family:${systemFonts};`).length).toBeGreaterThan(100);
  });

  it('asks for nothing that is not served, and for nothing from elsewhere', async () => {
    const asked = [...css.matchAll(/url\(([^)]*)\)/g)]
      .map((match) => match[1] ?? '')
      .filter((url) => !url.startsWith('"data:'));
    expect(asked.length).toBeGreaterThan(5);
    for (const url of new Set(asked)) {
      expect(url).toMatch(/^images\/[a-z-]+\.svg$/);
      expect((await app.inject(`${folder}/${url}`)).headers['content-type']).toBe('image/svg+xml; charset=utf-8');
    }
    expect(css.match(/@import|sourceMappingURL/g)).toBeNull();
  });
});

describe.each([
  ['start', ['./govuk-frontend.min.js', './moj-frontend.min.js']],
  ['lists', []],
])('the script %s', (script, imported) => {
  it('holds no types, so that it can be served as it stands', () => {
    const source = readFileSync(join(import.meta.dirname, `browser/${script}.ts`), 'utf8');
    expect(stripTypeScriptTypes(source)).toBe(source);
  });

  it('imports only what is served beside it', async () => {
    const { body } = await app.inject(`${folder}/${script}.js`);
    const imports = [...body.matchAll(/from '([^']+)'/g)].map((match) => match[1] ?? '');
    expect(imports.sort()).toEqual(imported);
    for (const name of imports) {
      const answer = await app.inject(`${folder}/${name.slice(2)}`);
      expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8');
      expect(answer.body.match(/sourceMappingURL|^import /gm)).toBeNull();
    }
  });
});

describe('an asset', () => {
  it('is kept for good, under an address that names its content', async () => {
    const { headers } = await app.inject(`${folder}/mark.svg`);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const again = await sampleApp();
    expect((await again.app.inject('/plain')).body).toContain(`${folder}/bestfit.css`);
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('is sent as %s to a browser that reads it, and is then the same', async (encoding, unpacked) => {
    const { headers, rawPayload } = await app.inject({
      url: `${folder}/bestfit.css`,
      headers: { 'accept-encoding': encoding },
    });
    expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'accept-encoding' });
    expect(unpacked(rawPayload).toString()).toBe(css);
    expect(rawPayload.length).toBeLessThan(css.length / 5);
  });

  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['deflate', null],
    [undefined, null],
  ])('for "%s" goes as %s', (accepted, encoding) => {
    expect(bestEncoding(accepted)).toBe(encoding);
  });

  it('that is not there, or of other content, is not found', async () => {
    for (const path of [
      `${folder}/nothing.css`,
      '/assets/0000000000000000/bestfit.css',
      `${folder}/../../package.json`,
      `${folder}/%2e%2e%2fpackage.json`,
    ]) {
      expect((await app.inject(path)).statusCode).toBe(404);
    }
    expect(assetsInMemory().size).toBeGreaterThan(10);
  });
});
