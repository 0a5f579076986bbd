import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReaderThread } from './reader-thread.ts';
import { restingThread } from './resting-thread.ts';

/** Threads that read nothing: how many there are, and how many were ended. */
function madeUpThreads({ worn = false } = {}) {
  const made = { started: 0, ended: 0 };
  const start = (): ReaderThread => {
    made.started += 1;
    return {
      say: () => Promise.reject(new Error('Nothing is read.')),
      tellTo: () => {},
      worn: () => worn,
      end: async () => {
        made.ended += 1;
      },
    };
  };
  return { made, resting: restingThread(start, 20_000) };
}

describe('The thread of a queue that reads', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is started when it is needed, and ended when nothing more came', async () => {
    const { made, resting } = madeUpThreads();
    await resting.rest();
    expect(made).toEqual({ started: 0, ended: 0 });
    resting.use();
    await resting.rest();
    await vi.advanceTimersByTimeAsync(19_000);
    expect(made).toEqual({ started: 1, ended: 0 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(made).toEqual({ started: 1, ended: 1 });
    resting.use();
    expect(made.started).toBe(2);
  });

  it('is not ended while it reads, also when it was not needed for what came between', async () => {
    const { made, resting } = madeUpThreads();
    resting.use();
    await resting.rest();
    await resting.rest();
    resting.use();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(made).toEqual({ started: 1, ended: 0 });
  });

  it('is ended at once when it should read no more', async () => {
    const { made, resting } = madeUpThreads({ worn: true });
    resting.use();
    await resting.rest();
    expect(made).toEqual({ started: 1, ended: 1 });
  });
});
