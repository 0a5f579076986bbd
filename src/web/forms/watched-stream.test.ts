import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watched } from './watched-stream.ts';

const second = 1000;

/** Reads a stream that brings so many bytes every so often; answers the seconds after which it was given up, or what it brought. */
async function reading(bytes: number, every: number, times: number): Promise<string> {
  const stream = new PassThrough();
  const began = performance.now();
  let brought = 0;
  const read = (async () => {
    try {
      for await (const chunk of watched(stream, { silence: 60 * second, rate: 100 })) brought += chunk.length;
      return `${brought} bytes`;
    } catch {
      return `given up after ${Math.round((performance.now() - began) / second)} s`;
    }
  })();
  for (let n = 0; n < times && !stream.destroyed; n += 1) {
    await vi.advanceTimersByTimeAsync(every);
    if (!stream.destroyed) stream.write(Buffer.alloc(bytes));
  }
  await vi.advanceTimersByTimeAsync(0);
  stream.end();
  await vi.advanceTimersByTimeAsync(0);
  return read;
}

describe('A file that arrives', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is given up after a minute of silence', async () => {
    expect(await reading(1, 61 * second, 1)).toBe('given up after 60 s');
    expect(await reading(100_000, 61 * second, 2)).toBe('given up after 60 s');
  });

  it('is given up when it brings a little, again and again, and too little on the whole', async () => {
    expect(await reading(1, 59 * second, 10)).toBe('given up after 60 s');
    // A minute, and the fifty seconds that its first 5,000 bytes may take.
    expect(await reading(500, 10 * second, 100)).toBe('given up after 110 s');
  });

  it('is taken as slowly as it may come', async () => {
    expect(await reading(1000, 10 * second, 100)).toBe('100000 bytes');
    expect(await reading(5900, 59 * second, 20)).toBe('118000 bytes');
  });
});
