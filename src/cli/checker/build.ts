import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { makeFolder } from '../make-folder.ts';
import { replaceFile } from '../replace-file.ts';

const room = resolve(import.meta.dirname, '../../checker');

/** What was built, in bytes: as it is, and as a web server sends it. */
export interface BuiltChecker {
  readonly file: string;
  readonly bytes: number;
  readonly compressed: number;
}

/**
 * The checker as one page that holds everything it needs, so that it works from a web server, a file share and a folder alike. Its
 * policy forbids every connection, and allows only the script and the style that it was built with.
 */
export async function checkerPage(): Promise<string> {
  // The worker travels inside the page's script, as text: a page opened from a folder may load no second script.
  const worker = await bundled(join(room, 'work/worker.ts'), {});
  const script = forMarkup(await bundled(join(room, 'page/main.ts'), { BESTFIT_WORKER: JSON.stringify(worker) }));
  const style = await styleOf(join(room, 'page/style'));
  const frame = await readFile(join(room, 'page/page.html'), 'utf8');
  return frame
    .replace('<!-- policy -->', () => `<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}">`)
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace('<!-- script -->', () => `<script>${script}</script>`);
}

/** Builds the checker's page into a folder. */
export async function buildChecker(folder: string): Promise<BuiltChecker> {
  const page = await checkerPage();
  await makeFolder(folder, 'Name a folder that you may write in.');
  const file = join(folder, 'index.html');
  await replaceFile(file, page);
  return { file, bytes: Buffer.byteLength(page), compressed: gzipSync(page, { level: 9 }).length };
}

/** The sheets of the page one after another: what all share comes first. */
const sheets = ['base', 'start', 'results', 'findings', 'measures', 'child', 'print'];

async function styleOf(folder: string): Promise<string> {
  const texts = await Promise.all(sheets.map((name) => readFile(join(folder, `${name}.css`), 'utf8')));
  const { code } = await transform(texts.join(''), { loader: 'css', minify: true, target: 'es2022' });
  return code;
}

async function bundled(entry: string, define: Readonly<Record<string, string>>): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    define,
  });
  return outputFiles[0]?.text ?? '';
}

/** A script that may stand inside markup: nothing in it ends the element. */
const forMarkup = (script: string) => script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policy = (script: string, style: string) =>
  [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    'worker-src blob:',
    'img-src data: blob:',
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
