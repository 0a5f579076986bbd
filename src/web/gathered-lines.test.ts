import { Writable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { gatheredLines } from './gathered-lines.ts';

function paper() {
  const written: string[] = [];
  const to = new Writable({
    write: (chunk, _encoding, done) => {
      written.push(String(chunk));
      done();
    },
  });
  return { written, to };
}

describe('the lines of a log', () => {
  it('of one moment are written together, in their order', () => {
    vi.useFakeTimers();
    try {
      const { written, to } = paper();
      const lines = gatheredLines(to, 10);
      for (const line of ['one\n', 'two\n', 'three\n']) lines.write(line);
      expect(written).toEqual([]);
      vi.advanceTimersByTime(10);
      lines.write('four\n');
      vi.advanceTimersByTime(10);
      expect(written).toEqual(['one\ntwo\nthree\n', 'four\n']);
    } finally {
      vi.useRealTimers();
    }
  });

  it('are written at once when the process ends', () => {
    const { written, to } = paper();
    const lines = gatheredLines(to, 60_000);
    lines.write('last\n');
    lines.flush();
    lines.flush();
    expect(written).toEqual(['last\n']);
  });
});
