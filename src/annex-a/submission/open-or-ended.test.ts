import { describe, expect, it } from 'vitest';
import { openOrEnded } from './open-or-ended.ts';
import { blank, unreadable } from './submission.ts';

describe('what a date ends', () => {
  const asAt = 16_587;

  it('is open without an end, or with one still to come', () => {
    expect(openOrEnded(blank, asAt)).toBe('open');
    expect(openOrEnded(asAt + 1, asAt)).toBe('open');
  });

  it('has ended on the reference date itself, and before', () => {
    expect(openOrEnded(asAt, asAt)).toBe('ended');
    expect(openOrEnded(asAt - 1, asAt)).toBe('ended');
  });

  it('is unclear where the end cannot be read, or was not submitted', () => {
    expect(openOrEnded(unreadable, asAt)).toBe('unclear');
    expect(openOrEnded(undefined, asAt)).toBe('unclear');
  });
});
