import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { quoted, shortestPath, startedBy } from './shell-path.ts';

const home = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'bestfit-path-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('how to start Bestfit again', () => {
  it('is the path everybody knows in the project itself', () => {
    expect(startedBy(home, {})).toBe('./bin/bestfit');
  });

  it('is the bare name where the PATH leads to it, by a link too', () => {
    symlinkSync(join(home, 'bin/bestfit'), join(folder, 'bestfit'));
    expect(startedBy('/', { PATH: `/nowhere:${folder}` })).toBe('bestfit');
  });

  it('is the path that was typed, where the shell tells and it is ours', () => {
    expect(startedBy('/', { _: join(folder, 'bestfit') })).toBe(join(folder, 'bestfit'));
    expect(startedBy('/usr', { _: '/bin/sh' })).toBe(join(home, 'bin/bestfit'));
  });

  it('else is the shortest path, marked as one', () => {
    expect(startedBy(join(home, 'bin'), {})).toBe('./bestfit');
    expect(startedBy(join(home, 'src'), {})).toBe('../bin/bestfit');
  });
});

describe('a path to be typed', () => {
  it('is from here when that is shorter', () => {
    expect(shortestPath('/a/b/c.md', '/a')).toBe('b/c.md');
    expect(shortestPath('/a/c.md', '/x/y/z')).toBe('/a/c.md');
  });

  it('is quoted when a shell would take it apart', () => {
    expect(quoted("it's here/x.md")).toBe(`'it'\\''s here/x.md'`);
    expect(quoted('examples/x-1.md')).toBe('examples/x-1.md');
  });
});
