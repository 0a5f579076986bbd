import { describe, expect, it } from 'vitest';
import { findGradeMark, gradeAlone, gradeStated, openingSentence } from './grade-words.ts';

describe('grades in words', () => {
  it('finds a grade line in any case, and never "adequate" inside "inadequate"', () => {
    expect(findGradeMark('Grade 4 (inadequate)')).toMatchObject({ digit: 4, grade: 'inadequate' });
    expect(findGradeMark('Staying safeGrade 2 (Good)')).toMatchObject({ digit: 2, grade: 'good', start: 12 });
    expect(findGradeMark('Outstanding (Grade 1)')).toBeNull();
  });

  it.each([
    ['Requires improvement', 'requires-improvement'],
    ['require improvement to be good', 'requires-improvement'],
    ['are inadequate.', 'inadequate'],
    ['1 Good', 'good'],
    ['is that it is outstanding', 'outstanding'],
  ])('takes "%s" for a grade and nothing else', (text, grade) => {
    expect(gradeAlone(text)?.grade).toBe(grade);
  });

  it.each(['good help', 'the waiting room is good', '', 'improvement'])('does not take "%s" for a grade', (text) => {
    expect(gradeAlone(text)).toBeNull();
  });

  it('hears what an opening sentence says to be good, not the first grade word in it', () => {
    expect(gradeStated('Built on good roads, leadership is adequate.', true)).toBe('adequate');
    expect(gradeStated('Partners have adequate capacity to improve.', true)).toBe('adequate');
    expect(gradeStated('The arrangements are not yet good and are inadequate.', true)).toBe('inadequate');
    expect(gradeStated('Practice requires improvement.', false)).toBe('requires-improvement');
    expect(gradeStated('Good boats are rare.', false)).toBeNull();
  });

  it('ends the opening sentence where it ends', () => {
    expect(openingSentence('This is adequate. That is inadequate.')).toBe('This is adequate.');
    expect(openingSentence('A rate of 3.5 is good')).toBe('A rate of 3.5 is good');
  });
});
