import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { govukFrontend, mojFrontend } from './installed.ts';
import { picturesOf, stylesheet } from './stylesheet.ts';

type Encoding = 'br' | 'gzip';
type Asset = { readonly type: string; readonly bytes: Buffer; readonly packed: Map<Encoding, Buffer> };

// What our scripts import by its package's name, and the served file that is meant.
const served = {
  'govuk-frontend': 'govuk-frontend.min.js',
  '@ministryofjustice/frontend': 'moj-frontend.min.js',
} as const;

/** Everything a page of the service loads, by name: read once, kept in memory. */
export function assetsInMemory(): ReadonlyMap<string, Asset> {
  const css = stylesheet();
  const text = (type: string, content: string): Asset => ({
    type: `${type}; charset=utf-8`,
    bytes: Buffer.from(content),
    packed: new Map(),
  });
  const pictures = picturesOf(css).map(
    (name) => [`images/${name}`, text('image/svg+xml', read(join(mojFrontend, 'moj/assets/images', name)))] as const,
  );
  return new Map<string, Asset>([
    ['bestfit.css', text('text/css', css)],
    ['start.js', text('text/javascript', ownScript('start'))],
    ['lists.js', text('text/javascript', ownScript('lists'))],
    [served['govuk-frontend'], text('text/javascript', script(join(govukFrontend, 'govuk/govuk-frontend.min.js')))],
    [
      served['@ministryofjustice/frontend'],
      text('text/javascript', script(join(mojFrontend, 'moj/moj-frontend.min.js'))),
    ],
    ['mark.svg', text('image/svg+xml', read(join(import.meta.dirname, 'images/mark.svg')))],
    ...pictures,
  ]);
}

/**
 * Serves the assets under an address that names their content, so that a browser may keep them for good, and answers that address.
 * Identical installations answer the same one.
 */
export function serveAssets(app: FastifyInstance): string {
  const assets = assetsInMemory();
  const hash = createHash('sha256');
  for (const [name, { bytes }] of assets) hash.update(name).update(bytes);
  const content = hash.digest('hex').slice(0, 16);

  app.get<{ Params: { content: string; '*': string } }>(
    '/assets/:content/*',
    { logLevel: 'warn', config: { sameForAll: true } },
    (request, reply) => {
      const asset = request.params.content === content ? assets.get(request.params['*']) : undefined;
      if (asset === undefined) return reply.callNotFound();
      const encoding = bestEncoding(request.headers['accept-encoding']);
      reply.headers({
        'content-type': asset.type,
        'cache-control': 'public, max-age=31536000, immutable',
        vary: 'accept-encoding',
        ...(encoding !== null && { 'content-encoding': encoding }),
      });
      return reply.send(encoding === null ? asset.bytes : packed(asset, encoding));
    },
  );
  return `/assets/${content}`;
}

/** The smallest form that a browser says it reads, from its header Accept-Encoding; null when it names neither. */
export function bestEncoding(accepted: string | undefined): Encoding | null {
  const reads = (accepted ?? '').split(',').flatMap((part) => {
    const [name = '', ...settings] = part.split(';').map((piece) => piece.trim().toLowerCase());
    return settings.some((setting) => /^q=0(\.0*)?$/.test(setting)) ? [] : [name];
  });
  if (reads.includes('br')) return 'br';
  return reads.includes('gzip') ? 'gzip' : null;
}

// Packed when first asked for: a start must not wait for it.
function packed(asset: Asset, encoding: Encoding): Buffer {
  const ready = asset.packed.get(encoding);
  if (ready !== undefined) return ready;
  // Above 6 brotli takes many times as long for a twentieth less.
  const made =
    encoding === 'br'
      ? brotliCompressSync(asset.bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
      : gzipSync(asset.bytes);
  asset.packed.set(encoding, made);
  return made;
}

const read = (file: string) => readFileSync(file, 'utf8');
const script = (file: string) => read(file).replace(/\/\/# sourceMappingURL=\S*\s*$/, '');

// Our scripts hold no types (their test sees to that), so they are served as they stand, but for where their imports are.
function ownScript(name: string): string {
  return read(join(import.meta.dirname, `browser/${name}.ts`)).replaceAll(
    /from '(govuk-frontend|@ministryofjustice\/frontend)'/g,
    (_from, name: keyof typeof served) => `from './${served[name]}'`,
  );
}
