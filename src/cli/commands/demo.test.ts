import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const home = join(import.meta.dirname, '../../..');
const main = join(home, 'src/cli/main.ts');
const shell = promisify(execFile);
const demo = async (cwd: string, columns: string) =>
  (await shell(process.execPath, [main, 'demo'], { cwd, env: { ...process.env, COLUMNS: columns } })).stdout;

describe('the demonstration', () => {
  it('shows a report and a data request, on no more lines than a reader will scroll', async () => {
    const lines = (await demo(home, '100')).trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(190);
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
    const text = lines.join('\n');
    for (const told of ['Westmarch', 'paragraph numbers', 'grades differ', 'SG-6', 'LAC-5', 'One grade away']) {
      expect(text).toContain(told);
    }
    for (const told of ['12 planted defects', 'One child across lists', 'the first 5 of 20 cases']) {
      expect(text).toContain(told);
    }
    expect(text).toMatch(/Children looked after +\d/);
  });

  it('lists commands that work from any folder, and ends by saying how to serve the checker', async () => {
    const folder = await mkdtemp(join(tmpdir(), "bestfit's demo "));
    try {
      const lines = (await demo(folder, '200')).trimEnd().split('\n');
      const commands = lines.slice(lines.indexOf('What to try next') + 2, -2);
      const codes: number[] = [];
      for (const command of commands) {
        codes.push(
          await shell('sh', ['-c', command], { cwd: folder }).then(
            () => 0,
            (error: { code: number }) => error.code,
          ),
        );
      }
      // The judgements wait for a moderation, and the workbook has planted defects.
      expect(codes).toEqual([0, 1, 0, 0, 0, 0, 1, 0]);
      expect(await readFile(join(folder, 'westmarch.html'), 'utf8')).toContain('Westmarch');
      expect(lines.at(-1)).toMatch(/checker serve$/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('serves the checker afterwards when asked, on another port where its own is taken, until Ctrl+C', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const child = spawn(process.execPath, [main, 'demo', '--serve', '--port', String(port)]);
    try {
      let said = '';
      for await (const piece of child.stdout) {
        said += piece;
        const url = /http:\/\/127\.0\.0\.1:(\d+)\//.exec(said);
        if (url === null) continue;
        expect(Number(url[1])).not.toBe(port);
        expect(await (await fetch(url[0])).text()).toContain('<script>');
        break;
      }
      const ended = once(child, 'exit');
      child.kill('SIGINT');
      expect(await ended).toEqual([0, null]);
    } finally {
      child.kill('SIGKILL');
      taken.close();
    }
  });
});
