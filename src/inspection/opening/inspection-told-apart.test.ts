import { expect, it } from 'vitest';
import { inspectionToldApart, type ToldApart } from './inspection-told-apart.ts';

it.each<[ToldApart, string]>([
  [{ authorityName: 'Westmarch', weekOne: '2026-11-16', subject: 'authority' }, 'Westmarch, week of 16 November 2026'],
  [
    { authorityName: 'Westmarch', weekOne: '2026-11-16', subject: 'lscb' },
    'Westmarch, week of 16 November 2026, safeguarding board alone',
  ],
  [{ authorityName: 'Westmarch', weekOne: null, subject: 'authority' }, 'Westmarch, no week set'],
  [{ authorityName: null, weekOne: null, subject: null }, 'an authority, no week set'],
])('an inspection %o is told from others as “%s”', (inspection, words) => {
  expect(inspectionToldApart(inspection)).toBe(words);
});
