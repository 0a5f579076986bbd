import { escaped } from './escaped.ts';

const known = ['outstanding', 'good', 'adequate', 'requires-improvement', 'inadequate'];

/** A grade in words; the colour and shape beside it only repeat them. */
export function gradeWords(grade: string): string {
  const key = grade.toLowerCase();
  const look = known.includes(key) ? ` grade-${key}` : '';
  return `<strong class="grade${look}">${escaped(grade.replaceAll('-', ' '))}</strong>`;
}
