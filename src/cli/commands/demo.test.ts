import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
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
  it('shows the report, its mistakes and the rules, on no more lines than a reader will scroll', async () => {
    const lines = (await demo(home, '100')).trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(125);
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
    const text = lines.join('\n');
    for (const told of ['Westmarch', 'paragraph numbers', 'grades differ', 'SG-6', 'LAC-5', 'One grade away']) {
      expect(text).toContain(told);
    }
  });

  it('ends with five commands that work from any folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), "bestfit's demo "));
    try {
      const commands = (await demo(folder, '100')).trimEnd().split('\n').slice(-5);
      const codes: number[] = [];
      for (const command of commands) {
        codes.push(
          await shell('sh', ['-c', command], { cwd: folder }).then(
            () => 0,
            (error: { code: number }) => error.code,
          ),
        );
      }
      // Only the judgements file is made to have something to be found: a moderation that is awaited.
      expect(codes).toEqual([0, 1, 0, 0, 0]);
      expect(await readFile(join(folder, 'westmarch.html'), 'utf8')).toContain('Westmarch');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
