import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SignInCount, signInWaits, waitAfter, waitLeft } from './sign-in-waits.ts';

const counts: readonly SignInCount[] = ['elsewhere', 'here', 'address'];
const anyCount = fc.constantFrom(...counts);
const anyFailures = fc.integer({ min: 0, max: 100_000 });
const anyTime = fc.integer({ min: -1e12, max: 4e12 });

describe('the wait after failures', () => {
  test('is never negative, and never longer than the longest of its count', () => {
    fc.assert(
      fc.property(anyCount, anyFailures, (count, failures) => {
        const wait = waitAfter(count, failures);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(signInWaits[count].longest);
      }),
    );
  });

  test('never shrinks with one failure more', () => {
    fc.assert(
      fc.property(anyCount, anyFailures, (count, failures) => {
        expect(waitAfter(count, failures + 1)).toBeGreaterThanOrEqual(waitAfter(count, failures));
      }),
    );
  });

  test.each(counts)('of %s begins when the free failures are spent, doubles, and comes to its longest', (count) => {
    const { free, firstWait, longest } = signInWaits[count];
    expect(waitAfter(count, free - 1)).toBe(0);
    expect(waitAfter(count, free)).toBe(firstWait);
    expect(waitAfter(count, free + 1)).toBe(firstWait * 2);
    expect(waitAfter(count, free + 50)).toBe(longest);
  });

  test('is shorter where one has signed in before: a stranger cannot keep anybody out there', () => {
    expect(signInWaits.here.longest).toBeLessThan(signInWaits.elsewhere.longest);
  });
});

describe('what is left of a wait', () => {
  test('lies between nothing and the whole wait, also when the clock went back', () => {
    fc.assert(
      fc.property(anyCount, anyFailures, anyTime, anyTime, (count, failures, lastAt, at) => {
        const left = waitLeft(count, { failures, lastAt }, at);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThanOrEqual(waitAfter(count, failures));
        expect(Number.isInteger(left)).toBe(true);
      }),
    );
  });

  test('never grows while time goes on', () => {
    fc.assert(
      fc.property(anyCount, anyFailures, anyTime, fc.nat(10_000_000), (count, failures, at, later) => {
        const of = (now: number) => waitLeft(count, { failures, lastAt: at }, now);
        expect(of(at + later)).toBeLessThanOrEqual(of(at));
      }),
    );
  });

  test('is gone when the wait is over, to the second', () => {
    expect(waitLeft('elsewhere', { failures: 5, lastAt: 1_000_000 }, 1_000_000 + 29_001)).toBe(1);
    expect(waitLeft('elsewhere', { failures: 5, lastAt: 1_000_000 }, 1_000_000 + 30_000)).toBe(0);
  });

  test('is nothing where nothing has failed', () => {
    expect(waitLeft('address', { failures: 0, lastAt: null }, 5)).toBe(0);
  });
});
