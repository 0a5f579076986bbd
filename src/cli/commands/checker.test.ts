import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildChecker } from '../checker/build.ts';
import { serve } from './checker.ts';

const folder = mkdtempSync(join(tmpdir(), 'bestfit-built-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('bestfit checker build', () => {
  it('writes one page whose policy allows its own script and style and no connection', async () => {
    const { file, bytes } = await buildChecker(join(folder, 'new', 'folder'));
    const page = readFileSync(file, 'utf8');
    expect(Buffer.byteLength(page)).toBe(bytes);
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'));
  });

  it('gives the same page for the same sources', async () => {
    const [one, two] = [await buildChecker(join(folder, 'one')), await buildChecker(join(folder, 'two'))];
    expect(readFileSync(one.file).equals(readFileSync(two.file))).toBe(true);
  });
});

describe('bestfit checker serve', () => {
  it.each(['x', '-1', '65536', '8400.5'])('takes %s for no port', async (port) => {
    await expect(serve({ port })).rejects.toThrow(/is no port\. Give a whole number/);
  });

  it('says what to do when a port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(serve({ port: String(port) })).rejects.toThrow(/is in use\. Name another with --port/);
    other.close();
  });
});
