import { describe, expect, it } from 'vitest';
import { likeliest } from './nearest-heading.ts';

const headings = [
  ['Date of referral', 'referral-date'],
  ['Referral source', 'referral-source'],
  ['Allocated worker', 'worker'],
] as const;

describe('what a heading may have meant', () => {
  it.each([
    ['Refferal Sorce', 'referral-source'],
    ['Date of the refferal', 'referral-date'],
    ['Worker allocated to', 'worker'],
  ])('“%s” is told by its words, though they are misspelt', (heading, key) => {
    expect(likeliest(heading, headings)).toBe(key);
  });

  it.each(['Ward', 'Source of income', 'Notes on the family'])('“%s” is like none', (heading) => {
    expect(likeliest(heading, headings)).toBeNull();
  });
});
