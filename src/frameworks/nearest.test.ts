import { describe, expect, it } from 'vitest';
import { gradeHint } from './grade-hint.ts';
import { nearest, suggestion } from './nearest.ts';

const judgements = [
  'overall',
  'help-and-protection',
  'looked-after-and-permanence',
  'adoption',
  'care-leavers',
  'leadership',
  'lscb',
];

describe('the nearest known id', () => {
  it('is the one spelt like it, or the one that holds its words', () => {
    expect(nearest('leadrship', judgements)).toBe('leadership');
    expect(nearest('care', judgements)).toBe('care-leavers');
    expect(nearest('Adoption', judgements)).toBe('adoption');
    expect(nearest('serious-failure', ['good-met/lscb', 'widespread-or-serious-failure'])).toBe(
      'widespread-or-serious-failure',
    );
    expect(nearest('x', [])).toBe('');
  });

  it('is asked about when it may be meant, and only told when it is far', () => {
    expect(suggestion('leadrship', judgements)).toBe('Did you mean “leadership”?');
    expect(suggestion('gardening', judgements)).toMatch(/^The nearest known is/);
    expect(suggestion('x', [])).toBe('');
  });

  it('is found at once for a text of any length', () => {
    expect(judgements).toContain(nearest('y'.repeat(1_000_000), judgements));
  });
});

describe('a grade that is not on the scale', () => {
  it('gets no near one when it is a grade of another framework', () => {
    expect(gradeHint('adequate', ['outstanding', 'good', 'requires-improvement', 'inadequate'])).not.toMatch(
      /nearest|mean “/,
    );
    expect(gradeHint('goood', ['outstanding', 'good'])).toMatch(/Did you mean “good”/);
  });
});
